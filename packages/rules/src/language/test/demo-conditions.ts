/** A small vocabulary and ways to read conditions over it, for tests. */
import { PLAIN_ANSWERS } from '../../load/plain-answer.ts';
import { Report } from '../../diagnostics/diagnostic.ts';
import type { Words } from '../describe-expression.ts';
import type { Expression } from '../expression.ts';
import type { Fact, Field, ValueType } from '../model.ts';
import { parseExpression } from '../parse-expression.ts';
import type { Vocabulary } from '../vocabulary.ts';

const span = { file: 'a.yaml', from: 0, to: 0 };
const fact = (name: string, title: string, value: ValueType): [string, Fact] => [
  name,
  { name, pack: 'demo', title, value, span },
];
const field = (name: string, value: ValueType, title?: string): [string, Field] => [
  name,
  { name, value, ...(title !== undefined && { title }) },
];
const agencies = new Map([
  ['police', 'the police department'],
  ['correction', 'the correction department'],
  ['other', 'Another agency'],
]);
const detainers = new Map([
  ['none', 'No detainer'],
  ['form', 'A form'],
]);
const cite: readonly [] = [];
export const vocabulary: Vocabulary & Words = {
  facts: new Map([
    fact('agency', 'The agency', { type: 'one-of', values: agencies }),
    fact('detainer', 'The detainer', { type: 'one-of', values: detainers }),
    fact('person.in-custody', 'The person is in custody', { type: 'yes-no' }),
    fact('danger', 'Immediate danger', { type: 'yes-no' }),
    fact('person.age', 'The age of the person', { type: 'number', unit: 'years' }),
    fact('event.date', 'The day it happened', { type: 'date' }),
    fact('arrest.date', 'The day of the arrest', { type: 'date' }),
    fact('offence', 'The offence', { type: 'code' }),
    fact('person.convictions', 'Convictions', { type: 'list', of: 'conviction' }),
  ]),
  definitions: new Map([
    [
      'person.qualifies',
      {
        name: 'person.qualifies',
        pack: 'demo',
        title: 'The person has a listed conviction',
        versions: [],
        quantified: true,
        cite,
        span,
      },
    ],
  ]),
  records: new Map([
    [
      'conviction',
      {
        id: 'conviction',
        title: 'A conviction',
        fields: new Map([
          field('offence', { type: 'code' }, 'The offence of conviction'),
          field('judgment', { type: 'date' }, 'The day of the judgment'),
          field('jailed', { type: 'number' }),
          field('court', {
            type: 'one-of',
            values: new Map([
              ['state', 'a state court'],
              ['federal', 'a federal court'],
            ]),
          }),
          field('attempt', { type: 'yes-no' }, 'It was an attempt'),
        ]),
      },
    ],
  ]),
  lists: new Map([
    [
      'serious',
      {
        id: 'serious',
        pack: 'demo',
        title: 'Serious crimes',
        open: false,
        items: [],
        codes: new Set<string>(),
        cite,
        span,
      },
    ],
  ]),
  readings: new Map([
    [
      'tolling',
      {
        id: 'tolling',
        pack: 'demo',
        question: 'Which?',
        settles: 'contested',
        cite,
        span,
        choices: new Map([
          ['all', 'All jail counts'],
          ['after', 'Only jail after judgment counts'],
        ]),
      },
    ],
  ]),
  acts: new Map([
    [
      'hold',
      {
        id: 'hold',
        pack: 'demo',
        title: 'Keep in custody',
        kind: 'answer',
        say: PLAIN_ANSWERS,
        span,
      },
    ],
    [
      'report',
      { id: 'report', pack: 'demo', title: 'Report', kind: 'duty', say: PLAIN_ANSWERS, span },
    ],
  ]),
};
const everywhere = { answer: true, requiredByLaw: true };

export function parse(
  text: string,
  permission = everywhere,
): { expression: Expression; found: string[]; helps: (string | undefined)[]; marked: string[] } {
  const report = new Report();
  const place = (from: number, to: number): typeof span => ({ file: 'a.yaml', from, to });
  const expression = parseExpression({ text, place }, vocabulary, report, permission);
  return {
    expression,
    found: report.diagnostics.map((each) => each.code),
    helps: report.diagnostics.map((each) => each.help),
    marked: report.diagnostics.map((each) => text.slice(each.span?.from, each.span?.to)),
  };
}
/** Without places. */
export const bare = (expression: Expression): unknown =>
  JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => (key === 'span' ? undefined : value)),
  );
