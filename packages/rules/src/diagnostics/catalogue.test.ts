import { describe, expect, it } from 'vitest';
import { CATALOGUE, CODES, isDiagnosticCode } from './catalogue.ts';

describe('the catalogue', () => {
  it.each(CODES)('%s has a title and a paragraph', (code) => {
    const { title, explanation } = CATALOGUE[code];
    expect(title).toMatch(/^[A-Za-z].*[^.]$/);
    expect(explanation).toMatch(/^[A-Z`].{20,}\.$/);
  });

  it('knows its own codes only', () => {
    expect(isDiagnosticCode('TH303')).toBe(true);
    expect(isDiagnosticCode('TH999')).toBe(false);
    expect(isDiagnosticCode('constructor')).toBe(false);
  });
});
