/** The first question: what they are asking for. A paper may say it, or the person does. */
import type { Engine } from '@threshold/rules/decide/engine';
import { expressionFacts } from '@threshold/rules/compile/expression-facts';
import { testOf } from '@threshold/rules/decide/truth';
import type { Fact, Stack } from '@threshold/rules/language/model';
import { UNKNOWABLE, type Facts, type Scalar } from '@threshold/rules/situation/situation';
import { hanging, paragraph } from '../text/layout.ts';
import type { View } from '../text/view.ts';
import { choicesOf, commandOf, understand } from './answer.ts';
import type { Talk } from './talk.ts';

export interface Beginning {
  readonly acts: readonly string[];
  readonly facts: Facts;
}

/** Undefined when the person stops. */
export async function askActs(
  engine: Engine,
  talk: Talk,
  view: View,
  facts: Facts,
  today: string,
): Promise<Beginning | undefined> {
  const { stack } = engine.law;
  const spoken = new Set(stack.norms.flatMap(({ acts }) => acts));
  const acts = [...stack.acts.values()].filter(
    ({ id, kind }) => kind === 'answer' && spoken.has(id),
  );
  const papers = paperFacts(engine);
  const { width, colors } = view;
  talk.say([
    ...paragraph(colors.bold('What are they asking for?'), width),
    ...acts.flatMap(({ title }, index) => hanging(String(index + 1).padStart(2), title, width, 1)),
    ...(papers.length > 0 ? hanging(' p', 'I have a paper. Go by what it asks.', width, 1) : []),
    ...paragraph(colors.dim('Type one number or several. q stops.'), width, 1),
  ]);
  for (;;) {
    const line = await talk.hear();
    if (line === undefined || commandOf(line) === 'stop') return undefined;
    if (line.trim().toLowerCase() === 'p' && papers.length > 0) {
      const found = await askPaper(engine, talk, view, facts, today);
      if (found) return found;
      talk.words('The paper does not say what they want. Choose from the list above.');
      continue;
    }
    const numbers = line.split(/[\s,]+/).filter((each) => each !== '');
    const chosen = numbers.map(
      (each) => acts[Number(each) - 1] ?? acts.find(({ id }) => id === each),
    );
    if (chosen.length > 0 && chosen.every((each) => each !== undefined)) {
      return { acts: [...new Set(chosen.map(({ id }) => id))], facts };
    }
    talk.words(`Type numbers from 1 to ${acts.length}, with blanks between them.`, 2);
  }
}

/** Facts of the shared vocabulary that say which papers came. */
const PAPERS = ['detainer.kind', 'paper.kind'];

interface Open {
  readonly name: string;
  readonly fact: Fact;
}

function paperFacts({ law: { stack } }: Engine): Fact[] {
  return PAPERS.flatMap((name) => stack.facts.get(name) ?? []).filter(({ ask }) => ask);
}

/** Which papers came, then what their requests turn on (is the detainer cancelled?). */
async function askPaper(
  engine: Engine,
  talk: Talk,
  view: View,
  given: Facts,
  today: string,
): Promise<Beginning | undefined> {
  const { stack } = engine.law;
  const set = new Set<string>();
  let facts = given;
  for (;;) {
    const open = nextPaperFact(engine, facts, set);
    if (!open) break;
    const answer = await askFact(talk, view, open.fact, stack, today);
    if (answer === 'stop') return undefined;
    set.add(open.name);
    if (answer !== 'skip') facts = { ...facts, [open.name]: answer.value };
  }
  const acts = engine.actsOf({ facts });
  if (acts.length === 0) return undefined;
  const titles = acts.map((id) => stack.acts.get(id)?.title.toLowerCase() ?? id);
  talk.words(`It asks this: ${titles.join('; ')}.`);
  return { acts, facts };
}

function nextPaperFact(engine: Engine, facts: Facts, asked: ReadonlySet<string>): Open | undefined {
  const { stack } = engine.law;
  const isOpen = (name: string): boolean => facts[name] === undefined && !asked.has(name);
  const papers = paperFacts(engine).filter(({ name }) => isOpen(name));
  const requests = stack.requests
    .map(({ when }) => ({ when, names: expressionFacts(when, stack) }))
    .filter(({ names }) => PAPERS.some((name) => names.has(name)))
    .filter(({ when }) => testOf(when, stack)(facts, undefined) === 2);
  const turnsOn = requests
    .flatMap(({ names }) => [...names])
    .filter(isOpen)
    .flatMap((name) => stack.facts.get(name) ?? [])
    .filter(({ ask }) => ask);
  const [fact] = [...papers, ...turnsOn];
  return fact && { name: fact.name, fact };
}

async function askFact(
  talk: Talk,
  view: View,
  { ask, title, value }: Fact,
  stack: Stack,
  today: string,
): Promise<{ readonly value: Scalar } | 'skip' | 'stop'> {
  talk.words(view.colors.bold(ask?.text ?? title));
  if (ask?.help !== undefined) talk.words(ask.help, 1);
  choicesOf(value).forEach(({ label }, index) => {
    talk.say(hanging(String(index + 1).padStart(2), label, view.width, 1));
  });
  for (;;) {
    const line = await talk.hear();
    if (line === undefined) return 'stop';
    const typed = understand(line, title, value, stack, today);
    if (typed.kind === 'value') return { value: typed.value };
    if (typed.kind === 'refused') talk.words(typed.why, 2);
    else {
      switch (typed.command) {
        case 'unknown':
          return 'skip';
        case 'unknowable':
          return { value: UNKNOWABLE };
        case 'why':
          talk.words('The paper says what they ask for.', 2);
          continue;
        case 'back':
        case 'stop':
          return 'stop';
      }
    }
  }
}
