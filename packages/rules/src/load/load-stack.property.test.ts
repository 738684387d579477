import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, cite, load, stackOf } from './test/demo-packs.ts';

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

describe('any text', () => {
  const lines = ['pack', 'vocabulary', 'norms'].flatMap((name) => base(name).split('\n'));
  it('a file with lines lost, moved or changed never makes loading throw', () => {
    const line = fc.constantFrom(...lines);
    const edit = fc.tuple(
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.constantFrom('', ' ', ':', '"', '[', '}', '- ', 'x', '\t', '1', '#', 'é', ' and '),
    );
    const edited = fc
      .tuple(fc.array(line, { maxLength: 40 }), fc.array(edit, { maxLength: 4 }))
      .map(([chosen, edits]) => {
        let text = chosen.join('\n');
        for (const [at, length, by] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + by + text.slice(from + length);
        }
        return text;
      });
    fc.assert(
      fc.property(edited, (text) => {
        const { stack, diagnostics } = load({ 'law/demo/more.yaml': text });
        expect(stack === null).toBe(diagnostics.some((each) => each.severity === 'error'));
        for (const { message, help } of diagnostics) {
          expect(message).toMatch(/\.$/);
          expect(message).not.toMatch(/undefined|\[object|NaN/);
          if (help !== undefined) expect(help).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  it('one character changed in a sound pack never makes loading throw', () => {
    const name = fc.constantFrom('pack', 'vocabulary', 'norms');
    const change = fc.constantFrom('', ' ', '\n', ':', '"', '}', 'z', '.', '=', '(', '0');
    fc.assert(
      fc.property(name, fc.nat(), change, (file, at, by) => {
        const text = base(file);
        const from = at % text.length;
        const { stack, diagnostics } = load({
          [`law/demo/${file}.yaml`]: text.slice(0, from) + by + text.slice(from + 1),
        });
        expect(stack === null).toBe(diagnostics.some((each) => each.severity === 'error'));
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});
