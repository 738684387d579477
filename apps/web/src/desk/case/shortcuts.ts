/** One key a step, shown on its button. Not while somebody types, not with a modifier, and they can be turned off. */
import { useEffect } from 'react';
import type { PersonStep } from './step-now.ts';

export const SHORTCUTS: Readonly<Record<PersonStep, string | undefined>> = {
  'request-claimed': 't',
  'claim-released': 'g',
  'request-handed-over': 'h',
  'question-asked': 'a',
  'facts-added': 'f',
  'determination-made': 'd',
  'determination-confirmed': 'c',
  'reply-sent': 'r',
  'notice-decided': 'n',
  'notice-sent': 'm',
  'request-closed': 'e',
  'request-reopened': 'o',
  'request-withdrawn': 'w',
  'comment-added': undefined,
};

export function useShortcuts(
  on: boolean,
  possible: readonly PersonStep[],
  choose: (step: PersonStep) => void,
): void {
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const step = possible.find((each) => SHORTCUTS[each] === event.key.toLowerCase());
      if (step === undefined) return;
      event.preventDefault();
      choose(step);
      requestAnimationFrame(() => document.querySelector<HTMLElement>(FIRST_CONTROL)?.focus());
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, possible, choose]);
}

const FIRST_CONTROL = '.case-next .case-step :is(input, textarea, select, button)';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
