/** What `threshold export` was asked, read from its options as the desk's own address takes it. */
import { parseArgs } from 'node:util';
import { uuidFrom } from '../uuid.ts';
import { exportBody, type ExportBody } from '../features/exports/export.ts';
import { EXPORT_ROWS, ROWS } from '../features/exports/export-rows.ts';

export interface ExportCommand {
  readonly body: ExportBody;
  /** Whose account it is: an e-mail of the desk. */
  readonly account: string;
  readonly folder: string;
}

/** A sentence where it cannot be read. */
export function exportCommand(
  args: readonly string[],
  random: (length: number) => Uint8Array,
): ExportCommand | string {
  let values: Readonly<Record<string, string | undefined>>;
  try {
    ({ values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }));
  } catch (error) {
    return (error as Error).message;
  }
  const { what, of, split, agency, as, account, purpose, words, year, by, from, to, fields, out } =
    values;
  const rows = ROWS.find((each) => each === what);
  if (account === undefined) return 'Say whose export it is: --account with an e-mail of the desk.';
  const read = exportBody.safeParse({
    id: uuidFrom(random(16)),
    what,
    agency,
    as,
    purpose: { kind: purpose, words: words ?? '' },
    ...(rows === undefined
      ? { of, split, year: Number(year), by }
      : {
          from,
          to,
          fields:
            fields?.split(',') ?? EXPORT_ROWS[rows].recordClass.fields.map(({ name }) => name),
        }),
  });
  if (!read.success) {
    return read.error.issues
      .map(({ path, message }) => `--${path.join('.') || 'what'}: ${message}.`)
      .join('\n');
  }
  return { body: read.data, account, folder: out ?? '.' };
}

const text = { type: 'string' } as const;
const OPTIONS = {
  what: { ...text, default: 'figures' },
  of: { ...text, default: 'requests' },
  split: text,
  agency: text,
  as: { ...text, default: 'csv' },
  account: text,
  purpose: text,
  words: text,
  year: text,
  by: { ...text, default: 'quarter' },
  from: text,
  to: text,
  fields: text,
  out: text,
} as const;
