import { describe, expect, it } from 'vitest';
import { cleanName, hasSignatureMark } from './written-name.ts';

describe('a mark of signing', () => {
  it.each([
    '/s/ Wilhelmina Strathcairn',
    '/</ Wilhelmina',
    'Dated: 2026 /a/ W. Kite',
    '/$/',
    '[</ Corisande Applethwaite',
  ])('is seen in %s, its letter misread', (text) => expect(hasSignatureMark(text)).toBe(true));
  it.each(['1/2/26', 'and/or', '11/0/2026', 'New York, N/A/ and', 'a / b'])(
    'is no part of %s',
    (text) => expect(hasSignatureMark(text)).toBe(false),
  );
  it('is no part of the name after it', () => {
    expect(cleanName('/</ Wilhelmina Strathcairn')).toBe('Wilhelmina Strathcairn');
  });
});
