/** What a record or one of its events holds, field by field, in the words of the person's language. */
import type { ReactElement } from 'react';
import { dayWords } from '../case/when.ts';
import { useWords } from '../words/words.tsx';
import { CHOICE_KEYS, FIELD_KEYS, type Choice, type Field } from './duty-words.ts';

export function HeldFields({
  values,
  words,
}: {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly words: Readonly<Record<string, string>>;
}): ReactElement | null {
  const { say, locale } = useWords();
  const choice = (value: string): string =>
    value in CHOICE_KEYS ? say(CHOICE_KEYS[value as Choice]) : value;
  const shown = (value: string | readonly string[]): string => {
    if (typeof value !== 'string') return value.map(choice).join(' · ');
    return DAY.test(value) ? dayWords(locale, value) : choice(value);
  };
  const held = [
    ...Object.entries(values).map(([name, value]) => [name, shown(value), false] as const),
    ...Object.entries(words).map(([name, text]) => [name, text, true] as const),
  ];
  if (held.length === 0) return null;
  return (
    <dl className="duty-held">
      {held.map(([name, text, free]) => (
        <div key={name}>
          <dt>{name in FIELD_KEYS ? say(FIELD_KEYS[name as Field['name']]) : name}</dt>
          <dd>{free ? <p dir="auto">{text}</p> : <bdi>{text}</bdi>}</dd>
        </div>
      ))}
    </dl>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
