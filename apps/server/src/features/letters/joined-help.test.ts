/** What a notice joins: the card of rights in the reader's language, and help that somebody checked lately, or nobody. */
import path from 'node:path';
import type { Provider } from '@threshold/guidance/directory/provider';
import { describe, expect, it } from 'vitest';
import { openDirectory } from '../defense/shipped-directory.ts';
import { nearbyHelp, openRightsCards, type NearbyWanted } from './joined-help.ts';

const GUIDANCE = path.resolve(import.meta.dirname, '../../../../../guidance/us-ny-nyc');
const today = '2026-11-24';

describe('the card of rights', () => {
  const cards = openRightsCards(GUIDANCE, new URL('https://desk.example.org/'));

  it.each(['en', 'es', 'ar', 'ur', 'zh-Hans'])(
    'is there in %s, with the same in English',
    (tag) => {
      const card = cards.in(tag, today);
      expect(card?.lines).toHaveLength(9);
      expect(card?.lines.every(({ text, english }) => (text === english) === (tag === 'en'))).toBe(
        true,
      );
      expect(card).toMatchObject({
        checked: false,
        address: `https://desk.example.org/rights/${tag}/`,
      });
    },
  );

  it('is left out in a language that has none, and once it has expired', () => {
    expect(cards.in('tlh', today)).toBeUndefined();
    expect(cards.in('es', '2031-01-01')).toBeUndefined();
    expect(openRightsCards(GUIDANCE, undefined).in('es', today)?.address).toBeUndefined();
  });
});

describe('help in the language', () => {
  const on = { today, staleAfterDays: 90 };
  const QUEENS = { id: 'queens', name: 'Queens' };
  const names = (all: readonly Provider[], wanted: NearbyWanted) =>
    nearbyHelp(all, wanted, on).nearby.map(({ name }) => name);
  const entry = (name: string, changes: Partial<Provider> = {}): Provider => ({
    ...{ id: name, name, languages: ['es'], eligibility: [], needs: [], places: [] },
    ...{ channels: [], telephone: '+1 212 555 0100', sourceName: 'Own call', mark: 'seen' },
    checkedOn: '2026-11-20',
    ...changes,
  });

  it('holds what somebody checked lately, was read, and can be reached', () => {
    const unreached: Partial<Provider> = { telephone: undefined };
    const all = [
      entry('good'),
      entry('any', { languages: ['*'] }),
      entry('old', { checkedOn: '2026-08-01' }),
      entry('unread', { mark: 'unverified' }),
      entry('to-check', { mark: 'check-before-printing' }),
      entry('silent', { languages: [] }),
      entry('nowhere', unreached),
    ];
    expect(names(all, { language: 'es', held: false })).toEqual(['any', 'good']);
    expect(nearbyHelp(all, { language: 'ur', held: false }, on)).toEqual({
      nearby: [{ name: 'any', number: '+1 212 555 0100' }],
      nearbyBy: { near: false, held: 'no' },
    });
  });

  it('is for the place of the office that was asked, the known before the unknown', () => {
    const all = [
      entry('anywhere'),
      entry('bronx', { places: ['bronx'] }),
      entry('queens', { places: ['queens', 'bronx'] }),
    ];
    const chosen = nearbyHelp(all, { language: 'es', place: QUEENS, held: false }, on);
    expect(chosen.nearby.map(({ name, works }) => [name, works])).toEqual([
      ['queens', 'Queens'],
      ['anywhere', undefined],
    ]);
    expect(chosen.nearbyBy).toEqual({ place: 'Queens', near: true, held: 'no' });
  });

  it('is for who is held where the city was asked to hold, and says who is known to help them', () => {
    const all = [
      entry('advice', { needs: ['advice'] }),
      entry('held', { needs: ['detained'] }),
      entry('silent'),
    ];
    const chosen = nearbyHelp(all, { language: 'es', held: true }, on);
    expect(chosen.nearby.map(({ name, held }) => [name, held])).toEqual([
      ['held', true],
      ['silent', undefined],
    ]);
    expect(chosen.nearbyBy).toEqual({ near: false, held: 'found' });
  });

  it('gives up the need and then the place, never the language, and tells it', () => {
    const bronx = { places: ['bronx'] };
    const held = entry('held', { ...bronx, needs: ['detained'] });
    const advice = entry('advice', { ...bronx, needs: ['advice'] });
    const near = entry('near', { places: ['queens'], needs: ['advice'] });
    const wanted = { language: 'es', place: QUEENS, held: true };
    const by = (...all: readonly Provider[]) => {
      const { nearby, nearbyBy } = nearbyHelp(all, wanted, on);
      return [nearby.map(({ name }) => name), nearbyBy.near, nearbyBy.held];
    };
    expect(by(held, advice, near)).toEqual([['near'], true, 'asked']);
    expect(by(held, advice)).toEqual([['held'], false, 'found']);
    expect(by(advice)).toEqual([['advice'], false, 'asked']);
    expect(by(entry('urdu', { languages: ['ur'], places: ['queens'] }))).toEqual([
      [],
      false,
      'asked',
    ]);
  });

  it('is nobody of the shipped directory: none of it was checked', () => {
    for (const language of ['en', 'es', 'ar', 'ur', 'zh-Hans']) {
      const { nearby } = nearbyHelp(
        openDirectory(GUIDANCE).providers,
        { language, place: QUEENS, held: true },
        on,
      );
      expect(nearby).toEqual([]);
    }
  });
});
