import { describe, expect, it } from 'vitest';
import type { Language } from '@threshold/guidance/language-schema';
import { englishMark } from '@threshold/guidance/english-mark';
import type { Words } from '@threshold/guidance/words-schema';
import { decodeText } from './decode-text.ts';
import { importTranslation } from './import-translation.ts';
import { looksLike } from './looks-like.ts';
import { readTranslationCsv, writeTranslationCsv } from './translation-csv.ts';
import type { TranslationFault, TranslationRow } from './translation-file.ts';
import { readTranslationXliff, writeTranslationXliff } from './translation-xliff.ts';

const head: Words['words'] = {
  language: 'en',
  direction: 'ltr',
  name: 'English',
  of: '2026-11-23',
  version: '2026-11-23',
  owner: 'Counsel',
  expires: '2027-05-23',
  status: 'machine-drafted',
};
const ENGLISH = {
  'a.call': 'Call 911 now.',
  'a.until': 'Good until {date}.',
  'a.go': 'You may go.',
};
const URDU = {
  'a.call': 'ابھی 911 پر فون کیجیے۔',
  'a.until': '{date} تک درست ہے۔',
  'a.go': 'آپ جا سکتے ہیں۔',
};
const english: Words = { words: head, messages: ENGLISH };
const urdu: Words = {
  words: { ...head, language: 'ur', direction: 'rtl', name: 'اردو' },
  messages: URDU,
  says: Object.fromEntries(Object.entries(ENGLISH).map(([key, text]) => [key, englishMark(text)])),
};
const language: Language = {
  tag: 'ur',
  name: 'اردو',
  direction: 'rtl',
  script: 'Aran',
  line: 2.1,
  font: { family: 'Noto', package: 'noto' },
  offer: 'when-complete',
  unavailable: '…',
};
const rowsOf = (changes: Readonly<Record<string, string>> = {}): TranslationRow[] =>
  Object.entries(ENGLISH).map(([key, text], at) => ({
    row: at + 2,
    key,
    english: text,
    translation: { ...URDU, ...changes }[key] ?? '',
  }));
const take = (rows: readonly TranslationRow[], current = urdu, source = english) =>
  importTranslation(source, current, language, rows, '2026-12-01');
const codes = (faults: readonly TranslationFault[] | undefined): string[] =>
  (faults ?? []).map(({ code, row }) => `${row ?? '-'} ${code}`);

describe('a file for translators', () => {
  it('comes back as it went out, as CSV', () => {
    const { rows } = readTranslationCsv('ur', writeTranslationCsv('ur', rowsOf()));
    expect(rows).toEqual(rowsOf());
  });

  it('comes back as it went out, as XLIFF', () => {
    const { rows } = readTranslationXliff('ur', writeTranslationXliff('rights', 'ur', rowsOf()));
    expect(rows?.map(({ row: _row, ...rest }) => rest)).toEqual(
      rowsOf().map(({ row: _row, ...rest }) => rest),
    );
  });

  it('carries no formula out, and brings back what stood there', () => {
    for (const text of ['=HYPERLINK("http://x","y")', '+1', '-1', '@x', "'quoted", '\uff1d1']) {
      const csv = writeTranslationCsv('ur', [{ key: 'a.go', english: text, translation: text }]);
      expect(csv).toContain(`"'${text.replaceAll('"', '""')}"`);
      expect(readTranslationCsv('ur', csv).rows?.[0]?.translation).toBe(text);
    }
  });

  it('is read with line ends, separators and marks of any spreadsheet', () => {
    const plain = 'key,english,ur\na.go,You may go.,آپ جا سکتے ہیں۔\n';
    for (const text of [
      plain,
      `\ufeff${plain}`,
      plain.replaceAll('\n', '\r\n'),
      plain.replaceAll(',', ';'),
      plain.replaceAll(',', '\t'),
    ])
      expect(readTranslationCsv('ur', text).rows).toEqual([
        { row: 2, key: 'a.go', english: 'You may go.', translation: 'آپ جا سکتے ہیں۔' },
      ]);
  });

  it('is read as UTF-8 or marked UTF-16, and refused in any other encoding', () => {
    const text = 'key,english,ur\n';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [Buffer.from(text), little, big])
      expect(decodeText(bytes)).toEqual({ text });
    for (const bytes of [Buffer.from('Español', 'latin1'), Buffer.from(text, 'utf16le')])
      expect(decodeText(bytes)).toMatchObject({ faults: [{ code: 'encoding' }] });
    expect(decodeText(new Uint8Array(4 * 1024 * 1024 + 1))).toMatchObject({
      faults: [{ code: 'too-large' }],
    });
  });

  it('names the language it is in, and is refused for another', () => {
    expect(codes(readTranslationCsv('ur', writeTranslationCsv('ar', rowsOf())).faults)).toEqual([
      '1 language',
    ]);
    expect(
      codes(readTranslationXliff('ur', writeTranslationXliff('rights', 'ar', rowsOf())).faults),
    ).toEqual(['- language']);
    expect(codes(readTranslationCsv('ur', 'one,two\n1,2\n').faults)).toEqual(['1 columns']);
    expect(codes(readTranslationCsv('ur', 'key,english,ur\r\n').faults)).toEqual(['- no-rows']);
    expect(codes(readTranslationCsv('ur', 'key,english,ur\n"a.go').faults)).toEqual(['- not-csv']);
  });

  it('cannot reach outside or grow by entities', () => {
    const xliff = writeTranslationXliff('rights', 'ur', rowsOf());
    const doctype = xliff.replace(
      '?>',
      '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY l "lol">]>',
    );
    for (const text of [
      doctype,
      doctype.replace('You may go.', '&e;'),
      xliff.replace('You may go.', '&l;'),
      xliff.replace('</xliff>', ''),
      xliff.replace('version="1.2"', 'version="2.0"'),
      xliff.replace('You may go.', 'You <x id="1"/> go.'),
      'not xml',
      '<html/>',
    ])
      expect(readTranslationXliff('ur', text).faults?.[0]?.code).toBe('not-xliff');
  });

  it('keeps words that a program put in segments, and leaves out what it only proposes', () => {
    const xliff = writeTranslationXliff('rights', 'ur', rowsOf())
      .replace('>آپ جا سکتے ہیں۔<', '><mrk mtype="seg">آپ جا سکتے ہیں۔</mrk><')
      .replaceAll('</trans-unit>', '<alt-trans><target>کچھ اور</target></alt-trans></trans-unit>');
    expect(readTranslationXliff('ur', xliff).rows?.[2]?.translation).toBe('آپ جا سکتے ہیں۔');
  });
});

