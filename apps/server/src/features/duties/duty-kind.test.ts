/** The kinds as data: whole, closed, without a place for a person's status, and judged by norms that the packs have. */
import { describe, expect, it } from 'vitest';
import { LAW } from '../../../test/test-desk.ts';
import { checkFields } from './check-fields.ts';
import { isFree } from './check-fields.ts';
import { DUTY_KINDS, DUTY_STEPS, KINDS, isOver, kindOf, owedKind } from './duty-kind.ts';

const TODAY = '2026-11-20';
const INQUIRY = {
  'happened-on': '2026-11-20',
  'asked-by': 'employee',
  'asked-how': 'in-person',
  ground: 'none',
};

describe('the kinds of record', () => {
  it('stand in the list once each, with every step used', () => {
    expect(KINDS.map(({ id }) => id)).toEqual([...DUTY_KINDS]);
    const steps = new Set(KINDS.flatMap((kind) => kind.steps.map(({ name }) => name)));
    expect([...steps].sort()).toEqual([...DUTY_STEPS].sort());
  });

  it('hold no place for what anybody’s immigration status is', () => {
    const closed = JSON.stringify(KINDS.map(({ fields, steps }) => ({ fields, steps })));
    expect(closed).not.toMatch(/status|citizen|nationality|alien|answer-was|language/i);
  });

  it('name norms and clocks that the packs have', () => {
    for (const { norms, clocks, owed } of KINDS) {
      for (const norm of [...norms, ...clocks.map((each) => each.norm), ...(owed?.norms ?? [])]) {
        expect([norm, LAW.norm(norm)?.id]).toEqual([norm, norm]);
      }
    }
  });

  it.each(KINDS.map((kind) => [kind.id, kind] as const))(
    '%s ends, whatever is decided and done',
    (_, kind) => {
      const ends = [kind.first, ...(kind.decision ? Object.values(kind.decision) : [])].flatMap(
        (state) => [
          state,
          ...kind.steps.filter(({ from }) => from.includes(state)).map(({ to }) => to),
        ],
      );
      expect(ends.some((state) => isOver(kind, state))).toBe(true);
      expect(isOver(kind, kind.first)).toBe(false);
      expect(isOver(kind, 'withdrawn')).toBe(true);
    },
  );

  it.each([
    ['eo-13.certify', 'certify', 'certification'],
    ['eo-13.training', 'train', 'certification'],
    ['eo-13.audit', 'audit', 'audit'],
    ['eo-13.publish-changes', 'publish', 'audit'],
    ['9-131.f', 'publish', 'report'],
    ['3-119.13.c', 'post', 'report'],
    ['any', 'another', 'report'],
  ])('%s, which is to %s, is opened as %s', (norm, act, kind) => {
    expect(owedKind(norm, act).id).toBe(kind);
  });
});

describe('what is filled in', () => {
  const check = (
    values: Record<string, string | string[]>,
    words: Record<string, string> = {},
    partial?: true,
  ) =>
    checkFields(
      kindOf('inquiry').fields,
      { values, words },
      { today: TODAY, ...(partial ? { partial } : {}) },
    );

  it('is taken when everything needed is there', () => {
    expect(check(INQUIRY, { unit: 'Night desk' }).ok).toBe(true);
    expect(check({ ground: 'not-known' }, {}, true).ok).toBe(true);
  });

  it.each([
    ['a needed field', { ...INQUIRY, ground: undefined }, {}, '"ground" is missing'],
    ['a choice that is none', { ...INQUIRY, ground: 'because' }, {}, 'choose one of none'],
    ['several where one is asked', { ...INQUIRY, ground: ['none'] }, {}, 'choose one of none'],
    ['a day to come', { ...INQUIRY, 'happened-on': '2026-11-21' }, {}, 'still to come'],
    ['a day that is none', { ...INQUIRY, 'happened-on': '2026-13-01' }, {}, 'no day'],
    ['another number', { ...INQUIRY, request: 'R-1' }, {}, 'no number of a request'],
    ['free words in the open', { ...INQUIRY, unit: 'Night desk' }, {}, 'wrong place'],
    ['a field of another form', { ...INQUIRY, recipient: 'court' }, {}, 'no field of this form'],
    ['too many letters', INQUIRY, { unit: 'x'.repeat(301) }, 'at most 300'],
  ])('is refused with %s, in words', (_, values, words, sentence) => {
    const given = Object.fromEntries(
      Object.entries(values).filter(([, each]) => each !== undefined),
    );
    const result = check(given as Record<string, string>, words);
    expect(
      !result.ok && 'problems' in result.refusal && result.refusal.problems.join(' '),
    ).toContain(sentence);
  });

  it('cannot empty what is needed by a correction', () => {
    expect(check({ ground: '' }, {}, true).ok).toBe(false);
  });

  it('is sealed wherever it is free', () => {
    const free = KINDS.flatMap(({ fields, steps }) => [fields, ...steps.map((step) => step.fields)])
      .flat()
      .filter(isFree)
      .map(({ name }) => name);
    expect(new Set(free)).toContain('what-happened');
    expect(new Set(free)).not.toContain('ground');
  });
});
