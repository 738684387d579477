/** Names of released files, made here from the log's number, the class and the day: never from a record. */
import type { ReleaseRequest } from './request.ts';

export const MEDIA = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pdf: { ending: 'pdf', type: 'application/pdf' },
  'open-data': { ending: 'zip', type: 'application/zip' },
  records: { ending: 'zip', type: 'application/zip' },
} as const;

/** `release-0007-status-inquiries-2026-11-22` */
export function releaseName({
  number,
  recordClass,
  day,
}: Pick<ReleaseRequest, 'number' | 'recordClass' | 'day'>): string {
  return `release-${String(number).padStart(4, '0')}-${recordClass.id}-${day}`;
}
