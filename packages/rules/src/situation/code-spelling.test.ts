import { describe, expect, it } from 'vitest';
import { codeRefusal, codeSlip } from './code-spelling.ts';

const LISTED = ['PL 160.15', 'PL 265.02(7)', 'PL 265.02(8)', 'PL 120.04-a(4)', 'VTL 600(2)(c)'];
const slip = (code: string): unknown => codeSlip(code, LISTED);

describe('a code written otherwise than on the list', () => {
  it.each([
    'PL160.15',
    'pl 160.15',
    'P.L. 160.15',
    'PL § 160.15',
    'PL §160.15',
    'Penal Law 160.15',
    'Penal Law § 160.15',
    'N.Y. Penal Law section 160.15',
    'NY PL 160.15',
    'PL  160.15',
    '160.15',
  ])('%s is the same code', (code) => {
    expect(slip(code)).toEqual({ kind: 'spelling', meant: ['PL 160.15'] });
  });

  it.each(['PL 160.15(4)', 'PL 160.15 (4)', 'PL 160.15 04', 'PL 160.15, subd. 4', '160.15(4)'])(
    '%s is a part of a section listed whole',
    (code) => {
      expect(slip(code)).toEqual({ kind: 'part', meant: ['PL 160.15'] });
    },
  );

  it('a section of which only parts are listed is none of them', () => {
    expect(slip('PL 265.02')).toEqual({ kind: 'whole', meant: ['PL 265.02(7)', 'PL 265.02(8)'] });
    expect(slip('VTL 600(2)')).toEqual({ kind: 'whole', meant: ['VTL 600(2)(c)'] });
  });

  it.each([
    'PL 160.15',
    'PL 265.02(7)',
    'PL 160.1',
    'PL 160.150',
    'PL 160.16',
    'PL 265.02(1)',
    'PL 120.04',
    'PL 120.04-a(3)',
    'CPL 160.15',
    'VTL 160.15',
    '18 USC 1326',
    'robbery',
    '',
  ])('%s is left alone', (code) => {
    expect(slip(code)).toBeUndefined();
  });

  it('a code whose law stands between numbers is compared as well', () => {
    const federal = ['18 USC 922(g)', 'PL 18'];
    for (const code of ['18 U.S.C. § 922(g)', '18 usc 922 (g)']) {
      expect(codeSlip(code, federal)).toEqual({ kind: 'spelling', meant: ['18 USC 922(g)'] });
    }
    expect(codeSlip('18 USC 1326', federal)).toBeUndefined();
  });

  it('names each code once, whatever the number of lists that hold it', () => {
    expect(codeSlip('pl 1', ['PL 1', 'PL 1'])).toEqual({ kind: 'spelling', meant: ['PL 1'] });
  });
});

describe('what is said of a code that may be one of several', () => {
  const items = [
    { code: 'PL 160.15', name: 'Robbery' },
    { code: 'CPL 160.15', name: 'Prints' },
    { code: 'VTL 600(2)(c)', name: 'Leaving' },
  ];
  it('names each with its own name', () => {
    expect(codeRefusal('160.15', '`160.15`', items)).toEqual({
      message: 'The list knows no code `160.15`, but one that differs only in how it is written.',
      help: 'Did you mean `PL 160.15` (Robbery) or `CPL 160.15` (Prints)?',
    });
    expect(codeRefusal('160.15(4)', '`160.15(4)`', items)?.help).toBe(
      'Write `PL 160.15` (Robbery) or `CPL 160.15` (Prints).',
    );
    expect(codeRefusal('PL 160.15', '`PL 160.15`', items)).toBeUndefined();
  });
});
