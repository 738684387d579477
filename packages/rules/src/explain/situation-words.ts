/** A situation entry by entry in plain words: what it is about, and what it is. Records are told field by field. */
import type { Stack } from '../language/model.ts';
import type { Facts, RecordValue } from '../situation/situation.ts';
import { entryTitle, entryWords, subjectTitle, valueWords } from './fact-words.ts';

export interface Said {
  readonly title: string;
  readonly is: string;
}

export function situationWords(stack: Stack, facts: Facts): readonly Said[] {
  return Object.entries(facts).flatMap(([name, value]): Said[] => {
    if (!Array.isArray(value) || value.length === 0) {
      return [{ title: entryTitle(stack, name), is: entryWords(stack, name, value) }];
    }
    return (value as readonly RecordValue[]).map((record, index) => ({
      title: subjectTitle(stack, { kind: 'field', list: name, record: index, field: '' }),
      is: recordWords(stack, name, index, record),
    }));
  });
}

function recordWords(stack: Stack, list: string, index: number, record: RecordValue): string {
  const fields = Object.entries(record).map(([field, value]) => {
    const subject = { kind: 'field', list, record: index, field } as const;
    const [, title = field] = subjectTitle(stack, subject).split(/^[^:]*: /);
    return `${title}: ${valueWords(stack, subject, value)}`;
  });
  return fields.length === 0 ? 'nothing known of it' : fields.join(', ');
}
