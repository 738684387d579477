import { describe, expect, it } from 'vitest';
import { readCalendars } from './read-calendar.ts';

const row = (id: string, more = ''): string =>
  `  - { kind: holiday, id: ${id}, name: A day, falls: { month: 5, day: 1 }, in-force: { from: 2020-01-01 }, cite: [{ ref: A law, verified: false }]${more} }\n`;
const file = (id: string, rows: string, more = ''): { name: string; text: string } => ({
  name: `${id}.yaml`,
  text: `calendar: { id: ${id}, title: A calendar, zone: America/New_York${more} }\nsources: {}\nrows:\n${rows}`,
});
const codes = (...files: { name: string; text: string }[]): readonly string[] => {
  const read = readCalendars(files);
  return 'problems' in read ? read.problems.map(({ code }) => code) : [];
};
const version = (...files: { name: string; text: string }[]): string => {
  const read = readCalendars(files);
  if ('problems' in read) throw new Error(read.problems[0]!.sentence);
  return read.calendars.get('a')!.version;
};

describe('reading calendars', () => {
  it('says what is wrong with a file, and where', () => {
    const read = readCalendars([{ name: 'x.yaml', text: 'calendar: {}\nsources: {}\nrows: []' }]);
    expect('problems' in read && read.problems[0]).toMatchObject({
      code: 'not-a-calendar',
      file: 'x.yaml',
      sentence: expect.stringMatching(/^In x\.yaml, at calendar\.id: .*\.$/) as string,
    });
  });

  it.each([
    ['not YAML', ['not-yaml'], [{ name: 'x', text: 'a: [' }]],
    ['aliases', ['not-yaml'], [{ name: 'x', text: 'a: &a [1]\nb: *a' }]],
    [
      'two calendars of one name',
      ['double-id', 'double-id'],
      [file('a', row('r')), file('a', row('s'))],
    ],
    [
      'two rows of one name',
      ['double-id', 'double-id'],
      [file('a', row('r')), file('b', row('r'))],
    ],
    ['an unknown calendar', ['unknown-include'], [file('a', row('r'), ', includes: [b]')]],
    ['itself', ['circle'], [file('a', row('r'), ', includes: [a]')]],
    [
      'itself through another',
      ['circle', 'circle'],
      [file('a', row('r'), ', includes: [b]'), file('b', row('s'), ', includes: [a]')],
    ],
    ['a key nobody knows', ['not-a-calendar'], [file('a', row('r', ', verified: true'))]],
    [
      'an unknown zone',
      ['unknown-zone'],
      [{ name: 'a', text: file('a', row('r')).text.replace('America/New_York', 'America/Gotham') }],
    ],
    [
      'a source that is not declared',
      ['unknown-source'],
      [
        {
          name: 'a',
          text: file('a', row('r')).text.replace('ref: A law', 'ref: A law, source: x'),
        },
      ],
    ],
    [
      '31 June',
      ['not-a-calendar'],
      [
        {
          name: 'a',
          text: file('a', row('r')).text.replace('month: 5, day: 1', 'month: 6, day: 31'),
        },
      ],
    ],
    [
      'an end before its beginning',
      ['not-a-calendar'],
      [
        {
          name: 'a',
          text: file('a', row('r')).text.replace('2020-01-01', '2020-01-01, until: 2019-01-01'),
        },
      ],
    ],
  ])('refuses %s', (_what, expected, files) => expect(codes(...files)).toEqual(expected));

  it('the version changes with a row, an include and a zone, and not with the order or a comment', () => {
    const plain = version(file('a', row('r') + row('s')));
    expect(version(file('a', row('s') + row('r')))).toBe(plain);
    expect(version({ name: 'other', text: `# why\n${file('a', row('r') + row('s')).text}` })).toBe(
      plain,
    );
    const elsewhere = file('a', row('r') + row('s')).text.replace('New_York', 'Chicago');
    expect(version({ name: 'a', text: elsewhere })).not.toBe(plain);
    expect(version(file('a', row('r')))).not.toBe(plain);
    expect(version(file('a', row('r') + row('s').replace('2020', '2021')))).not.toBe(plain);
    const included = version(
      file('a', row('r') + row('s'), ', includes: [b]'),
      file('b', row('t')),
    );
    expect(included).not.toBe(plain);
    expect(
      version(
        file('a', row('r') + row('s'), ', includes: [b]'),
        file('b', row('t').replace('2020', '2021')),
      ),
    ).not.toBe(included);
  });
});
