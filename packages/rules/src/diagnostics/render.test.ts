import { describe, expect, it } from 'vitest';
import { diagnostic } from './diagnostic.ts';
import { renderDiagnostic, renderReport } from './render.ts';

const draw = (text: string, needle: string, width = 100): string => {
  const from = text.indexOf(needle);
  const span = { file: 'a.yaml', from, to: from + needle.length };
  return renderDiagnostic(diagnostic('TH303', 'What is this.', span), () => text, { width });
};
const lines = (...each: readonly string[]): string => each.join('\n');

describe('renderDiagnostic', () => {
  it('underlines the place on its line', () => {
    expect(draw('a: 1\nwhen: x and y\n', 'and')).toBe(
      lines(
        'error[TH303]: What is this.',
        ' --> a.yaml:2:9',
        '  |',
        '2 | when: x and y',
        '  |         ^^^',
      ),
    );
  });

  it('widens tabs and counts wide characters twice and marks not at all', () => {
    expect(draw('\t語e\u0301: x', 'x').split('\n').slice(-2)).toEqual([
      '1 |     語e\u0301: x',
      '  |          ^',
    ]);
  });

  it('cuts a long line around the place', () => {
    const text = `${'a '.repeat(200)}HERE${' b'.repeat(200)}`;
    const [shown = '', under = ''] = draw(text, 'HERE', 60).split('\n').slice(-2);
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.startsWith('1 | …')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(under.indexOf('^')).toBe(shown.indexOf('HERE'));
    expect(under.trim().endsWith('^^^^')).toBe(true);
  });

  it('shows each line of a short span and the ends of a long one', () => {
    const text = 'when: >\n  one\n  two\nnext: 1\n';
    expect(draw(text, 'one\n  two').split('\n').slice(3)).toEqual([
      '2 |   one',
      '  |   ^^^',
      '3 |   two',
      '  |   ^^^',
    ]);
    const long = 'a\nb\nc\nd\ne\nf\n';
    expect(draw(long, 'a\nb\nc\nd\ne\nf').split('\n').slice(3)).toEqual([
      ...['1 | a', '  | ^', '2 | b', '  | ^', '...', '6 | f', '  | ^'],
    ]);
  });

  it('points at the end of a file that ends too early', () => {
    const span = { file: 'a.yaml', from: 4, to: 5 };
    expect(
      renderDiagnostic(diagnostic('TH115', 'End.', span), () => 'a: [')
        .split('\n')
        .at(-1),
    ).toBe('  |     ^');
  });

  it('quotes in a witness what would otherwise be read as something else', () => {
    const witness = { a: 'true', b: 'truest', c: '12', d: '~', e: 'x: y', f: 'nullable', g: '' };
    const span = { file: 'a.yaml', from: 0, to: 1 };
    const drawn = renderDiagnostic(diagnostic('TH111', 'Twice.', span, { witness }), () => 'a');
    expect(drawn.split('\n').slice(-7)).toEqual([
      '      a: "true"',
      '      b: truest',
      '      c: "12"',
      '      d: "~"',
      '      e: "x: y"',
      '      f: nullable',
      '      g: ""',
    ]);
  });

  it('shows notes, help and a witness that can be pasted into a case', () => {
    const text = 'a: 1\na: 2\n';
    const drawn = renderDiagnostic(
      diagnostic(
        'TH111',
        'Twice.',
        { file: 'a.yaml', from: 5, to: 6 },
        {
          help: 'Remove one.',
          notes: [
            { message: 'First here.', span: { file: 'a.yaml', from: 0, to: 1 } },
            { message: 'Mind this.' },
          ],
          witness: {
            agency: 'police',
            'event.date': '2026-02-06',
            code: '120.05',
            list: [{ a: true, b: 2 }],
            none: [],
          },
        },
      ),
      () => text,
    );
    expect(drawn).toBe(
      lines(
        'error[TH111]: Twice.',
        ' --> a.yaml:2:1',
        '  |',
        '2 | a: 2',
        '  | ^',
        'note: First here.',
        ' --> a.yaml:1:1',
        '  |',
        '1 | a: 1',
        '  | -',
        '  = note: Mind this.',
        '  = help: Remove one.',
        '  = note: It happens in this situation:',
        '      agency: police',
        '      event.date: 2026-02-06',
        '      code: "120.05"',
        '      list:',
        '        - { a: true, b: 2 }',
        '      none: []',
      ),
    );
  });

  it('hands every part to the styler', () => {
    const style = (text: string, role: string): string => `<${role} ${text}>`;
    const drawn = renderDiagnostic(
      diagnostic('TH504', 'So.', undefined, { help: 'Do.' }),
      () => '',
      { style },
    );
    expect(drawn).toBe('<info info[TH504]><message : So.>\n  <frame => <help help>: Do.');
  });

  it('says of each part what it is, so that colours can tell them apart', () => {
    const span = { file: 'a.yaml', from: 0, to: 1 };
    const found = diagnostic('TH111', 'Twice.', span, {
      notes: [{ message: 'First.', span }, { message: 'Mind.' }],
      help: 'Do.',
      witness: { a: true },
    });
    const style = (text: string, role: string): string => `<${role} ${text}>`;
    expect(renderDiagnostic(found, () => 'a: 1\n', { style })).toBe(
      lines(
        '<error error[TH111]><message : Twice.>',
        ' <frame -->> a.yaml:1:1',
        '<frame   |>',
        '<frame 1 |> a: 1',
        '<frame   |> <error ^>',
        '<note note>: First.',
        ' <frame -->> a.yaml:1:1',
        '<frame   |>',
        '<frame 1 |> a: 1',
        '<frame   |> <note ->',
        '  <frame => <note note>: Mind.',
        '  <frame => <help help>: Do.',
        '  <frame => <note note>: It happens in this situation:',
        '      a: true',
      ),
    );
  });

  it('makes room for the longest line number, of a note too', () => {
    const text = `a\n${'b\n'.repeat(10)}c\n`;
    const span = { file: 'a.yaml', from: 0, to: 1 };
    const last = { file: 'a.yaml', from: 22, to: 23 };
    const notes = [{ message: 'Here too.', span: last }];
    expect(renderDiagnostic(diagnostic('TH111', 'Twice.', span, { notes }), () => text)).toBe(
      lines(
        'error[TH111]: Twice.',
        '  --> a.yaml:1:1',
        '   |',
        ' 1 | a',
        '   | ^',
        'note: Here too.',
        '  --> a.yaml:12:1',
        '   |',
        '12 | c',
        '   | -',
      ),
    );
  });

  it('shows four lines of a span whole, and of five the first two and the last', () => {
    expect(draw('a\nb\nc\nd\n', 'a\nb\nc\nd').split('\n').slice(3)).toEqual(
      ['a', 'b', 'c', 'd'].flatMap((each, index) => [`${index + 1} | ${each}`, '  | ^']),
    );
    expect(draw('a\nb\nc\nd\ne\n', 'a\nb\nc\nd\ne').split('\n').slice(3)).toEqual([
      ...['1 | a', '  | ^', '2 | b', '  | ^', '...', '5 | e', '  | ^'],
    ]);
  });

  it('marks a line that ends in a return and a line feed without the return', () => {
    expect(draw('a: b\r\nc: d\r\n', 'b\r\nc').split('\n').slice(3)).toEqual([
      ...['1 | a: b', '  |    ^', '2 | c: d', '  | ^'],
    ]);
  });

  it('leaves forty columns to the text, however narrow the terminal is', () => {
    const text = `a: ${'x'.repeat(100)}\n`;
    const [, , , line] = draw(text, 'a', 10).split('\n');
    expect(line).toHaveLength(40);
  });

  it('names the file when its text is not at hand', () => {
    const span = { file: 'b.yaml', from: 3, to: 4 };
    expect(renderDiagnostic(diagnostic('TH303', 'So.', span), () => undefined)).toBe(
      lines('error[TH303]: So.', ' --> b.yaml'),
    );
  });

  it('shows records, days and numbers of a witness as a case writes them', () => {
    const witness = {
      day: '2026-02-06',
      half: '2026-02',
      dash: '-',
      many: [{ a: 'x, y', b: '12' }, { c: 'plain' }],
      count: 3,
    };
    const drawn = renderDiagnostic(diagnostic('TH401', 'So.', undefined, { witness }), () => '');
    expect(drawn.split('\n').slice(2)).toEqual([
      '      day: 2026-02-06',
      '      half: "2026-02"',
      '      dash: "-"',
      '      many:',
      '        - { a: "x, y", b: "12" }',
      '        - { c: plain }',
      '      count: 3',
    ]);
  });
});