describe('an import', () => {
  it('takes over what changed, in the order of English, and says when', () => {
    const { words, changed } = take([...rowsOf({ 'a.go': 'آپ جائیے۔' })].reverse());
    expect(changed).toEqual(['a.go']);
    expect(Object.keys(words?.messages ?? {})).toEqual(['a.call', 'a.until', 'a.go']);
    expect(words?.words).toMatchObject({ version: '2026-12-01', status: 'machine-drafted' });
    expect(words?.says).toEqual(urdu.says);
  });

  it('leaves alone what nobody sent, and changes no date when nothing changed', () => {
    const { words, changed } = take(rowsOf().slice(0, 1));
    expect(changed).toEqual([]);
    expect(words).toEqual(urdu);
  });

  it.each([
    ['unknown-key', { key: 'a.nothing' }],
    ['unknown-key', { key: '__proto__' }],
    ['empty', { translation: '' }],
    ['stale-source', { english: 'Call 912 now.' }],
    ['not-translated', { translation: 'Call 911 now.' }],
    ['wrong-letters', { translation: 'Llame al 911 ahora.' }],
    ['placeholder', { translation: 'ابھی 912 پر فون کیجیے۔' }],
    ['placeholder', { translation: 'ابھی {number} پر فون کیجیے۔' }],
    ['placeholder', { translation: 'ابھی 911 پر {فون کیجیے۔' }],
    ['characters', { translation: 'ابھی 911 پر\nفون کیجیے۔' }],
    ['characters', { translation: 'ابھی \u202e911 پر فون کیجیے۔' }],
    ['too-long', { translation: `911 ${'فون '.repeat(200)}` }],
  ] as const)('refuses a row for %s, and then takes nothing', (code, change) => {
    const [first, ...others] = rowsOf({ 'a.go': 'آپ جائیے۔' });
    const { words, faults } = take([{ ...first!, ...change }, ...others]);
    expect(codes(faults)).toEqual([`2 ${code}`]);
    expect(faults?.[0]?.problem).toMatch(/\.$/);
    expect(words).toBeUndefined();
  });

  it('leaves names and abbreviations in the letters they have', () => {
    const source = {
      ...english,
      messages: { 'a.pdf': 'PDF, {size}', 'a.name': '{title} – Threshold' },
    };
    const same = Object.entries(source.messages).map(([key, text], at) => ({
      row: at + 2,
      key,
      english: text,
      translation: text,
    }));
    expect(take(same, { ...urdu, messages: {}, says: {} }, source).faults).toBeUndefined();
  });

  it('takes a catalogue without marks as new when its date says so, and gives it marks', () => {
    const { says: _, ...unmarked } = urdu;
    const { words, faults } = take(rowsOf().slice(0, 1), unmarked);
    expect(faults).toBeUndefined();
    expect(words?.says).toEqual(urdu.says);
    const old = { ...unmarked, words: { ...unmarked.words, of: '2025-01-01' } };
    expect(codes(take(rowsOf(), old).faults)).toEqual([
      '2 unchanged',
      '3 unchanged',
      '4 unchanged',
    ]);
  });

  it('takes numbers in the digits of the language', () => {
    expect(take(rowsOf({ 'a.call': 'ابھی ۹۱۱ پر فون کیجیے۔' })).faults).toBeUndefined();
  });

  it('refuses a key that stands twice, and names both rows', () => {
    const [first] = rowsOf();
    const { faults } = take([first!, { ...first!, row: 9 }]);
    expect(codes(faults)).toEqual(['9 twice']);
    expect(faults?.[0]?.problem).toContain('row 2');
  });

  it('makes a stale message new only when its words changed or somebody answers for them', () => {
    const newer: Words = {
      words: { ...head, version: '2026-11-30' },
      messages: { ...ENGLISH, 'a.go': 'You may leave.' },
    };
    const rows = rowsOf().map((row) =>
      row.key === 'a.go' ? { ...row, english: 'You may leave.' } : row,
    );
    expect(codes(take(rows, urdu, newer).faults)).toEqual(['4 unchanged']);
    const review = { reviewer: 'A. Reviewer', reviewed: '2026-12-01' };
    const { words } = importTranslation(newer, urdu, language, rows, '2026-12-01', review);
    expect(words?.says?.['a.go']).toBe(englishMark('You may leave.'));
    expect(words?.words).toMatchObject({ status: 'approved', of: '2026-11-30', ...review });
  });

  it('is approved whole or not at all, and approved words that change are so no more', () => {
    const review = { reviewer: 'A. Reviewer', reviewed: '2026-12-01' };
    const part = importTranslation(
      english,
      urdu,
      language,
      rowsOf().slice(1),
      '2026-12-01',
      review,
    );
    expect(codes(part.faults)).toEqual(['- review']);
    const approved = importTranslation(english, urdu, language, rowsOf(), '2026-12-01', review);
    const { words } = take(rowsOf({ 'a.go': 'آپ جائیے۔' }), approved.words);
    expect(words?.words.status).toBe('awaiting-counsel');
    expect(words?.words.reviewer).toBeUndefined();
  });
});

