import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, load } from './test/demo-packs.ts';

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
