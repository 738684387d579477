/** What purge-process.ts is asked to purge; a hold keeps the last. */
export const PURGED = ['first gone', 'second gone', 'held'] as const;
