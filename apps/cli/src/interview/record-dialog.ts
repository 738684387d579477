/** Asks for the records of a list one by one, and whether that is all of them. */
import type { Fact, Field, Stack } from '@threshold/rules/language/model';
import type { Facts, RecordValue, Scalar } from '@threshold/rules/situation/situation';
import { capital } from '../text/words.ts';
import { hanging } from '../text/layout.ts';
import { choicesOf, codeTitle, commandOf, understand } from './answer.ts';
import type { Talk } from './talk.ts';

/** The facts it adds; undefined when the person goes back or stops answering. */
export async function askRecords(
  talk: Talk,
  fact: Fact,
  stack: Stack,
  today: string,
): Promise<Facts | undefined> {
  const { value } = fact;
  const record = value.type === 'list' ? stack.records.get(value.of) : undefined;
  if (!record) return undefined;
  const what = record.title.toLowerCase();
  const records: RecordValue[] = [];
  for (;;) {
    const first = records.length === 0;
    talk.words(first ? `Is there ${what} to give?` : `Another one?`);
    const more = await yesOrNo(talk);
    if (more === undefined) return undefined;
    if (!more) break;
    const given = await askRecord(talk, [...record.fields.values()], stack, today);
    if (!given) return undefined;
    records.push(given);
  }
  talk.words(
    records.length === 0
      ? 'Is it certain that there is none?'
      : 'Is that every one there is? Answer yes only if nothing can be missing.',
  );
  const complete = await yesOrNo(talk);
  if (complete === undefined) return undefined;
  return { [fact.name]: records, [`${fact.name}.complete`]: complete };
}

async function yesOrNo(talk: Talk): Promise<boolean | undefined> {
  talk.say(['  1  yes', '  2  no', '  b  back']);
  for (;;) {
    const line = await talk.hear();
    if (line === undefined) return undefined;
    const typed = line.trim().toLowerCase();
    if (['1', 'y', 'yes'].includes(typed)) return true;
    if (['2', 'n', 'no'].includes(typed)) return false;
    if (commandOf(typed) === 'back' || commandOf(typed) === 'stop') return undefined;
    talk.words('Type 1 for yes or 2 for no.');
  }
}

async function askRecord(
  talk: Talk,
  fields: readonly Field[],
  stack: Stack,
  today: string,
): Promise<RecordValue | undefined> {
  talk.words('Press Enter to leave out what is not known.');
  const record: Record<string, Scalar> = {};
  for (const field of fields) {
    const answer = await askField(talk, field, stack, today);
    if (answer === 'back') return undefined;
    if (answer !== 'left-out') record[field.name] = answer.value;
  }
  return record;
}

async function askField(
  talk: Talk,
  field: Field,
  stack: Stack,
  today: string,
): Promise<{ readonly value: Scalar } | 'left-out' | 'back'> {
  const { width } = talk.terminal;
  const title = capital(field.ask ?? field.title ?? field.note ?? field.name.replaceAll('-', ' '));
  talk.words(talk.terminal.colors.bold(title));
  choicesOf(field.value).forEach(({ label }, index) => {
    talk.say(hanging(String(index + 1).padStart(2), label, width, 1));
  });
  for (;;) {
    const line = await talk.hear();
    if (line === undefined) return 'back';
    if (line.trim() === '') return 'left-out';
    const typed = understand(line, title, field.value, stack, today);
    if (typed.kind === 'value') {
      if (field.value.type === 'code') {
        talk.words(codeTitle(String(typed.value), stack.lists.get(field.value.of ?? '')), 2);
      }
      return { value: typed.value };
    }
    if (typed.kind === 'refused') talk.words(typed.why, 2);
    else if (typed.command === 'unknown') return 'left-out';
    else if (typed.command === 'unknowable') return { value: 'unknowable' };
    else if (typed.command === 'why') talk.words('It decides whether this entry counts.', 2);
    else return 'back';
  }
}
