import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { randomStack } from '../reference/random-stack.ts';
import { compile, dutyNorms, normsOf, type CompileOptions } from './compile.ts';
import { lawOf } from './law.ts';
import { writeLaw } from './serialise.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const FACTS = `
facts:
  event.date: { type: date, title: Day, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  other: { type: yes-no, title: Other, ${ASK} }
  third: { type: yes-no, title: Third, ${ASK} }
  claim.legal-compulsion: { type: yes-no, when-unstated: false, title: Claim, ${ASK} }
acts: { hold: { title: Hold }, share: { title: Share }, record: { title: Write, kind: duty } }
`;
type Packs = Parameters<typeof inlineStack>[0];
function engineFor(packs: Packs, options: CompileOptions = {}): Engine {
  return createEngine(lawOf(compile(inlineStack(packs), options)));
}
function norm(id: string, modality: string, when = 'true', more = ''): string {
  return `  - { id: ${id}, summary: N., acts: [hold], modality: ${modality}, when: "${when}", ${CITE}${more} }\n`;
}
const federal = (norms: string, more = ''): string => `${FACTS}${more}\nnorms:\n${norms}`;
const layer = (norms: string): string => `\nnorms:\n${norms}`;
const but = (id: string, rest: string): string => `{ id: ${id}, summary: But., ${CITE}, ${rest} }`;

describe('compile', () => {
  it('gives the same bytes for the same sources', () => {
    const text = (): string => writeLaw(lawOf(compile(randomStack(7))));
    expect(text()).toBe(text());
  });

  it('answers the same in whatever order the facts are asked', () => {
    const packs = { federal: federal(norm('n', 'must', 'flag and other or third')) };
    const worlds = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
      flag: (bits & 1) > 0,
      other: (bits & 2) > 0,
      third: (bits & 4) > 0,
    }));
    for (const order of [[], ['fact:third', 'fact:flag'], ['fact:other']]) {
      const engine = engineFor(packs, { order });
      expect(worlds.map((facts) => engine.outcome('hold', facts))).toEqual(
        worlds.map(({ flag, other, third }) => ((flag && other) || third ? 'must' : 'no-rule')),
      );
    }
  });

  it('lists an act that outgrows its budget, with what hangs on its answer', () => {
    const duty = `  - { id: write, summary: W., acts: [record], modality: must, when: "answer hold = must", duty: { who: us, do: it }, ${CITE} }\n`;
    const share = `  - { id: s, summary: S., acts: [share], modality: may, when: flag, ${CITE} }\n`;
    const stack = inlineStack({
      federal: federal(norm('n', 'must', 'flag and other and third') + duty + share),
    });
    const small = compile(stack, { nodeBudget: 3 });
    expect(small.tooLarge).toEqual(['hold', 'write']);
    expect([...small.acts.keys()]).toEqual(['share']);
    expect(small.duties.size).toBe(0);
    expect(small.live.has('hold')).toBe(false);
    const all = compile(stack);
    expect(all.tooLarge).toEqual([]);
    expect([...all.acts.keys()]).toEqual(['hold', 'share']);
    expect([...all.live.keys()]).toEqual(['hold', 'share', 'write']);
  });

  it('folds a duty with what may bar or lift it, not with other duties', () => {
    const duty = 'duty: { who: us, do: it }';
    const stack = inlineStack({
      federal: `${FACTS}
norms:
  - { id: one, summary: N., acts: [record], modality: must, ${duty}, ${CITE} }
  - { id: two, summary: N., acts: [record], modality: must, ${duty}, ${CITE} }
  - { id: plain, summary: N., acts: [record], modality: must, ${CITE} }
  - { id: bar, summary: N., acts: [record], modality: must-not, ${CITE} }
  - { id: else, summary: N., acts: [hold], modality: must-not, ${CITE} }
`,
    });
    const ids = (norms: readonly { id: string }[]): string[] => norms.map(({ id }) => id);
    expect(ids(normsOf(stack, 'record'))).toEqual(['one', 'two', 'plain', 'bar']);
    const [one] = stack.norms;
    expect(one && ids(dutyNorms(stack, one, 'record'))).toEqual(['one', 'bar']);
  });

  it('leaves out what the constraints rule out, and only that', () => {
    const more = '\nconstraints:\n  - { id: c, never: flag and other, why: Not both. }\n';
    const engine = engineFor({ federal: federal(norm('n', 'must', 'flag'), more) });
    expect(engine.outcome('hold', { other: true })).toBe('no-rule');
    expect(engine.outcome('hold', { other: false })).toBe('undetermined');
    expect(engine.outcome('hold', { flag: true })).toBe('must');
  });
});

describe('an act', () => {
  const outcomes = (engine: Engine, ...facts: readonly Record<string, boolean>[]): string[] =>
    facts.map((each) => engine.outcome('hold', each));
  const winners = (engine: Engine, facts: Record<string, boolean>): string[] | undefined =>
    engine
      .decide({ acts: ['hold'], facts }, { today: '2026-01-01' })
      .determinations[0]?.ground?.winning.map(({ id }) => id);

  it('has exceptions to exceptions, each within what it excepts from', () => {
    const inner = but('inner', 'when: third');
    const outer = but('outer', `modality: may, when: other, unless: [${inner}]`);
    const engine = engineFor({
      federal: federal(norm('n', 'must-not', 'flag', `, unless: [${outer}]`)),
    });
    expect(
      outcomes(
        engine,
        { flag: true, other: false, third: true },
        { flag: true, other: true, third: false },
        { flag: true, other: true, third: true },
        { flag: false, other: true, third: false },
      ),
    ).toEqual(['must-not', 'may', 'must-not', 'no-rule']);
  });

  it('has an exception for some acts only', () => {
    const norms = `  - { id: n, summary: N., acts: [hold, share], modality: must-not, ${CITE}, unless: [${but('b', 'acts: [share], when: flag')}] }\n`;
    const engine = engineFor({ federal: federal(norms) });
    expect(engine.outcome('hold', { flag: true })).toBe('must-not');
    expect(engine.outcome('share', { flag: true })).toBe('no-rule');
    expect(engine.outcome('share', { flag: false })).toBe('must-not');
  });

  it('lets a special norm remove a general one of its layer where both are live', () => {
    const engine = engineFor({
      federal: federal(
        norm('general', 'must-not') + norm('special', 'may', 'flag', ', overrides: [general]'),
      ),
    });
    expect(outcomes(engine, { flag: true }, { flag: false })).toEqual(['may', 'must-not']);
    expect(
      engine.decide({ acts: ['hold'], facts: { flag: true } }, { today: '2026-01-01' })
        .determinations[0]?.ground?.yielding,
    ).toMatchObject([{ id: 'general', to: ['special'], why: 'overridden' }]);
  });

  it('lets a higher layer prevail, a ceiling hold, and a plain leave be narrowed', () => {
    const city = layer(norm('city', 'must-not', 'other'));
    const over = (modality: string, more = ''): string[] =>
      outcomes(
        engineFor({ federal: federal(norm('top', modality, 'flag', more)), city }),
        { flag: true, other: true },
        { flag: true, other: false },
        { flag: false, other: true },
        { flag: false, other: false },
      );
    expect(over('must')).toEqual(['must', 'must', 'must-not', 'no-rule']);
    expect(over('may')).toEqual(['must-not', 'may', 'must-not', 'no-rule']);
    expect(over('may', ', ceiling: true')).toEqual(['may', 'may', 'must-not', 'no-rule']);
    expect(over('not-required')).toEqual(['must-not', 'not-required', 'must-not', 'no-rule']);
  });

  it('relies on a ceiling even where a plain leave stands before it', () => {
    const top = norm('plain', 'may') + norm('ceiling', 'may', 'flag', ', ceiling: true');
    const engine = engineFor({ federal: federal(top), city: layer(norm('city', 'must-not')) });
    expect(outcomes(engine, { flag: true }, { flag: false })).toEqual(['may', 'must-not']);
  });

  it('names the first live norm of those that say the same, and all that are surely live', () => {
    const engine = engineFor({
      federal: federal(
        norm('a', 'must', 'flag') + norm('b', 'must', 'other') + norm('c', 'must', 'third'),
      ),
    });
    expect(winners(engine, { flag: true, other: false, third: false })).toEqual(['a']);
    expect(winners(engine, { flag: false, other: true, third: true })).toEqual(['b', 'c']);
    expect(outcomes(engine, { flag: false, other: false, third: false })).toEqual(['no-rule']);
  });

  it('is contested where two norms of a layer cannot both be followed', () => {
    const engine = engineFor({
      federal: federal(norm('a', 'must', 'flag') + norm('b', 'must-not', 'other')),
    });
    expect(outcomes(engine, { flag: true, other: true }, { flag: true, other: false })).toEqual([
      'contested',
      'must',
    ]);
    expect(outcomes(engine, { flag: true })).toEqual(['undetermined']);
  });

  it('asks only the layers above what the law requires', () => {
    const city = layer(
      norm('own', 'must', 'other') + norm('ban', 'must-not', 'not required-by-law and not other'),
    );
    const engine = engineFor({ federal: federal(norm('top', 'must', 'flag')), city });
    expect(
      outcomes(
        engine,
        { flag: true, other: false },
        { flag: false, other: false },
        { flag: false, other: true },
      ),
    ).toEqual(['must', 'must-not', 'must']);
  });

  it('reads a contested pair both ways, and names the norm each way leaves standing', () => {
    const more = '\ncontested:\n  - { norms: [a, b], why: They clash. }\n';
    const engine = engineFor({
      federal: federal(norm('a', 'must-not', 'flag') + norm('b', 'may', 'other'), more),
    });
    const decided = engine.decide(
      { acts: ['hold'], facts: { flag: true, other: true } },
      { today: '2026-01-01' },
    );
    const [only] = decided.determinations;
    expect(only?.outcome).toBe('contested');
    expect(
      only?.alternatives.map(({ readings, ground }) => [
        Object.values(readings),
        ground.outcome,
        ground.winning.map(({ id }) => id),
      ]),
    ).toEqual([
      [['first'], 'must-not', ['a']],
      [['second'], 'may', ['b']],
    ]);
    expect(outcomes(engine, { flag: true, other: false }, { flag: false, other: true })).toEqual([
      'must-not',
      'may',
    ]);
  });
});
