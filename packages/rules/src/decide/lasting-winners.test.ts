import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import type { LayerName } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import type { Determination } from './decision.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const FLAGS = ['flag', 'other', ...Array.from({ length: 11 }, (_, at) => `many-${at}`)];
const FACTS = `
facts:
${FLAGS.map((name) => `  ${name}: { type: yes-no, title: A fact, ${ASK} }`).join('\n')}
acts: { hold: { title: Hold } }
`;
const norm = (id: string, modality: string, when = 'true', more = ''): string =>
  `  - { id: ${id}, summary: N., acts: [hold], modality: ${modality}, when: "${when}", ${CITE}${more} }\n`;

/** Norms by layer; `more` stands in the highest pack. */
function hold(norms: Partial<Record<LayerName, string>>, facts: Facts, more = ''): Determination {
  const packs: Partial<Record<LayerName, string>> = {};
  for (const layer of ['federal', 'state', 'city', 'agency'] as const) {
    const own = norms[layer];
    const above = layer === 'federal' ? `${FACTS}${more}` : '';
    if (layer === 'federal' || own !== undefined)
      packs[layer] = `${above}${own === undefined ? '' : `\nnorms:\n${own}`}`;
  }
  const { determinations } = engineOf(inlineStack(packs)).decide(
    { acts: ['hold'], facts },
    { today: '2026-11-22' },
  );
  const [only] = determinations;
  if (!only) throw new Error('no determination');
  return only;
}
/** The norms that win: on the one ground, or on each that is possible. */
function winning({ ground, alternatives }: Determination): string[] {
  const grounds = ground ? [ground] : alternatives.map((each) => each.ground);
  return grounds.map((each) => each.winning.map(({ id }) => id).join(' ')).sort();
}

describe('a norm wins', () => {
  // An agency whose rules clash is settled by the ban above, and its own ban then decides nothing.
  const clash = (when: string): string => norm('order', 'must', when) + norm('own', 'must-not');

  it('where no completion makes its layer contradict itself', () => {
    const norms = { federal: norm('top', 'must-not'), agency: clash('flag') };
    expect(winning(hold(norms, { flag: false }))).toEqual(['top own']);
    expect(winning(hold(norms, { flag: true }))).toEqual(['top']);
    const open = hold(norms, {});
    expect(winning(open)).toEqual(['top']);
    expect(open.ground?.possibly.map(({ id }) => id)).toEqual(['order', 'own']);
  });

  it('beside the one that decides, where nothing that displaces it can hold with that one', () => {
    const norms = {
      federal: norm('first', 'must-not', 'flag') + norm('second', 'must-not', 'other'),
      agency: clash('other'),
    };
    const never = '\nconstraints:\n  - { id: c, never: flag and other, why: Not both. }\n';
    expect(hold(norms, {}, never).outcome).toBe('must-not');
    expect(winning(hold(norms, {}, never))).toEqual(['first own', 'own', 'second']);
    expect(winning(hold(norms, {}))).toEqual(['first', 'own', 'second']);
  });

  it('though another may join it, and though one that displaces it may come only without it', () => {
    const norms = {
      federal: norm('top', 'must-not') + norm('free', 'not-required', 'flag'),
      state: norm('mid', 'must-not', 'other'),
      agency: norm('own', 'must-not') + norm('order', 'must', 'flag and not flag'),
    };
    expect(winning(hold(norms, {}))).toEqual(['top own']);
    expect(winning(hold(norms, { other: true }))).toEqual(['top mid own']);
  });

  it('only where it decides, once more is open than can be gone through', () => {
    const modalities = ['must', 'may', 'not-required', 'must-not'];
    const open = (layer: string, from: number): string =>
      modalities.map((each, at) => norm(`${layer}-${at}`, each, `many-${from + at}`)).join('');
    const norms = {
      federal: norm('top', 'must-not') + norm('f', 'not-required', 'many-8'),
      state: norm('mid', 'must-not') + norm('s', 'not-required', 'many-9'),
      city: open('c', 0) + norm('most', 'may', 'many-10', ', ceiling: true'),
      agency: open('a', 4),
    };
    expect(winning(hold(norms, { 'many-10': false }))).toEqual(['top mid']);
    const many = hold(norms, {});
    expect(many.outcome).toBe('must-not');
    expect(winning(many)).toEqual(['top']);
    expect(many.ground?.possibly.map(({ id }) => id)).toContain('mid');
  });
});
