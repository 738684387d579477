import { describe, expect, it } from 'vitest';
import { printExpression } from '../language/print-expression.ts';
import { load, stackOf } from './test/demo-packs.ts';

const found = (text: string): string[] =>
  load({ 'law/demo/more.yaml': text }).diagnostics.map(({ code, message }) => `${code} ${message}`);
const helped = (text: string): (string | undefined)[] =>
  load({ 'law/demo/more.yaml': text }).diagnostics.map(({ help }) => help);

const stack = stackOf({
  'law/demo/more.yaml': `
constraints:
  - { id: no-school, never: agency = police and agency = correction, why: An agency is one of them. }
requests:
  - { id: detainer, title: A detainer, when: paper.kind = warrant, acts: [hold, tell] }
silences:
  - { act: hold, when: paper.kind = warrant, why: Nobody wrote it., searched: [The code] }
not-encoded:
  - id: weighing
    what: Whether danger outweighs the wish.
    why: A person must weigh it.
    decider: counsel
    becomes: [person.in-custody, person.qualifies]
    cite: { ref: Code § 4, source: code, verified: true }
`,
});

describe('what a pack says besides norms', () => {
  it('is kept: what cannot happen', () => {
    const [constraint] = stack.constraints.filter(({ id }) => id === 'no-school');
    expect(constraint?.why).toBe('An agency is one of them.');
    expect(constraint && printExpression(constraint.never)).toBe(
      'agency = police and agency = correction',
    );
  });

  it('is kept: what a paper asks for', () => {
    expect(stack.requests).toMatchObject([
      { id: 'detainer', title: 'A detainer', acts: ['hold', 'tell'] },
    ]);
    expect(stack.requests.map(({ when }) => printExpression(when))).toEqual([
      'paper.kind = warrant',
    ]);
  });

  it('is kept: where the law is silent', () => {
    expect(stack.silences).toMatchObject([
      { act: 'hold', why: 'Nobody wrote it.', searched: ['The code'] },
    ]);
  });

  it('is kept: what a person must judge, and through which facts', () => {
    expect(stack.notEncoded).toMatchObject([
      {
        id: 'weighing',
        pack: 'demo',
        what: 'Whether danger outweighs the wish.',
        why: 'A person must weigh it.',
        decider: 'counsel',
        becomes: ['person.in-custody', 'person.qualifies'],
        cite: [{ ref: 'Code § 4' }],
      },
    ]);
  });
});

describe('names that are nowhere declared', () => {
  it('are found in what a judgment becomes, with the name that was meant', () => {
    const text = `
not-encoded:
  - { id: a, what: What., why: Why., decider: counsel, becomes: [person.in-custdy], cite: { ref: § 1, source: code, verified: true } }
`;
    expect(found(text)).toEqual(['TH303 \`person.in-custdy\` is not a fact or definition.']);
    expect(helped(text)[0]).toContain('person.in-custody');
  });

  it('are found in requests and silences', () => {
    expect(
      found(
        "requests:\n  - { id: r, title: R, when: 'true', acts: [hold, hlod] }\nsilences:\n  - { act: hodl, why: Why., searched: [Code] }\n",
      ),
    ).toEqual(['TH310 `hlod` is not an act.', 'TH310 `hodl` is not an act.']);
  });

  it('are found twice in the same section', () => {
    const twice = '  - { id: c, never: agency = police, why: Why. }\n';
    expect(found(`constraints:\n${twice}${twice}`).join(' ')).toMatch(/constraint .*`c`/);
  });
});
