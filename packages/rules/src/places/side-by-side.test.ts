/** Small laws side by side: what is asked, what is lacking, and where they part. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack, JAIL } from '../check/inline-stack.ts';
import { fitted } from './fit.ts';
import { actsAsked, sideBySide, type Place } from './side-by-side.ts';

const FACTS = {
  'event.date': '2026-03-01',
  agency: 'jail',
  paper: 'detainer',
  'paper.judge': false,
};

function place(id: string, change: (layer: string) => string = (text) => text): Place {
  const { state = '', city = '' } = JAIL;
  return { id, engine: engineOf(inlineStack({ state: change(state), city: change(city) })) };
}

const here = place('here');
const free = place('free', (text) =>
  text.replace(
    'modality: must-not\n    when: paper in (detainer, i-200)',
    'modality: must\n    when: paper in (detainer, i-200)',
  ),
);

describe('a situation in another law', () => {
  it('leaves out what that law has no word for, and names it', () => {
    const { stack } = here.engine.law;
    const { facts, lacking } = fitted(
      { ...FACTS, paper: 'i-999', 'ship.name': 'x', 'weather.rain': 3, 'person.age': 'unknown' },
      stack,
    );
    expect(facts).toEqual({ 'event.date': '2026-03-01', agency: 'jail', 'paper.judge': false });
    expect(lacking).toEqual([
      { fact: 'paper', why: 'no-such-value', value: 'i-999' },
      { fact: 'ship.name', why: 'no-such-fact' },
      { fact: 'weather.rain', why: 'another-kind' },
      { fact: 'person.age', why: 'no-such-fact' },
    ]);
  });

  it('keeps what is unknown or cannot be known', () => {
    const stated = { paper: 'unknown', 'paper.judge': 'unknowable' } as const;
    expect(fitted(stated, here.engine.law.stack)).toEqual({ facts: stated, lacking: [] });
  });
});

describe('side by side', () => {
  it('answers as each engine does', () => {
    const { acts } = sideBySide([here, free], { acts: ['hold'], facts: FACTS });
    expect(acts.map(({ title }) => title)).toEqual(['Keep the person']);
    const outcomes = acts[0]!.cells.map(({ place: id, outcome }) => [id, outcome]);
    expect(outcomes).toEqual([
      ['here', here.engine.outcome('hold', FACTS)],
      ['free', free.engine.outcome('hold', FACTS)],
    ]);
    expect(outcomes[0]![1]).not.toBe(outcomes[1]![1]);
  });

  it('names the norm that decides with its condition and citation', () => {
    const [cell] = sideBySide([here], { acts: ['hold'], facts: FACTS }).acts[0]!.cells;
    expect(cell!.norms[0]).toMatchObject({
      id: 'state.arrest',
      layer: 'state',
      modality: 'must-not',
      cite: [{ ref: 'State Code § 1' }],
    });
    expect(cell!.norms[0]!.condition).toContain('the paper shown');
    expect(cell!.parting).toBeUndefined();
  });

  it('says at which layer two laws part, and by which norms', () => {
    const [, cell] = sideBySide([here, free], { acts: ['hold'], facts: FACTS }).acts[0]!.cells;
    expect(cell!.parting).toMatchObject({ kind: 'apart', layer: 'state' });
    const [, same] = sideBySide([here, place('twin')], { acts: ['hold'], facts: FACTS }).acts[0]!
      .cells;
    expect(same!.parting).toEqual({ kind: 'together', grounds: 'same' });
  });

  it('leaves the answer open where the law lacks the word, and says what it waits for', () => {
    const { acts, places } = sideBySide([here, free], {
      acts: ['hold'],
      facts: { ...FACTS, paper: 'i-999' },
    });
    expect(places[1]!.lacking).toHaveLength(1);
    expect(acts[0]!.cells[1]).toMatchObject({ outcome: 'undetermined' });
    expect(acts[0]!.cells[1]!.open).toContain('The paper shown');
  });

  it('does not invent an act', () => {
    const [row] = sideBySide([here], { acts: ['fly'], facts: FACTS }).acts;
    expect(row).toMatchObject({ act: 'fly', cells: [{ outcome: 'no-such-act', norms: [] }] });
  });

  it('puts a place’s own facts in the place of the situation’s', () => {
    const own = new Map([['free', { agency: 'school' }]]);
    const { places, acts } = sideBySide([here, free], { acts: ['hold'], facts: FACTS, own });
    expect(places.map((each) => each.own)).toEqual([
      [],
      [{ title: 'The agency', value: 'a school' }],
    ]);
    expect(acts[0]!.cells[1]!.outcome).toBe(
      free.engine.outcome('hold', { ...FACTS, agency: 'school' }),
    );
  });

  it('finds no act where no paper asks for one', () => {
    expect(actsAsked([here, free], FACTS)).toEqual([]);
  });
});
