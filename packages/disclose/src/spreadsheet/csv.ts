/**
 * CSV by RFC 4180: CRLF, text always in quotes, numbers never, nothing for what is not there. For people it
 * begins with a byte order mark, without which spreadsheets misread every accent; open data has none.
 */
import { strToU8 } from 'fflate';
import type { Sheet } from '../sheet.ts';
import type { Value } from '../whitelist.ts';
import { safeText } from './safe-text.ts';

export const BYTE_ORDER_MARK = '\ufeff';

export function csvOf({ columns, rows }: Sheet, mark: boolean): Uint8Array {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(cell).join(','));
  return strToU8(`${mark ? BYTE_ORDER_MARK : ''}${lines.join('\r\n')}\r\n`);
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return `"${safeText(value).replaceAll('"', '""')}"`;
}
