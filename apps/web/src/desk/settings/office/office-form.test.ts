import { describe, expect, it } from 'vitest';
import { NOBODY, lacksName } from '../person-form.ts';
import { formOf, settingsOf } from './office-form.ts';

const stored = {
  office: {
    agency: 'Sample Agency',
    address: ['1 Sample Street', 'Sampletown'],
    counsel: { name: 'A. Counsel', email: 'counsel@example.org' },
  },
  help: [{ name: 'Sample Help', number: '555-0100', free: true }],
};

describe('the form of an office', () => {
  it('gives back what was stored, however often', () => {
    expect(settingsOf(formOf(stored))).toEqual(stored);
    expect(settingsOf(formOf(settingsOf(formOf(stored))))).toEqual(stored);
  });

  it('leaves out what is empty or blank', () => {
    const form = formOf(stored);
    const emptied = {
      ...form,
      agency: ' ',
      address: '\n  One line \n\n',
      counsel: { ...NOBODY, name: '  ' },
      help: [{ ...NOBODY, free: true }],
    };
    expect(settingsOf(emptied)).toEqual({ office: { address: ['One line'] }, help: [] });
  });

  it('knows a person without a name', () => {
    expect(lacksName(NOBODY)).toBe(false);
    expect(lacksName({ ...NOBODY, number: '555-0100' })).toBe(true);
    expect(lacksName({ ...NOBODY, name: 'A', number: '555-0100' })).toBe(false);
  });
});
