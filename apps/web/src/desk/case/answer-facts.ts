/** The counter's answers as facts of the situation, in the law's own values. What nobody answered stays out. */
import { eventsOf, type RequestView, type ShownQuestion } from './model.ts';

/** What counsel asked last, or where nothing was asked, what the law would ask next. */
export function asksOf(
  view: Pick<RequestView, 'events' | 'state'>,
  questions: readonly ShownQuestion[],
): readonly ShownQuestion[] {
  const last = eventsOf(view, 'question-asked').at(-1);
  const asks = view.state.state === 'asked' ? (last?.event.facts.asks ?? []) : [];
  if (view.state.state === 'asked') return questions.filter(({ fact }) => asks.includes(fact));
  return questions.slice(0, MOST_OFFERED);
}

const MOST_OFFERED = 6;

export function answersOf(
  questions: readonly ShownQuestion[],
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    questions.flatMap(({ fact, kind }) => {
      const value = valueOf(kind, given[fact]?.trim() ?? '');
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

function valueOf(kind: ShownQuestion['kind'], text: string): string | number | boolean | undefined {
  if (text === '') return undefined;
  if (text === 'unknowable') return text;
  switch (kind) {
    case 'yes-no':
      return text === 'yes';
    case 'number':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case 'one-of':
    case 'date':
    case 'code':
      return text;
    case 'list':
      return undefined;
  }
}
