/** The directory's CSV: what ships is whole and sourced, and a row that cannot be read says where and what to do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGuidance } from '../read-guidance.ts';
import { readProviders, writeProviders } from './directory-csv.ts';
import { directorySchema } from './directory-schema.ts';
import { findHelp } from './find-help.ts';
import { canBeReached, freshness } from './provider-check.ts';
import { hoursOf } from './open-hours.ts';
import type { Provider } from './provider.ts';

const FOLDER = path.join(import.meta.dirname, '../../../../guidance/us-ny-nyc/directory');
const shipped = readFileSync(path.join(FOLDER, 'providers.csv'), 'utf8');
const rules = readGuidance(directorySchema, {
  path: 'directory.yaml',
  text: readFileSync(path.join(FOLDER, 'directory.yaml'), 'utf8'),
});
const places = rules.value?.directory.places.map(({ id }) => id) ?? [];
const today = '2026-11-23';
const read = (csv: string) => readProviders(csv, { places, today });
const HEAD = 'id,name,languages,telephone,places,capacity,hours,source-name,mark,checked-on';
const wrongOf = (...rows: string[]) =>
  read([HEAD, ...rows].join('\n')).errors.map(({ row, column, code }) => [row, column, code]);

describe('the shipped directory', () => {
  const { providers, errors } = read(shipped);

  it('is read without a fault, each entry with who says so', () => {
    expect(errors).toEqual([]);
    expect(providers).toHaveLength(14);
    expect(providers.every(({ source }) => source?.startsWith('https://') === true)).toBe(true);
  });

  it('says how few can be reached, and passes nothing off as checked', () => {
    expect(providers.filter(canBeReached).map(({ id }) => id)).toEqual([
      'moia-hotline',
      'new-americans-hotline',
      'bronx-defenders',
      'brooklyn-defender-services',
      'icare',
      'legal-services-nyc',
    ]);
    expect(providers.every(({ checkedOn, address }) => !checkedOn && !address)).toBe(true);
    expect(providers.filter(({ telephone }) => telephone).map(({ mark }) => mark)).toEqual([
      'check-before-printing',
      'check-before-printing',
    ]);
  });

  it('comes back the same when it is written and read again', () => {
    expect(read(writeProviders(providers)).providers).toEqual(providers);
  });
});

describe('a CSV of providers', () => {
  const good =
    'door,The Gate,en; ur,+1 212 555 0100,queens,12,Mo-Fr 09:00-17:00,Own call,seen,2026-11-01';

  it('may have a mark of byte order, lines of Windows and commas in quotes', () => {
    const csv = `\ufeff${HEAD}\r\n${good.replace('The Gate', '"The Gate, Inc."')}\r\n`;
    expect(read(csv)).toMatchObject({
      errors: [],
      providers: [{ name: 'The Gate, Inc.', languages: ['en', 'ur'], capacity: 12, needs: [] }],
    });
  });

  it.each([
    ['semicolons', ';', ''],
    ['tabs', '\t', ''],
    ['semicolons under a line that says so', ';', 'sep=;\r\n'],
  ])('may be parted by %s, as spreadsheets of many languages save it', (_, by, above) => {
    const rows = [HEAD, good.replace('en; ur', '"en; ur"')];
    const csv = `${above}${rows.map((row) => row.replaceAll(',', by)).join('\r\n')}`;
    expect(read(csv)).toEqual(read([HEAD, good].join('\n')));
    expect(read(csv).providers).toHaveLength(1);
  });

  it('passes over rows and last columns in which nothing stands, and counts rows as the sheet does', () => {
    const blank = HEAD.replaceAll(/[^,]/g, '');
    const csv = [blank, `${HEAD},,`, `${good},,`, blank, '', good.replace('door', 'Door'), blank];
    expect(read(csv.join('\n')).errors).toMatchObject([{ row: 6, column: 'id', code: 'cell' }]);
    expect(read(csv.join('\n').replace('Door', 'gate')).providers).toHaveLength(2);
    expect(
      read(
        [HEAD, good.replace('en; ur', 'en; ur; ar; bn; es; fr; zh-Hans; ht; ko; ru; yi')].join(
          '\r',
        ),
      ).errors,
    ).toEqual([]);
  });

  it('refuses a note that turns letters around, because everybody reads it once it is published', () => {
    const { errors } = read(`${HEAD},note\n${good},call \u202e000 555`);
    expect(errors).toMatchObject([{ row: 2, column: 'note', code: 'cell' }]);
  });

  it('refuses an address that looks like another site', () => {
    const { errors } = read(`${HEAD},website\n${good},https://council.nyc.gov@example.org/`);
    expect(errors).toMatchObject([{ row: 2, column: 'website', code: 'cell' }]);
  });

  it.each([
    ['a telephone in words', good.replace('+1 212 555 0100', 'call us'), 'telephone', 'cell'],
    ['a place of elsewhere', good.replace('queens', 'yonkers'), 'places', 'place'],
    ['half a case', good.replace(',12,', ',1.5,'), 'capacity', 'cell'],
    ['less than no case', good.replace(',12,', ',-5,'), 'capacity', 'cell'],
    [
      'hours that end before they begin',
      good.replace('09:00-17:00', '17:00-09:00'),
      'hours',
      'cell',
    ],
    ['a day that is none', good.replace('2026-11-01', '2026-02-30'), 'checked-on', 'cell'],
    [
      'a check that is still to come',
      good.replace('2026-11-01', '2026-11-24'),
      'checked-on',
      'day-to-come',
    ],
    ['no source', good.replace('Own call', ''), 'source-name', 'missing'],
    ['a mark of its own', good.replace(',seen,', ',sure,'), 'mark', 'cell'],
    ['a formula', good.replace('The Gate', '=HYPERLINK(1)'), 'name', 'formula'],
    [
      'a mark that turns letters around',
      good.replace('The Gate', 'The \u202eetaG'),
      'name',
      'cell',
    ],
    ['a letter that was lost', good.replace('The Gate', 'Jos\ufffd'), 'name', 'cell'],
    ['the same twice', `${good}\n${good}`, 'id', 'twice'],
  ])('with %s names row and column, and takes nothing over', (_, rows, column, code) => {
    const lines = rows.split('\n');
    expect(wrongOf(...lines)).toEqual([[lines.length + 1, column, code]]);
    expect(read(`${HEAD}\n${rows}`).providers).toEqual([]);
  });

  it.each([
    ['nothing', '', 'no-rows'],
    ['a head alone', HEAD, 'no-rows'],
    ['no marks', 'id,name,source-name\na,b,c', 'head-lacks'],
    ['a column of status', `${HEAD},status\n${good},x`, 'head-unknown'],
    ['a column twice', `${HEAD},name\n${good},x`, 'head-twice'],
    ['a cell too few', `${HEAD}\na,b`, 'cells'],
    ['an open quote', `${HEAD}\n"a,b`, 'unreadable'],
    ['a picture', '\u0089PNG\u0000', 'not-text'],
    ['more than half a million characters', `${HEAD}\n${'x'.repeat(500_000)}`, 'too-large'],
  ])('with %s says so', (_, csv, code) => {
    expect(read(csv).errors.map((error) => error.code)).toEqual([code]);
  });
});

describe('finding help', () => {
  const entry = (id: string, more: Partial<Provider>): Provider => ({
    id,
    name: id,
    languages: [],
    eligibility: [],
    needs: [],
    places: [],
    channels: [],
    sourceName: 'x',
    mark: 'seen',
    ...more,
  });
  const all = [
    entry('silent', {}),
    entry('urdu', { languages: ['ur'], places: ['queens'], needs: ['advice'] }),
    entry('all-tongues', { languages: ['*'], places: ['queens'] }),
    entry('bronx', { places: ['bronx'], languages: ['ur'] }),
  ];

  it('puts what is known to fit first, and leaves out only what a source rules out', () => {
    const found = findHelp(all, { place: 'queens', language: 'ur', need: 'advice' });
    expect(found.map(({ provider }) => provider.id)).toEqual(['urdu', 'all-tongues', 'silent']);
    expect(found[2]).toMatchObject({ place: 'not-known', language: 'not-known' });
  });
});

describe('what is told of an entry', () => {
  const on = { today, staleAfterDays: 90 };
  it.each([
    ['2026-08-25', 'fresh'],
    ['2026-08-24', 'stale'],
    ['2026-11-23', 'fresh'],
  ])('checked on %s is %s after 90 days', (checkedOn, state) => {
    expect(freshness({ checkedOn }, on)).toMatchObject({ state });
  });
  it('never checked is no age', () => {
    expect(freshness({}, on)).toEqual({ state: 'never-checked' });
  });
  it('hours are spans of days', () => {
    expect(hoursOf('Mo-Fr 09:00-18:00; Sa 10:00-14:00')).toEqual([
      { from: 'Mo', to: 'Fr', opens: '09:00', closes: '18:00' },
      { from: 'Sa', to: 'Sa', opens: '10:00', closes: '14:00' },
    ]);
    expect(hoursOf('weekdays')).toBeUndefined();
  });
});
