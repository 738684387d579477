/** How long loading may take. Apart, because a slowed-down run of the other tests must not fail on it. */
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { cite, stackOf } from './test/demo-packs.ts';

describe('speed', () => {
  const norms = (part: number): string =>
    Array.from(
      { length: 9 },
      (_, index) => `  - id: part.${part}.${index}
    summary: The jail must not keep a person past release because of a paper alone, whatever it says.
    acts: [hold]
    modality: must-not
    binds: agency = correction
    when: paper.kind != none and (person.in-custody or agency in (police, correction))
    ${cite}
    in-force: { from: 2014-12-14, enacted: 2014-11-14 }
    unless:
      - id: part.${part}.${index}.a
        summary: With a serious conviction that is not too old, and a warrant, it may.
        modality: may
        when: paper.kind = warrant and person.qualifies
        decider: counsel
        ${cite}
`,
    ).join('');

  it('250 KB in 40 files become a stack within half a second', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, part) => [
        `law/demo/part-${part}.yaml`,
        `norms:\n${norms(part)}`,
      ]),
    );
    expect(Object.values(files).join('').length).toBeGreaterThan(240_000);
    const start = process.cpuUsage();
    expect(stackOf(files).norms).toHaveLength(362);
    // Time of this process, not of the clock, and twice: others may keep the machine busy.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1_000);
  });
});

describe('hostile files', () => {
  const many = (part: string, length: number): string =>
    part.repeat(Math.ceil(length / part.length));
  const nested = (): string => {
    let text = '';
    for (let level = 0; level < 1200; level += 1) text += `${' '.repeat(level)}a:\n`;
    return text;
  };
  const files: readonly (readonly [string, () => string])[] = [
    ['10 MB', () => many('a: b\n', 10_000_000)],
    ['100,000 open brackets', () => many('[', 100_000)],
    ['lines of open brackets', () => many('[\n', 900_000)],
    ['100,000 open braces', () => `a: ${many('{a: ', 100_000)}`],
    ['many dashes', () => many('- ', 19_000)],
    ['lines of dashes', () => many('- - - - -\n', 900_000)],
    ['deep indentation', nested],
    ['a line of 1 MB', () => `a: ${many('x', 999_000)}`],
    ['very many keys', () => Array.from({ length: 90_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['very many items', () => `norms:\n${many('- a\n', 900_000)}`],
    ['long lines of values', () => many(`- [${many('a,', 19_000)}a]\n`, 900_000)],
    ['very many flow items', () => `norms: [\n${many(' a,a,a,a,a,a,a,a\n,', 900_000)}]`],
    ['quotes', () => many('"', 900_000)],
    ['quotes on lines', () => many('"a\n ', 900_000)],
    ['blank lines', () => `a:\n${many('\n', 900_000)}`],
    ['comments', () => many('# #\n', 900_000)],
    ['as many lines as allowed', () => many('- a: b\n', 19_999 * 7)],
    ['spaces', () => many(`${' '.repeat(9_999)}\n`, 900_000)],
    ['plain continuation', () => `a: b\n${many(' c\n', 900_000)}`],
    ['blank continuation', () => many('a: b\n\n\n\n\n\n', 400_000)],
    ['a block text', () => `a: |\n${many('  x\n', 900_000)}`],
    ['block texts of blanks', () => many('- |\n\n\n\n', 900_000)],
    [
      'an alias bomb',
      () =>
        `a0: &a0 x\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [${many(`*a${n},`, 100)}]`).join('\n')}`,
    ],
  ];
  it.each(files)('%s: answered within 100 ms', (_, make) => {
    const source = { path: 'a.yaml', text: make() };
    readYaml(source);
    const start = process.cpuUsage();
    readYaml(source);
    const { user } = process.cpuUsage(start);
    // Time of this process, not of the clock, and twice: others may keep the machine busy.
    expect(user / 1000).toBeLessThan(200);
  });
});
