import { describe, expect, it } from 'vitest';
import { addressOf, wrongFields, type PosterInput } from './poster-input.ts';

const good: PosterInput = {
  name: 'Sunset Park Neighbours',
  phone: '(718) 555-0100 ext. 2',
  address: 'https://city.example/rights/es/',
};
const wrong = (change: Partial<PosterInput>) => wrongFields({ ...good, ...change });

describe('a poster', () => {
  it('takes a name in any letters and a telephone as people write it', () => {
    expect(wrongFields(good)).toEqual([]);
    expect(wrong({ name: 'مركز الجيران', phone: '٧١٨ ٥٥٥ ٠١٠٠' })).toEqual([]);
    expect(wrong({ phone: '311' })).toEqual([]);
    expect(wrong({ phone: '1-800-LAWYER 24h' })).toEqual([]);
  });
  it('names every field that is wrong, in the order they stand', () => {
    expect(wrongFields({ name: ' ', phone: 'call us', address: 'city.example' })).toEqual([
      'name',
      'phone',
      'address',
    ]);
  });
  it('takes no name without a letter, no marks that nobody sees, and nothing too long', () => {
    expect(wrong({ name: '…' })).toEqual(['name']);
    expect(wrong({ name: 'Help\u202egro.live' })).toEqual(['name']);
    expect(wrong({ name: 'a'.repeat(81) })).toEqual(['name']);
    expect(wrong({ name: '🏠'.repeat(3) + 'a'.repeat(77) })).toEqual([]);
    expect(wrong({ phone: '1'.repeat(41) })).toEqual(['phone']);
    expect(wrong({ phone: '555\u0000 0100' })).toEqual(['phone']);
  });
});

describe('an address', () => {
  it('is written out whole, in letters of ASCII', () => {
    expect(addressOf(' https://city.example/rights/es/ ')).toBe('https://city.example/rights/es/');
    expect(addressOf('https://例え.example/権利')).toBe(
      'https://xn--r8jz45g.example/%E6%A8%A9%E5%88%A9',
    );
  });
  it('of a script, a file, a host behind a name, or none at all is refused', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://city.example@evil.example/',
      'https://',
      'https:// city.example',
      'rights',
      '',
      `https://city.example/${'a'.repeat(200)}`,
    ])
      expect(addressOf(text), text).toBeUndefined();
  });
});
