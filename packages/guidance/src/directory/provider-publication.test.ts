/** What may be shown to everybody of a list, and what may not. */
import { describe, expect, it } from 'vitest';
import type { Provider } from './provider.ts';
import {
  asPublished,
  hindranceOf,
  hindranceSentence,
  oneOfEach,
  type Hindrance,
} from './provider-publication.ts';

const entry = (changes: Partial<Provider>): Provider => ({
  ...{ id: 'gate', name: 'The Gate', languages: ['es'], eligibility: [], needs: [], places: [] },
  ...{ channels: [], telephone: '+1 212 555 0100', sourceName: 'Own call', mark: 'seen' },
  checkedOn: '2026-11-20',
  ...changes,
});
const { checkedOn: _, ...undated } = entry({});
const { telephone: __, ...unreached } = entry({});

describe('an entry', () => {
  it.each<readonly [string, Provider, Hindrance | undefined]>([
    ['asked on a day', entry({}), undefined],
    ['with the address of its source', { ...undated, source: 'https://example.org/' }, undefined],
    ['with neither', undated, 'no-source'],
    ['whose source nobody read', entry({ mark: 'unverified' }), 'source-unread'],
    ['that nobody could reach', unreached, 'not-reached'],
    ['with a page alone', { ...unreached, website: 'https://example.org/' }, undefined],
  ])('%s', (_, given, hindrance) => {
    expect(hindranceOf(given)).toBe(hindrance);
    if (hindrance) expect(hindranceSentence(given, hindrance)).toContain('“The Gate”');
  });

  it('goes without the room that the office counts', () => {
    expect(asPublished(entry({ capacity: 12, rate: 5000 }))).toEqual(entry({}));
  });

  it('of two offices is the one that was asked last', () => {
    const all = [
      entry({ note: 'older' }),
      entry({ note: 'newer', checkedOn: '2026-11-21' }),
      entry({ id: 'door' }),
    ];
    expect(oneOfEach(all).map(({ id, note }) => [id, note])).toEqual([
      ['gate', 'newer'],
      ['door', undefined],
    ]);
  });
});
