import { describe, expect, it } from 'vitest';
import { cardsSchema, keysOfCards } from './card-schema.ts';

const call = { kind: 'call' };
const side = (parts: unknown[] = [call]) => ({ title: 'card.title', parts });
const card = (more: object = {}) => ({
  id: 'counter',
  format: 'poster',
  name: 'card.name',
  purpose: 'card.for',
  law: [{ leaf: 'enter', facts: {}, fits: ['ask-counsel'] }],
  sides: [side()],
  ...more,
});
const parse = (...list: unknown[]) =>
  cardsSchema.safeParse({
    cards: { owner: 'card.owner', version: '2026-11-22', expires: '2027-05-22' },
    list,
  });

describe('the data of cards', () => {
  it('gives a wallet card two sides and any other one', () => {
    expect(parse(card()).success).toBe(true);
    expect(parse(card({ format: 'wallet' })).success).toBe(false);
    expect(parse(card({ format: 'wallet', sides: [side(), side()] })).success).toBe(true);
    expect(parse(card({ sides: [side(), side()] })).success).toBe(false);
  });

  it('has no card that leaves open whom to call, or rests on no law', () => {
    const say = { kind: 'say', lines: ['hold.1'] };
    expect(parse(card({ sides: [side([say])] })).success).toBe(false);
    expect(parse(card({ law: [] })).success).toBe(false);
  });

  it('names each card once', () => {
    expect(parse(card(), card()).success).toBe(false);
  });

  it('lists every key it names', () => {
    const steps = {
      kind: 'steps',
      title: 'a.b',
      steps: [{ icon: 'door', text: 'a.c' }],
      note: 'a.d',
    };
    const read = parse(card({ sides: [side([steps, call])] }));
    expect(keysOfCards(read.data!)).toEqual([
      'card.owner',
      'card.name',
      'card.for',
      'card.title',
      'a.b',
      'a.c',
      'a.d',
    ]);
  });
});
