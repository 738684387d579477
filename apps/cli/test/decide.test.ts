import { describe, expect, it } from 'vitest';
import { columnsOf } from '../src/text/wrap.ts';
import { inTown, stable, threshold } from './fake-host.ts';

const OPEN =
  'facts: { event.date: 2026-01-15, agency: jail, detainer: { kind: form-7, cancelled: no } }';
const SETTLED =
  'acts: [hold]\nfacts: { event.date: 2026-03-01, agency: jail, detainer: { kind: form-7, cancelled: no }, paper.judge: no }';

describe('threshold decide', () => {
  it('answers at 80 columns, piped', async () => {
    const { out, err } = await inTown('decide - --full', { input: OPEN });
    expect(err).toBe('');
    await expect(stable(out)).toMatchFileSnapshot('golden/town-open-80.txt');
  });

  it('answers at 40 columns', async () => {
    const { out } = await inTown('decide - --width 40', { input: OPEN });
    await expect(stable(out)).toMatchFileSnapshot('golden/town-open-40.txt');
  });

  it.each([30, 40, 57, 80, 120])('never prints past %i columns', async (width) => {
    const { out } = await inTown(`decide - --full --width ${width}`, { input: OPEN });
    for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  it('ends with 0 when all is settled, and with 2 when counsel must be asked', async () => {
    expect((await inTown('decide -', { input: SETTLED })).exit).toBe(0);
    expect((await inTown('decide -', { input: OPEN })).exit).toBe(2);
    expect((await inTown('decide -', { input: 'acts: [open-gate]\nfacts: {}' })).exit).toBe(2);
  });

  it('reads JSON, with tabs, marks and Windows line ends', async () => {
    const json =
      '\ufeff{\r\n\t"acts": ["hold"],\r\n\t"facts": {\r\n\t\t"agency": "school"\r\n\t}\r\n}\r\n';
    const { exit, err } = await inTown('decide - --at 2026-03-01', { input: json });
    expect([exit, err]).toEqual([2, '']);
    const yaml = SETTLED.replaceAll('\n', '\r\n');
    expect((await inTown('decide -', { input: `\ufeff${yaml}\r\n` })).exit).toBe(0);
  });

  it('takes the day from --at, and refuses two different ones', async () => {
    const dated = await inTown('decide - --at 2019-06-01', {
      input: SETTLED.replace('event.date: 2026-03-01, ', ''),
    });
    expect(dated.out).toContain('Saturday 1 June 2019');
    const both = await inTown('decide - --at 2019-06-01', { input: SETTLED });
    expect(both.exit).toBe(64);
    expect(both.err).toBe(
      'error: --at says 2019-06-01, but the situation says 2026-03-01.\nhelp: Leave out --at, or change `event.date` in the situation.\n',
    );
  });

  it('decides as on an earlier day: what nobody knew does not count', async () => {
    const tell = SETTLED.replace('[hold]', '[tell]');
    expect((await inTown('decide -', { input: tell })).out).toContain("Mayor's Order 1 of 2026");
    const early = await inTown('decide - --known-on 2026-01-31', { input: tell });
    expect(early.out).not.toContain("Mayor's Order");
    expect(early.out).toContain('known on 2026-01-31');
    const said = await inTown('decide -', { input: `known-on: 2026-01-31\n${tell}` });
    expect(said.out).toBe(early.out);
    const both = await inTown('decide - --known-on 2026-02-02', {
      input: `known-on: 2026-01-31\n${tell}`,
    });
    expect(both.exit).toBe(64);
  });

  it('asks what is wanted when neither acts nor papers say it', async () => {
    const { exit, err } = await inTown('decide -', { input: 'facts: { agency: jail }' });
    expect(exit).toBe(65);
    expect(err).toContain('does not say what is asked');
    expect(err).toContain('`hold`, `tell`, `open-gate`');
  });

  it('says so where text was not read, where it is open and where law is silent', async () => {
    const tell = await inTown('decide -', {
      input: SETTLED.replace('[hold]', '[tell, open-gate]'),
    });
    expect(tell.out).toContain("Mayor's Order 1 of 2026 (not read in full)");
    expect(tell.out).toContain('One answer rests partly on text that was not read in full.');
    expect(tell.out).toContain('No law of the Land speaks of gates.');
    expect(tell.out).toContain('Not legal advice. Counsel decides.');
  });
});

describe('colour', () => {
  const escapes = (text: string): boolean => text.includes('\u001b[');
  const run = async (
    args: string,
    columns?: number,
    env?: Record<string, string>,
  ): Promise<boolean> =>
    escapes(
      (await inTown(args, { input: SETTLED, ...(columns && { columns }), ...(env && { env }) }))
        .out,
    );

  it('is there in a terminal only, and off when asked', async () => {
    expect(await run('decide -')).toBe(false);
    expect(await run('decide -', 100)).toBe(true);
    expect(await run('decide - --no-color', 100)).toBe(false);
    expect(await run('decide -', 100, { NO_COLOR: '1' })).toBe(false);
    expect(await run('decide -', 100, { NO_COLOR: '' })).toBe(true);
    expect(await run('decide -', 100, { TERM: 'dumb' })).toBe(false);
    expect(await run('decide -', undefined, { FORCE_COLOR: '1' })).toBe(true);
    expect(await run('decide -', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('changes no letter', async () => {
    const plain = await inTown('decide - --full', {
      input: OPEN,
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    const coloured = await inTown('decide - --full', { input: OPEN, columns: 80 });
    expect(coloured.out.replace(/\u001b\[\d*m/g, '')).toBe(plain.out);
  });
});

describe('threshold explain', () => {
  it('says why in plain sentences', async () => {
    const { out, exit } = await inTown('explain - --act hold', { input: SETTLED });
    expect(exit).toBe(0);
    await expect(stable(out)).toMatchFileSnapshot('golden/town-explain.txt');
  });

  it('names the acts when another is given', async () => {
    const { err, exit } = await inTown('explain - --act tell', { input: SETTLED });
    expect(exit).toBe(64);
    expect(err).toContain('It asks about: hold.');
  });
});

describe('bad input', () => {
  const refused = async (
    input: string | undefined,
    args = 'decide -',
  ): Promise<[number, string]> => {
    const { exit, err, out } = await inTown(args, input === undefined ? {} : { input });
    expect(out).toBe('');
    expect(err).not.toContain('    at ');
    return [exit, err];
  };

  it.each([
    ['an empty file', '', 65, 'There is nothing here'],
    ['only comments', '# nothing\n', 65, 'There is nothing here'],
    ['a list', '- a\n', 65, 'This is not a map'],
    ['bytes that are no text', 'a\0b', 65, 'is not text'],
    ['a file of 10 MB', 'x'.repeat(10_000_000), 65, 'larger than 1 MB'],
    [
      'a prototype key',
      'facts: { __proto__: { agency: jail } }',
      65,
      'The key `__proto__` is not allowed.',
    ],
    [
      'a prototype key in JSON',
      '{"facts":{"constructor":1}}',
      65,
      'The key `constructor` is not allowed.',
    ],
    ['an alias', 'facts: &a { agency: *a }', 65, 'TH107'],
    ['a duplicate key', 'facts: { agency: jail, agency: jail }', 65, 'stands here twice'],
    ['a misspelt value', 'facts:\n  agency: jial\n', 65, 'Did you mean `jail`?'],
    ['a misspelt fact', 'facts:\n  agancy: jail\n', 65, 'Did you mean `agency`?'],
    ['an impossible day', 'facts: { event.date: 2026-02-30 }', 65, 'There is no day `2026-02-30`'],
    ['text after the end', 'facts: {}\n...\nmore\n', 65, 'TH109'],
    ['deep nesting', `facts: ${'['.repeat(500)}`, 65, 'TH106'],
    ['an unclosed bracket', '{ "facts": { "agency": "jail" ', 65, 'is not closed'],
    ['a terminal escape', 'facts: { "agency\u001b[31m": jail }', 65, 'U+001B'],
  ])('refuses %s', async (_what, input, exit, words) => {
    const [code, err] = await refused(input);
    expect(code).toBe(exit);
    expect(err).toContain(words);
  });

  it('points at the place with a caret', async () => {
    expect(await refused('facts:\n  agency: jial\n')).toEqual([
      65,
      [
        'error[TH702]: `agency` has no value `jial`.',
        ' --> (standard input):2:11',
        '  |',
        '2 |   agency: jial',
        '  |           ^^^^',
        '  = help: Did you mean `jail`?',
        '',
        '1 error.',
        '',
        'error: The situation cannot be used.',
        '',
      ].join('\n'),
    ]);
  });

  it('tells a missing file from a folder', async () => {
    expect(await refused(undefined, 'decide nowhere.yaml')).toEqual([
      66,
      'error: There is no file "nowhere.yaml".\n',
    ]);
    expect(await refused(undefined, 'decide law')).toEqual([
      66,
      'error: "law" is a folder, not a file.\n',
    ]);
  });

  it('refuses facts that cannot all be true', async () => {
    const impossible =
      'acts: [hold]\nfacts: { requester.city-personnel: yes, requester.kind: immigration-agency }';
    const { exit, err } = await threshold('decide -', { input: impossible });
    expect(exit).toBe(65);
    expect(err).toContain('These facts cannot all be true.');
  });
});
