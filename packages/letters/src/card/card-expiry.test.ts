import { describe, expect, it } from 'vitest';
import { expiryOf } from './card-expiry.ts';

const card = { id: 'wallet', expires: '2027-05-22', language: { tag: 'ar' } };

describe('a card', () => {
  it('prints on its last day', () => {
    expect(expiryOf(card, '2027-05-22')).toEqual({ expired: false, sentence: undefined });
  });

  it('does not print on the next, and says what expired and since when', () => {
    const { expired, sentence } = expiryOf(card, '2027-05-23');
    expect(expired).toBe(true);
    expect(sentence).toContain('"wallet" in ar expired on 2027-05-22');
    expect(sentence).toContain('--print-expired');
  });
});
