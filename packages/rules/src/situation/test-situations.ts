/** A small vocabulary, and short forms for tests that read situations. */
import { readYaml } from '../load/read-yaml.ts';
import {
  act,
  definition,
  fact,
  namedList,
  NEVER,
  recordType,
  stackOf,
} from '../reference/stack-builder.ts';
import { readSituation, type SituationReading } from './read-situation.ts';

const ASK = { text: 'Was the person convicted?', who: ['records'], look: 'The record.', cost: 5 };
export const STACK = stackOf({
  norms: [],
  acts: [act('hold'), act('share-information'), act('record', 'duty')],
  facts: [
    fact('event.date', { type: 'date' }),
    fact('agency', {
      type: 'one-of',
      values: new Map([
        ['police', 'the police'],
        ['correction', 'the department that runs the jails'],
      ]),
    }),
    fact('paper.kind', {
      type: 'one-of',
      values: new Map([
        ['none', 'No paper'],
        ['i-200', 'Form I-200'],
      ]),
    }),
    fact('paper.pages', { type: 'number', unit: 'pages', min: 1, max: 90 }),
    fact('paper.with-detainer', { type: 'yes-no' }),
    fact('person.charge', { type: 'code', of: 'crimes' }),
    fact('person.object', { type: 'code' }),
    fact('person.convictions', { type: 'list', of: 'conviction' }),
  ],
  records: [
    recordType('conviction', {
      section: { type: 'code', of: 'crimes' },
      judgment: { type: 'date' },
      felony: { type: 'yes-no' },
    }),
  ],
  lists: [namedList('crimes', ['PL 160.15', 'PL 120.10', 'VTL 600(2)(c)'])],
  definitions: [
    { ...definition('person.convicted', [{ is: NEVER }], true), ask: ASK },
    definition('warrant.judicial', [{ is: NEVER }]),
  ],
});

export type ReadText = SituationReading & { readonly text: string };

/** Well-formed YAML, read as a situation. */
export function read(text: string): ReadText {
  const { root, diagnostics } = readYaml({ path: 's.yaml', text });
  if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
  return { ...readSituation(root, STACK, 's.yaml'), text };
}

/** Code, message, help and the words under the caret. */
export function complaints(reading: ReadText): unknown[] {
  return reading.diagnostics.map(({ code, message, help, span }) => [
    code,
    message,
    help,
    span && reading.text.slice(span.from, span.to),
  ]);
}
