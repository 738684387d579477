/** The catch against its list of hard cases, against generated numbers, and against papers that hold real shapes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cases from '../../fixtures/catch-cases.json' with { type: 'json' };
import { findSensitive } from './find-sensitive.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const SEED = { seed: 20261122, numRuns: 400 };
const kinds = (text: string): string[] =>
  [...new Set(findSensitive(text).map(({ kind }) => kind))].sort();

const digit = (zero: number) =>
  fc.integer({ min: 0, max: 9 }).map((value) => String.fromCodePoint(zero + value));
const ZEROS = [0x30, 0xff10, 0x0660, 0x06f0, 0x09e6];
const number = (length: number) =>
  fc
    .constantFrom(...ZEROS)
    .chain((zero) => fc.array(digit(zero), { minLength: length, maxLength: length }));
const around = fc.constantFrom(
  ['', ''],
  ['The paper said ', ', and more.'],
  ['(', ')'],
  ['他写了', '。'],
  ['كتب ', ' هنا'],
  ['El papel dice ', ' y nada más.'],
  ['one\n', '\ntwo'],
);

describe('the list of hard cases', () => {
  it.each(cases)('$language: $text', ({ text, find }) => expect(kinds(text)).toEqual(find));

  it('holds enough of both sides in each language', () => {
    for (const language of ['en', 'es', 'ar', 'zh-Hans']) {
      const those = cases.filter((each) => each.language === language);
      expect(those.filter(({ find }) => find.length > 0).length).toBeGreaterThan(20);
      expect(those.filter(({ find }) => find.length === 0).length).toBeGreaterThan(10);
    }
  });
});

describe('an A-number', () => {
  const lead = fc.constantFrom(
    'A',
    'A#',
    'A# ',
    'A-',
    'A ',
    'Ａ',
    'А',
    'A：',
    'A–',
    'alien number ',
    'Alien # ',
    'A-Number: ',
  );
  const gaps = fc.constantFrom('', ' ', '-', ' - ', '.', '\u00a0', '\u200b', '\u2011');
  it('is caught in whatever digits and gaps it is typed, wherever it stands', () => {
    fc.assert(
      fc.property(
        lead,
        number(9),
        gaps,
        around,
        (letter, digits, gap, [before = '', after = '']) => {
          const typed =
            letter +
            [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
              .map((part) => part.join(''))
              .join(gap);
          const text = before + typed + after;
          const [finding] = findSensitive(text);
          expect(finding).toMatchObject({ kind: 'a-number', sure: true });
          // Nothing of the number is left when it is taken out.
          const rest = text.slice(0, finding!.start) + text.slice(finding!.end);
          expect(rest).not.toMatch(/\p{Nd}/u);
        },
      ),
      SEED,
    );
  });

  it('is caught with seven and eight figures too', () => {
    fc.assert(
      fc.property(fc.constantFrom(7, 8).chain(number), (digits) => {
        expect(kinds(`A${digits.join('')}`)).toEqual(['a-number']);
      }),
      SEED,
    );
  });
});

describe('a social-security number', () => {
  const padded = (size: number, least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((value) => String(value).padStart(size, '0'));
  const gap = fc.constantFrom('-', ' ', '.', '–', ' - ');
  it('is caught wherever areas, groups and serials were issued', () => {
    const area = padded(3, 1, 899).filter((value) => value !== '666');
    fc.assert(
      fc.property(
        area,
        padded(2, 1, 99),
        padded(4, 1, 9999),
        gap,
        around,
        (a, g, s, between, [before = '', after = '']) => {
          expect(findSensitive(before + [a, g, s].join(between) + after)).toMatchObject([
            { kind: 'social-security', sure: true },
          ]);
        },
      ),
      SEED,
    );
  });

  it('is not seen where none was ever issued', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('000', '666'),
        padded(2, 0, 99),
        padded(4, 0, 9999),
        (a, g, s) => {
          expect(kinds(`${a}-${g}-${s}`)).toEqual([]);
        },
      ),
      SEED,
    );
    expect(kinds('123-00-4567 and 123-45-0000')).toEqual([]);
  });
});

describe('what a note is full of', () => {
  const three = fc.integer({ min: 200, max: 999 });
  const four = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
  it('telephones pass, however they are written', () => {
    const write = fc.constantFrom(
      (a: number, b: number, c: string) => `(${a}) ${b}-${c}`,
      (a: number, b: number, c: string) => `${a}-${b}-${c}`,
      (a: number, b: number, c: string) => `+1 ${a} ${b} ${c}`,
      (a: number, b: number, c: string) => `1.${a}.${b}.${c}`,
      (a: number, b: number, c: string) => `${a}${b}${c}`,
      (a: number, b: number, c: string) => `call a ${a} ${b}-${c} number`,
      (_: number, b: number, c: string) => `a ${b}-${c} number`,
    );
    fc.assert(
      fc.property(three, three, four, write, (a, b, c, how) => {
        expect(kinds(how(a, b, c))).toEqual([]);
      }),
      SEED,
    );
  });

  it('dates and times pass', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2039-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom('', 'on ', 'a ', 'A ', 'room A '), (date, before) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
        for (const text of [
          `${year}-${month}-${dayOfMonth}`,
          `${month}/${dayOfMonth}/${year}`,
          `${dayOfMonth}.${month}.${year}`,
        ])
          expect(kinds(`${before}${text} at 14:05`)).toEqual([]);
      }),
      SEED,
    );
  });

  it('badges, shields, cases and rooms pass', () => {
    const label = fc.constantFrom(
      'badge',
      'Badge no.',
      'shield #',
      'room',
      'Case No.',
      'docket',
      'placa',
      '警号',
      'رقم الشارة',
    );
    fc.assert(
      fc.property(
        label,
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('', 'A'),
        (word, value, letter) => {
          expect(kinds(`${word} ${letter}${value}`)).toEqual([]);
        },
      ),
      SEED,
    );
  });
});

describe('papers and guidance, written without the catch in mind', () => {
  const folder = (name: string, but = /^$/): string[] =>
    readdirSync(path.join(ROOT, name), { recursive: true })
      .map(String)
      .filter((file) => /\.(?:txt|yaml)$/.test(file) && !but.test(file))
      .flatMap((file) => readFileSync(path.join(ROOT, name, file), 'utf8').split('\n'));

  it('every A-number on the sample papers is caught', () => {
    const lines = folder('packages/instruments/fixtures').filter((text) =>
      /A ?999 ?000 ?\d{3}/.test(text),
    );
    expect(lines.length).toBeGreaterThan(30);
    for (const text of lines) expect(kinds(text)).toContain('a-number');
  });

  it('no line that the front line reads is caught', () => {
    // What residents read is theirs: it speaks of status and of cases in court, and no note is written from it.
    const lines = folder('guidance/us-ny-nyc', /^(?:rights|directory|words\/rights-pages)\//);
    expect(lines.length).toBeGreaterThan(700);
    expect(lines.filter((text) => kinds(text).length > 0)).toEqual([]);
  });
});

describe('any text', () => {
  const hard = fc.string({
    unit: fc.constantFrom(
      'A',
      'a',
      '#',
      ' ',
      '-',
      '.',
      '1',
      '9',
      '0',
      '٢',
      '８',
      'é',
      '🙂',
      '\n',
      '无',
      'ssn',
      'visa ',
      'no ',
    ),
    maxLength: 200,
  });
  it('is left without findings once they are taken out, and findings are in order, apart and whole', () => {
    fc.assert(
      fc.property(hard, (text) => {
        let rest = text;
        for (let rounds = 0; rounds < 20; rounds += 1) {
          const found = findSensitive(rest);
          let last = 0;
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(rest.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
            last = end;
          }
          if (found.length === 0) return;
          rest = [...found]
            .reverse()
            .reduce((sum, { start, end }) => `${sum.slice(0, start)}[…]${sum.slice(end)}`, rest);
        }
        expect(findSensitive(rest)).toEqual([]);
      }),
      SEED,
    );
  });

  it.each(['1', '1-', 'a ', 'A1 ', 'social ', 'no no number ', '1 2-', 'passport number '])(
    'as long as a field may be is read at once: %j again and again',
    (part) => {
      const text = part.repeat(8000 / part.length);
      const started = performance.now();
      findSensitive(text);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