describe('renderReport', () => {
  it('counts what it shows', () => {
    const found = [diagnostic('TH303', 'A.'), diagnostic('TH405', 'B.'), diagnostic('TH405', 'C.')];
    expect(renderReport(found, () => undefined).endsWith('\n\n1 error, 2 warnings.')).toBe(true);
    expect(renderReport([], () => undefined)).toBe('');
    const remarks = [diagnostic('TH504', 'A.'), diagnostic('TH504', 'B.')];
    const summary = (each: typeof remarks): string | undefined =>
      renderReport(each, () => undefined)
        .split('\n')
        .at(-1);
    expect(summary(remarks)).toBe('2 remarks.');
    expect(summary(remarks.slice(1))).toBe('1 remark.');
    expect(summary([...found.slice(0, 2), ...remarks])).toBe('1 error, 1 warning, 2 remarks.');
  });

  it('draws the first and counts the rest, where there are too many to read', () => {
    const found = ['A.', 'B.', 'C.'].map((message) => diagnostic('TH303', message));
    const report = renderReport(found, () => undefined, { most: 2 });
    expect(report).toContain('B.');
    expect(report).not.toContain('C.');
    expect(report.endsWith('\n\n3 errors. The first 2 are shown.')).toBe(true);
    expect(renderReport(found, () => undefined, { most: 3 }).endsWith('\n\n3 errors.')).toBe(true);
  });
});
