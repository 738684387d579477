/**
 * The one gate. Whatever leaves this program for a reader outside (CSV, XLSX, PDF, open data, a records
 * release) comes out of `release` and nowhere else: with a purpose, from a whitelist, with small numbers
 * withheld in every format alike, opened again before it goes, and with a record for the log. What cannot be
 * made safe is refused with a reason. docs/disclose.md lists what was tried against it.
 */
import { MEDIA, releaseName } from './file-name.ts';
import { hashOf } from './fingerprint.ts';
import { pagesRelease } from './pages-release.ts';
import { LEAST_WORDS, MOST_WORDS, PURPOSES } from './purpose.ts';
import { refuse, type Refused } from './refusal.ts';
import { RECORD_VERSION, type Counted } from './release-record.ts';
import type { Outcome, ReleaseRequest, Tools } from './request.ts';
import { rowsRelease } from './rows-release.ts';
import type { Sheet } from './sheet.ts';
import { sheetFile } from './sheet-file.ts';
import type { SeriesEntry } from './suppression/series.ts';
import { tableRelease } from './table-release.ts';
import { hasHiddenCharacters, isClassId, isFieldName } from './whitelist.ts';

export async function release(request: ReleaseRequest, tools: Tools): Promise<Outcome> {
  const unfit = requestFault(request, tools);
  if (unfit) return unfit;
  const made = await madeOf(request, tools);
  if ('released' in made) return made;
  const { bytes, fields, counted, entry } = made;
  const { number, day, by, purpose, recordClass, as } = request;
  const name = `${releaseName(request)}.${MEDIA[as].ending}`;
  return {
    released: true,
    file: { name, mediaType: MEDIA[as].type, bytes },
    record: {
      format: 'threshold-release',
      version: RECORD_VERSION,
      number,
      day,
      by,
      purpose,
      recordClass: recordClass.id,
      as,
      fields,
      file: { name, bytes: bytes.length, sha256: hashOf(bytes) },
      counted,
    },
    ...(entry === undefined ? {} : { entry }),
  };
}

interface Made {
  readonly bytes: Uint8Array;
  readonly fields: readonly string[];
  readonly counted: Counted;
  readonly entry?: SeriesEntry;
}

async function madeOf(request: ReleaseRequest, tools: Tools): Promise<Made | Refused> {
  const { content, as, day, logHead, purpose } = request;
  let sheet: Sheet;
  let counted: Counted;
  let entry: SeriesEntry | undefined;
  switch (content.kind) {
    case 'pages': {
      if (as !== 'records') return refuse({ code: 'wrong-format', format: as, content: 'Pages' });
      const name = releaseName(request);
      const pages = await pagesRelease(content, name, request.purpose.kind, tools);
      return 'released' in pages ? pages : { ...pages, fields: [] };
    }
    case 'rows': {
      const rows = rowsRelease(content, request, tools);
      if ('released' in rows) return rows;
      sheet = rows;
      counted = { of: 'rows', rows: rows.rows.length };
      break;
    }
    case 'table': {
      const labels = content.dimensions.flatMap(({ label, codes }) => [
        label,
        ...codes.map((code) => code.label),
      ]);
      const found = [...labels, ...Object.values(content.counted)]
        .map((text) => textFault('a label or a note of the table', text, tools))
        .find((fault) => fault !== undefined);
      if (found) return found;
      const table = tableRelease(content, tools.solve);
      if ('released' in table) return table;
      ({ sheet, counted, entry } = table);
    }
  }
  if (as === 'records')
    return refuse({ code: 'wrong-format', format: as, content: 'Rows or counts' });
  const about = {
    name: releaseName(request),
    day,
    counted,
    purpose: purpose.words.trim(),
    ...(logHead === undefined ? {} : { logHead }),
  };
  const bytes = await sheetFile(sheet, as, about, tools);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const fields = sheet.columns.map(({ name }) => name);
  return { bytes, fields, counted, ...(entry === undefined ? {} : { entry }) };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ACCOUNT = /^[a-z0-9][a-z0-9-]{0,63}$/;
const HEAD = /^[A-Za-z0-9+/=_-]{1,200}$/;

function requestFault(request: ReleaseRequest, tools: Tools): Refused | undefined {
  const { purpose, by, day, number, recordClass, logHead } = request;
  const words = purpose.words.trim();
  if (
    !Object.hasOwn(PURPOSES, purpose.kind) ||
    words.length < LEAST_WORDS ||
    words.length > MOST_WORDS
  )
    return refuse({ code: 'no-purpose' });
  if (tools.findSensitive(words).length > 0 || hasHiddenCharacters(words))
    return refuse({ code: 'purpose-names-someone' });
  if (!ACCOUNT.test(by) || tools.findSensitive(by).length > 0) return refuse({ code: 'no-author' });
  if (!DAY.test(day)) return refuse({ code: 'bad-day', given: day });
  if (!Number.isSafeInteger(number) || number < 1)
    return refuse({ code: 'bad-number', given: number });
  const fields = recordClass.fields.map(({ name }) => name);
  if (
    !isClassId(recordClass.id) ||
    !fields.every(isFieldName) ||
    new Set(fields).size !== fields.length ||
    tools.findSensitive(recordClass.id.replaceAll('-', ' ')).length > 0
  )
    return refuse({ code: 'bad-class', given: recordClass.id });
  return logHead === undefined || HEAD.test(logHead)
    ? undefined
    : refuse({ code: 'table-unfit', what: 'the head of the log is none' });
}

function textFault(place: string, text: string, { findSensitive }: Tools): Refused | undefined {
  const kind = hasHiddenCharacters(text) ? 'hidden characters' : findSensitive(text)[0]?.kind;
  return kind === undefined ? undefined : refuse({ code: 'sensitive-text', place, kind });
}
