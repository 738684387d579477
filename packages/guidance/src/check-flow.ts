/**
 * What is wrong with a flow, as sentences: a screen nobody reaches, an answer that leads nowhere, an outcome
 * without words, a decider without a name, a key no catalogue has. An empty list means every path ends well.
 */
import type { Expanded, LeafState } from './expand-flow.ts';
import type { Flow } from './flow-schema.ts';
import type { LeafAnswer } from './leaf-answer.ts';

export interface FlowCheck {
  readonly flow: Flow;
  readonly expanded: Expanded;
  readonly answer: (state: LeafState) => LeafAnswer;
  /** Keys of the source catalogue. */
  readonly keys: ReadonlySet<string>;
  /** Keys that screens use whatever the flow says. */
  readonly fixed: readonly string[];
}

export function checkFlow({ flow, expanded, answer, keys, fixed }: FlowCheck): string[] {
  const problems = [...expanded.problems];
  const states = [...expanded.states.values()];
  const used = new Set([...keysOf(flow), ...fixed]);
  for (const key of used) if (!keys.has(key)) problems.push(`No catalogue has "${key}".`);
  for (const key of keys) if (!used.has(key)) problems.push(`No screen uses "${key}".`);

  const shown = new Set(
    states.flatMap((state) => (state.kind === 'screen' ? [state.screen.id] : [])),
  );
  for (const screen of flow.screens)
    if (screen.kind !== 'leaf' && !shown.has(screen.id))
      problems.push(`Nobody reaches the screen "${screen.id}".`);
  const ended = new Set(states.flatMap((state) => (state.kind === 'leaf' ? [state.leaf.id] : [])));
  for (const leaf of flow.leaves)
    if (!ended.has(leaf.id)) problems.push(`Nobody reaches the ending "${leaf.id}".`);

  for (const state of states) {
    if (state.kind === 'leaf') problems.push(...checkLeaf(flow, state, answer(state)));
    else
      for (const { to, id } of state.links)
        if (!expanded.states.has(to)) problems.push(`${state.slug}: "${id}" leads nowhere.`);
  }
  return problems;
}

function checkLeaf(flow: Flow, state: LeafState, answer: LeafAnswer): string[] {
  const problems: string[] = [];
  const { leaf, slug, outcome } = state;
  if (!leaf.outcomes[outcome])
    problems.push(`${slug}: the engine gives "${outcome}", and "${leaf.id}" has no words for it.`);
  if (!leaf.outcomes['ask-counsel'])
    problems.push(`"${leaf.id}" has no words for "ask-counsel", to which everything falls back.`);
  if (answer.determinations.length !== leaf.acts.length)
    problems.push(`${slug}: the packs do not know every act of ${leaf.acts.join(', ')}.`);
  const norms = [...answer.winning, ...answer.atStake, ...answer.owed.map(({ norm }) => norm)];
  if (norms.every(({ cite }) => cite.length === 0)) problems.push(`${slug}: cites no law.`);
  for (const id of answer.deciders)
    if (flow.deciders[id] === undefined) problems.push(`${slug}: "${id}" has no name in words.`);
  return problems;
}

/** Every key that stands in a flow. */
export function keysOf(flow: Flow): string[] {
  return [
    flow.workplaces.question,
    flow.workplaces.unsure,
    ...flow.workplaces.choices.map(({ label }) => label),
    ...flow.entries.map(({ label }) => label),
    ...flow.screens.flatMap((screen) => {
      switch (screen.kind) {
        case 'say':
          return [screen.title, ...screen.script];
        case 'steps':
          return [screen.title, ...screen.steps.map(({ text }) => text), screen.note ?? []].flat();
        case 'choose':
          return [screen.title, screen.note ?? [], screen.choices.map(({ label }) => label)].flat(
            2,
          );
        case 'leaf':
          return [];
      }
    }),
    ...flow.leaves.flatMap(({ outcomes }) => Object.values(outcomes).flat()),
    ...Object.values(flow.outcomes).flatMap(({ word, means, next }) => [word, means, ...next]),
    ...Object.values(flow.deciders),
  ];
}