const OTHER: Readonly<Record<string, string>> = {
  es: 'fr',
  fr: 'es',
  pl: 'ht',
  ht: 'fr',
  ar: 'ur',
  ur: 'ar',
  'zh-Hans': 'zh-Hant',
  'zh-Hant': 'zh-Hans',
};

describe('a whole file', () => {
  it.each([
    [
      'es',
      'Usted puede guardar silencio. Los agentes no pueden entrar por la puerta de su casa sin una orden.',
    ],
    ['fr', 'Vous pouvez garder le silence. Les agents ne peuvent pas entrer sans une des clés.'],
    ['pl', 'Nie musisz mówić. To jest twoje prawo, czy się na to zgadzasz, czy nie.'],
    ['ht', 'Yo pa gen dwa antre nan kay la. Mwen li papye a pou yon moun ki gen avoka.'],
    ['ar', 'يمكنك أن تلتزم الصمت. لا تفتح الباب إلى أن ترى أمراً من قاضٍ في المحكمة.'],
    ['ur', 'آپ خاموش رہ سکتے ہیں۔ دروازہ نہ کھولیے جب تک جج کا وارنٹ نہ دیکھ لیں۔'],
    ['zh-Hans', '您可以说话，这里的门让我们来开，请问书在哪里。'],
    ['zh-Hant', '您可以說話，這裡的門讓我們來開，請問書在哪裡。'],
  ])('in %s is told from its neighbours', (tag, text) => {
    expect(looksLike(tag, text)).toBe(tag);
    expect(looksLike(OTHER[tag] ?? '', text)).toBe(tag);
  });

  it('of another language is refused', () => {
    const rows = rowsOf({ 'a.go': 'يمكنك أن تذهب إلى البيت في أي وقت تريده، والباب مفتوح.' });
    const { faults } = take(rows.slice(2));
    expect(codes(faults)).toEqual(['- language']);
  });
});
