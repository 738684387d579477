import { describe, expect, it } from 'vitest';
import { expandFlow, type ExpandOptions } from './expand-flow.ts';
import { flowSchema, type Flow } from './flow-schema.ts';
import type { FrontLineOutcome } from './front-line-outcome.ts';

const choose = (id: string, choices: object[]) => ({
  id,
  kind: 'choose',
  title: 'a.title',
  choices,
});
const flow = (screens: object[]): Flow =>
  flowSchema.parse({
    flow: { pack: 'p', owner: 'o', version: '2026-11-22', expires: '2027-05-22' },
    facts: {},
    workplaces: {
      question: 'a.where',
      unsure: 'a.unsure',
      choices: [
        { id: 'school', label: 'a.school', agencies: ['schools'] },
        { id: 'office', label: 'a.office', agencies: ['parks', 'health'] },
      ],
    },
    entries: [{ id: 'one', label: 'a.one', icon: 'door', to: 'first' }],
    screens,
    leaves: [{ id: 'end', acts: ['hold'], outcomes: { 'ask-counsel': ['a.say'] } }],
    outcomes: Object.fromEntries(
      ['do-not-agree', 'ask-counsel', 'counsel-comply', 'public-allowed', 'safety-first'].map(
        (id) => [id, { word: 'a.word', means: 'a.means', next: ['a.next'] }],
      ),
    ),
    deciders: {},
  });
const answers = (by: Record<string, FrontLineOutcome>, agency?: string): ExpandOptions => ({
  readFacts: (facts) => ('odd' in facts ? undefined : facts),
  decide: (_leaf, _facts, at) => by[at] ?? 'do-not-agree',
  agency,
});
const TWO = [
  choose('first', [
    { id: 'yes', label: 'a.yes', facts: { said: true }, leaf: 'end' },
    { id: 'no', label: 'a.no', leaf: 'end' },
  ]),
];

describe('a flow, walked', () => {
  it('gives one state for each screen and each ending', () => {
    const { states, problems } = expandFlow(flow(TWO), answers({}));
    expect(problems).toEqual([]);
    expect([...states.keys()].sort()).toEqual(['end-end', 'end-end-yes', 'first']);
  });

  it('asks for the workplace only where agencies get different outcomes', () => {
    const { states } = expandFlow(flow(TWO), answers({ schools: 'ask-counsel' }));
    const asked = states.get('end-end');
    expect(asked?.kind).toBe('workplace');
    expect(asked?.kind === 'workplace' && asked.links.map(({ id, to }) => [id, to])).toEqual([
      ['school', 'end-end-at-school'],
      ['office', 'end-end-at-office'],
      ['unsure', 'end-end-anywhere'],
    ]);
    const outcome = (slug: string) => {
      const state = states.get(slug);
      return state?.kind === 'leaf' ? state.outcome : undefined;
    };
    expect(outcome('end-end-at-school')).toBe('ask-counsel');
    expect(outcome('end-end-at-office')).toBe('do-not-agree');
    expect(outcome('end-end-anywhere')).toBe('ask-counsel');
  });

  it('asks counsel at a workplace whose agencies differ among themselves', () => {
    const { states } = expandFlow(flow(TWO), answers({ parks: 'public-allowed' }));
    const office = states.get('end-end-at-office');
    expect(office?.kind === 'leaf' && office.outcome).toBe('ask-counsel');
  });

  it('asks nobody where the agency is known', () => {
    const { states } = expandFlow(flow(TWO), answers({ schools: 'ask-counsel' }, 'parks'));
    const end = states.get('end-end');
    expect(end?.kind === 'leaf' && [end.outcome, end.agencies]).toEqual([
      'do-not-agree',
      ['parks'],
    ]);
  });

  it('says what leads nowhere and what the packs do not know', () => {
    const broken = flow([
      choose('first', [
        { id: 'a', label: 'a.a', to: 'nowhere' },
        { id: 'b', label: 'a.b', leaf: 'none' },
        { id: 'c', label: 'a.c', facts: { odd: true }, leaf: 'end' },
      ]),
    ]);
    expect(expandFlow(broken, answers({})).problems).toEqual([
      '"nowhere" is no screen.',
      '"none" is no ending; first-b leads there.',
      'first-c says facts the packs do not know: {"odd":true}.',
    ]);
    expect(expandFlow(flow(TWO), answers({}, 'elsewhere')).problems).toEqual([
      'No workplace has the agency "elsewhere".',
    ]);
  });

  it('ends even where screens lead round in a circle', () => {
    const round = flow([
      choose('first', [
        { id: 'again', label: 'a.again', to: 'first' },
        { id: 'out', label: 'a.out', leaf: 'end' },
      ]),
    ]);
    expect(expandFlow(round, answers({})).states.size).toBe(2);
  });
});
