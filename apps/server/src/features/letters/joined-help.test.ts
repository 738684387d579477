/** What a notice joins: the card of rights in the reader's language, and help that somebody checked lately, or nobody. */
import path from 'node:path';
import type { Provider } from '@threshold/guidance/directory/provider';
import { describe, expect, it } from 'vitest';
import { openDirectory } from '../defense/shipped-directory.ts';
import { nearbyHelp, openRightsCards } from './joined-help.ts';

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
    expect(nearbyHelp(all, 'es', on).map(({ name }) => name)).toEqual(['any', 'good']);
    expect(nearbyHelp(all, 'ur', on)).toEqual([{ name: 'any', number: '+1 212 555 0100' }]);
  });

  it('is nobody of the shipped directory: none of it was checked', () => {
    for (const language of ['en', 'es', 'ar', 'ur', 'zh-Hans']) {
      expect(nearbyHelp(openDirectory(GUIDANCE).providers, language, on)).toEqual([]);
    }
  });
});
