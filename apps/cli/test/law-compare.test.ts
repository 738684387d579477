/** `threshold law compare` on the invented law of the test packs. */
import { describe, expect, it } from 'vitest';
import { inTown, threshold } from './fake-host.ts';

const SITUATION = `title: A detainer
facts: { event.date: 2026-03-01, agency: jail, detainer: { kind: form-7, cancelled: no }, paper.judge: no }`;
const town = (args: string, input = SITUATION) =>
  inTown(`law compare - --with town land ${args}`, { input });

describe('threshold law compare', () => {
  it('lays what each place answers side by side, with condition, citation and parting', async () => {
    const { out, err, exit } = await town('');
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toContain('The Town: ■ must not');
    expect(out).toContain('Town Code § 3(a)');
    expect(out).toContain('The Land: □ not required');
    expect(out).toContain('At the city layer: here nothing more is said');
  });

  it('says what a place has no word for, and does not guess', async () => {
    const { out } = await town(
      '',
      `${SITUATION}\nacts: [hold]`.replace('agency: jail', 'person.grave: no, agency: jail'),
    );
    expect(out).toContain('The Land has no word for, so it counts as not known: person.grave.');
  });

  it('prints one row for each place and act as CSV, and nothing a spreadsheet would run', async () => {
    const rows = (await town('--csv')).out.trimEnd().split('\r\n');
    expect(rows[0]).toBe('question,act,place,outcome,condition,otherwise,citation,parts');
    expect(rows).toHaveLength(1 + 2 * 2);
    expect(rows[1]).toMatch(/^situation,Keep the person,The Town,must-not,/);
  });

  it('prints Markdown and a page, where nothing becomes markup', async () => {
    const named = SITUATION.replace('A detainer', '"<b>A</b> | detainer"');
    expect((await town('--markdown', named)).out).toContain('## \\<b\\>A\\</b\\> \\| detainer');
    const page = (await town('--html -', named)).out;
    expect(page).toContain('&lt;b&gt;A&lt;/b&gt; | detainer');
    expect(page).toContain('data-head="Citation"');
  });

  it('refuses two forms at once, because one would be passed over in silence', async () => {
    const { err, out, exit } = await town('--markdown --csv');
    expect({ out, exit }).toEqual({ out: '', exit: 64 });
    expect(err).toContain('--markdown and --csv cannot be written at once.');
    expect((await inTown('law diff town land --json --html -')).exit).toBe(64);
  });

  it('says what it cannot do', async () => {
    expect((await inTown('law compare --question nothing')).err).toContain('hold, notify-release');
    expect((await town('', 'facts: { agency: jail }')).err).toContain('names no act');
    expect((await inTown('law compare - --with nowhere', { input: SITUATION })).exit).toBe(66);
    const both = await inTown('law compare - --question hold', { input: SITUATION });
    expect([both.exit, both.err]).toEqual([64, expect.stringContaining('Leave one of them out')]);
    const act = await inTown('law compare --question hold --act transfer');
    expect([act.exit, act.err]).toEqual([64, expect.stringContaining('has its own')]);
  });

  it('asks a department that the city’s law binds', async () => {
    const { out } = await threshold(
      'law compare --question use-property --with us-ca-la us-mn-minneapolis --at 2026-11-01 --csv',
    );
    // Executive Directive 17; chapter 19 with the amendments of December 2025.
    expect(out).toMatch(/^use-property,[^,]*,City of Los Angeles,must-not,/m);
    expect(out).toMatch(/^use-property,[^,]*,City of Minneapolis,must-not,/m);
  });

  it('is clear about an act that no law knows', async () => {
    expect((await town('--act fly')).out).toContain('not in this law');
  });
});
