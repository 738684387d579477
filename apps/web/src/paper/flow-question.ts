/** The question of the flow that a paper answers: on this page, or, on a page of its own, that of a paper left. */
import type { IslandContext, Situation } from '../island/island-context.ts';
import type { Answer } from './hand-on.ts';

export interface Question {
  readonly answers: readonly Answer[];
  /** What each answer says, as the flow has it in this language. */
  readonly labels: ReadonlyMap<string, string>;
  /** Where it can be answered by hand. */
  readonly address: string;
}

/** The screen of the flow that asks about a paper somebody left or sent. */
const LEFT_PAPER = 'paper-left-kind';

export function questionHere({ situation, root, words }: IslandContext): Question | undefined {
  if (!situation) return undefined;
  return questionOf(situation, document, new URL(`${words.words.language}/`, root).href);
}

export async function questionOfLeftPaper({
  root,
  words,
}: IslandContext): Promise<Question | undefined> {
  const folder = new URL(`${words.words.language}/`, root).href;
  const response = await fetch(`${folder}${LEFT_PAPER}.html`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const stated = page.querySelector<HTMLElement>('[data-situation]')?.dataset['situation'];
  return stated === undefined
    ? undefined
    : questionOf(JSON.parse(stated) as Situation, page, folder);
}

function questionOf({ slug, choices }: Situation, page: Document, folder: string): Question {
  return {
    address: `${folder}${slug}.html`,
    answers: choices.map(({ id, to, facts }) => ({ id, facts, to: `${folder}${to}.html` })),
    labels: new Map(
      choices.map(({ id }) => [id, page.getElementById(`choice-${id}`)?.textContent.trim() ?? '']),
    ),
  };
}
