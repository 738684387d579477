/** A situation as a worked case: to paste below `cases:` of a pack, or to give to `threshold decide` as it is. */
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Facts } from '@threshold/rules/situation/situation';
import { factLines } from '../interview/situation-yaml.ts';

export interface CaseToWrite {
  readonly id: string;
  readonly title: string;
  readonly facts: Facts;
  /** What the law answers now. */
  readonly expect: Readonly<Record<string, Outcome>>;
}

export function caseText({ id, title, facts, expect }: CaseToWrite): string {
  const entries = Object.entries(facts);
  const answers = Object.entries(expect).map(([act, outcome]) => `${act}: ${outcome}`);
  const lines = [
    'cases:',
    `  - id: ${id}`,
    `    title: ${JSON.stringify(title)}`,
    entries.length === 0 ? '    facts: {}' : '    facts:',
    ...entries.flatMap(([name, value]) => factLines(name, value).map((line) => `    ${line}`)),
    `    expect: { ${answers.join(', ')} }`,
  ];
  return `${lines.join('\n')}\n`;
}
