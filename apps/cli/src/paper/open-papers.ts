/** A situation, stated or empty, with the facts of the papers shown. */
import type { Reading } from '@threshold/instruments/reading';
import type { Stack } from '@threshold/rules/language/model';
import type { Host } from '../host.ts';
import { readInputText } from '../read-input.ts';
import { readSituationText, type SituationFile } from '../situation-file.ts';
import { CONTEXT_KEYS, contextOf, readContext } from './context.ts';
import { joinFacts, type Conflict, type UsedFact } from './join-facts.ts';
import { readPapers } from './read-papers.ts';

export interface JoinedPapers {
  readonly reading: Reading;
  readonly used: readonly UsedFact[];
  readonly conflicts: readonly Conflict[];
}

const NOTHING: SituationFile = { situation: { facts: {} }, title: undefined, note: undefined };

/** The situation's own file may say person, place and today, unless a context file does. */
export async function openPapers(
  host: Host,
  file: string | undefined,
  papers: readonly string[],
  context: string | undefined,
  stack: Stack,
  today: string,
): Promise<{ readonly read: SituationFile; readonly papers: JoinedPapers }> {
  const input = file === undefined ? undefined : await readInputText(host, file);
  const read = input ? readSituationText(input, stack, CONTEXT_KEYS) : NOTHING;
  const beside =
    context === undefined && input
      ? contextOf(input, today)
      : await readContext(host, context, today);
  const { reading, notes } = await readPapers(host, papers, beside);
  for (const note of notes) host.err.write(`note: ${note}\n`);
  const { facts, used, conflicts } = joinFacts(read.situation.facts, reading, stack);
  return {
    read: { ...read, situation: { ...read.situation, facts } },
    papers: { reading, used, conflicts },
  };
}
