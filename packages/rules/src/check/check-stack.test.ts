/** What the checks of a whole law find and, as much, what they leave alone. Golden files hold the words. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LayerName } from '../language/model.ts';
import { checkStack } from './check-stack.ts';
import { engineOf, inlineStack } from './inline-stack.ts';

const cite = 'cite: { ref: Code § 1, source: code, verified: true }';
const yesNo = (name: string): string =>
  `  ${name}: { type: yes-no, title: The ${name}, ask: { text: '${name}?', who: [front-line], look: Here. } }\n`;
const norm = (id: string, modality: string, when: string, more = ''): string =>
  `  - { id: ${id}, summary: ${id}., acts: [hold], modality: ${modality}, when: ${when}, ${cite}${more} }\n`;
const VOCABULARY = `
facts:
  event.date: { type: date, title: The day, ask: { text: When?, who: [front-line], look: The calendar. } }
${yesNo('paper')}${yesNo('danger')}${yesNo('night')}
acts: { hold: { title: Keep the person }, wait: { title: Wait } }
`;

function findings(packs: Partial<Record<LayerName, string>>, code: string): readonly Diagnostic[] {
  return checkStack(inlineStack(packs)).filter((each) => each.code === code);
}
const inCity = (norms: string, code: string, more = ''): readonly Diagnostic[] =>
  findings({ city: `${VOCABULARY}norms:\n${norms}${more}` }, code);

describe('norms that clash', () => {
  it('are found with a situation in which both win', () => {
    const law = `${norm('yes', 'must', 'paper')}${norm('no', 'must-not', 'danger and not night')}`;
    const [clash, ...others] = inCity(law, 'TH401');
    expect(others).toEqual([]);
    expect(clash?.message).toBe(
      '`yes` says must and `no` says must-not of the same act, `hold` (Keep the person).',
    );
    expect(clash?.witness).toMatchObject({ paper: true, danger: true, night: false });
  });

  it.each([
    ['must', 'must-not', 1],
    ['may', 'must-not', 1],
    ['must', 'not-required', 1],
    ['must', 'may', 0],
    ['may', 'not-required', 0],
    ['must-not', 'not-required', 0],
    ['must', 'must', 0],
  ])('%s and %s: %d', (one, other, count) => {
    expect(inCity(norm('a', one, 'paper') + norm('b', other, 'danger'), 'TH401')).toHaveLength(
      count,
    );
    expect(inCity(norm('a', other, 'paper') + norm('b', one, 'danger'), 'TH401')).toHaveLength(
      count,
    );
  });

  it('are let be where they cannot meet, where one overrides the other, and across layers', () => {
    const apart = norm('a', 'must', 'paper') + norm('b', 'must-not', 'not paper');
    expect(inCity(apart, 'TH401')).toEqual([]);
    const over = norm('a', 'must', 'paper', ', overrides: [b]') + norm('b', 'must-not', 'danger');
    expect(inCity(over, 'TH401')).toEqual([]);
    const layers = {
      state: `${VOCABULARY}norms:\n${norm('a', 'must', 'paper')}`,
      city: `norms:\n${norm('b', 'must-not', 'danger')}`,
    };
    expect(findings(layers, 'TH401')).toEqual([]);
  });

  it('are let be where their dates do not overlap', () => {
    const law =
      norm('a', 'must', 'paper', ', in-force: { until: 2020-01-01 }') +
      norm('b', 'must-not', 'paper', ', in-force: { from: 2020-01-01 }');
    expect(inCity(law, 'TH401')).toEqual([]);
  });

  it('are reported once, though they meet over two acts', () => {
    const both = (id: string, modality: string): string =>
      norm(id, modality, 'paper').replace('[hold]', '[hold, wait]');
    expect(inCity(both('a', 'must') + both('b', 'must-not'), 'TH401')).toHaveLength(1);
  });
});

describe('a norm that says what a wider one says', () => {
  const layers = (below: string): Partial<Record<LayerName, string>> => ({
    state: `${VOCABULARY}norms:\n${norm('wide', 'must-not', 'paper')}`,
    city: `norms:\n${below}`,
  });

  it('is let be where the wider one is of another layer', () => {
    expect(findings(layers(norm('narrow', 'must-not', 'paper and danger')), 'TH420')).toEqual([]);
  });

  it('is found where the wider one stands beside it', () => {
    const both =
      norm('narrow', 'must-not', 'paper and danger') + norm('beside', 'must-not', 'paper');
    expect(findings(layers(both), 'TH420').map(({ message }) => message)).toEqual([
      'Wherever `narrow` applies, `beside` says the same.',
    ]);
  });
});

describe('places without a norm', () => {
  const law = norm('a', 'must', 'paper') + norm('b', 'must-not', 'not paper and danger');
  const request = (when: string): string =>
    `requests:\n  - { id: ask, title: A request, when: ${when}, acts: [hold] }\n`;
  const silence = (when: string): string =>
    `silences:\n  - { act: hold, when: ${when}, why: Nobody wrote it., searched: [Code] }\n`;

  it('are a warning where a request reaches them, with one such situation', () => {
    const [gap, ...others] = inCity(law, 'TH402', request('night'));
    expect(others).toEqual([]);
    expect(gap?.severity).toBe('warning');
    expect(gap?.witness).toMatchObject({ paper: false, danger: false, night: true });
  });

  it('are a remark where no request asks for the act', () => {
    expect(inCity(law, 'TH402').map(({ severity }) => severity)).toEqual(['info']);
  });

  it('do not matter where no request reaches them', () => {
    expect(inCity(law, 'TH402', request('paper or danger'))).toEqual([]);
  });

  it('are a remark where the silence is declared, and a warning in the rest', () => {
    const whole = inCity(law, 'TH402', request('night') + silence('not paper'));
    expect(whole.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'The law is silent on `hold` here, as declared.'],
    ]);
    expect(whole[0]?.witness).toMatchObject({ paper: false, danger: false, night: true });
    const part = inCity(law, 'TH402', request('not danger') + silence('night'));
    expect(part.map(({ severity }) => severity)).toEqual(['info', 'warning']);
    expect(part[1]?.witness).toMatchObject({ paper: false, danger: false, night: false });
  });

  it('say so when a declared silence is nowhere met', () => {
    expect(inCity(law, 'TH419', silence('paper'))).toHaveLength(1);
    expect(inCity(law, 'TH419', silence('not paper'))).toEqual([]);
  });

  it('say so when a request asks for an act of which no norm speaks', () => {
    const wait = request('night').replace('[hold]', '[wait]');
    expect(inCity(law, 'TH416', wait).map(({ help }) => help)).toEqual([
      'Requests that ask for it: `ask`.',
    ]);
    expect(inCity(law, 'TH416', request('night'))).toEqual([]);
  });
});

describe('norms that no case shows', () => {
  const dated = norm('a', 'must', 'paper', ', in-force: { from: 2020-01-01, until: 2022-01-01 }');
  const shown = (...facts: string[]): string =>
    `cases:\n${facts.map((each, index) => `  - { id: c${index}, title: C, facts: { ${each} }, expect: { hold: must } }\n`).join('')}`;
  const missing = (code: string, ...facts: string[]): string[] =>
    inCity(dated, code, shown(...facts)).map(({ message }) => message);
  const on = (day: string, paper = true): string => `event.date: ${day}, paper: ${paper}`;

  it('are named when every case is outside their condition or their time', () => {
    const none = ['No case brings the norm `a` to bear.'];
    expect(missing('TH413', on('2021-01-01', false))).toEqual(none);
    expect(missing('TH413', on('2019-12-31'), on('2022-01-01'))).toEqual(none);
    expect(missing('TH413', 'event.date: 2021-01-01')).toEqual(none);
    expect(missing('TH413', on('2021-01-01'))).toEqual([]);
  });

  it('are let be where the pack has no cases at all', () => {
    expect(inCity(dated, 'TH413')).toEqual([]);
  });

  it('need a case on either side of each of their days', () => {
    expect(missing('TH418', on('2021-01-01'))).toEqual([
      'No case before 2020-01-01 shows what `a` changes.',
      'No case on or after 2022-01-01 shows what `a` changes.',
    ]);
    expect(missing('TH418', on('2021-12-31'), on('2019-12-31'), on('2022-01-01'))).toEqual([]);
    expect(missing('TH418', on('2020-01-01'), on('2020-01-01', false))).toHaveLength(2);
  });

  it('count a case on the other side only where all else is as the norm wants it', () => {
    expect(missing('TH418', on('2021-01-01'), on('2019-06-01', false), on('2023-01-01'))).toEqual([
      'No case before 2020-01-01 shows what `a` changes.',
    ]);
  });
});

describe('facts that count as no when nobody mentions them', () => {
  const unstated = (modality: string): readonly Diagnostic[] =>
    findings(
      {
        city: `${VOCABULARY.replace('danger: { type: yes-no,', 'danger: { type: yes-no, when-unstated: false,')}norms:\n${norm('a', modality, 'not danger')}${norm('b', modality === 'may' ? 'must-not' : 'may', 'danger')}`,
      },
      'TH410',
    );

  it('must not be ones whose silence permits', () => {
    const [found] = unstated('may');
    expect(found?.message).toBe('Leaving out `danger` permits `hold` where stating it would not.');
    expect(unstated('must-not')).toEqual([]);
  });
});

describe('an engine of such a law', () => {
  it('gives the outcome that a clash witness was found for', () => {
    const stack = inlineStack({
      city: `${VOCABULARY}norms:\n${norm('yes', 'must', 'paper')}${norm('no', 'must-not', 'danger')}`,
    });
    const [clash] = checkStack(stack).filter(({ code }) => code === 'TH401');
    expect(engineOf(stack).outcome('hold', clash?.witness ?? {})).toBe('contested');
  });
});

describe('an act too large to compile', () => {
  const law = `${VOCABULARY}
readings:
  - { id: idle, question: Which?, choices: { a: A., b: B. }, ${cite} }
norms:
${norm('a', 'must', 'paper and danger or night and not danger')}${norm('b', 'may', 'paper and not paper')}${norm('c', 'must', 'night').replace('[hold]', '[wait]')}`;
  const said = (nodeBudget?: number): unknown[] =>
    checkStack(inlineStack({ city: law }), nodeBudget === undefined ? {} : { nodeBudget }).map(
      ({ code, severity, message }) => [code, severity, message],
    );
  const idle = 'Nothing turns on the reading `idle`.';

  it('is named, its norms are not judged, and what it may hide is a remark', () => {
    expect(said(6)).toEqual([
      ['TH412', 'warning', '`hold` was too large to compile and is not checked.'],
      ['TH402', 'info', 'There are situations in which no norm says anything of `wait`.'],
      ['TH415', 'info', idle],
    ]);
    expect(said()).toContainEqual(['TH403', 'warning', '`b` never applies.']);
    expect(said()).toContainEqual(['TH415', 'warning', idle]);
  });
});
