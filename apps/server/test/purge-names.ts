/** What purge-process.ts is asked to purge: a record of separation duties, then requests; a hold keeps the last. */
export const PURGED = ['duty gone', 'first gone', 'second gone', 'held'] as const;
export const PURGED_DUTY = PURGED[0];
