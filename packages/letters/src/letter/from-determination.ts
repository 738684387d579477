/**
 * What the engine determined, as the facts of a letter: the act, its outcome and the citations it rests on, as
 * they stand there. Nothing is added: choice, change and what happened are for people to say.
 */
import type { Determination, Ground, OwedDuty } from '@threshold/rules/decide/decision';
import type { Engine } from '@threshold/rules/decide/engine';
import type { Citation } from '@threshold/rules/language/model';
import type { Facts } from '@threshold/rules/situation/situation';
import type { LetterCitation, LetterFacts, LetterRequest } from './letter-facts.ts';

/** The packs' act of telling the person. */
const TELL = 'notify-person';

type Determined = Pick<Determination, 'act' | 'outcome' | 'ground' | 'alternatives'>;

export interface DeterminedAct {
  readonly act: string;
  readonly outcome: Determination['outcome'];
  readonly citations: LetterCitation[];
}

export function determinedAct(determination: Determined): DeterminedAct {
  const { act, outcome } = determination;
  return { act, outcome, citations: citationsOf(determination) };
}

/**
 * Whether the person may be told, as the packs have it; counsel confirms it. Telling is a duty and no request, so
 * there is no determination of it: it is required where a duty to tell is owed, forbidden where a norm that forbids
 * it is surely in force, and open where one may be.
 */
export function noticeRule(
  engine: Engine,
  facts: Facts,
  duties: readonly OwedDuty[],
): LetterFacts<'person-notice'>['rule'] {
  const bans = bansOf(engine, facts);
  const forbidden = bans.filter(({ truth }) => truth === 'always');
  if (forbidden.length > 0) return ruleOf('forbids', forbidden);
  const tell = duties.filter(({ act, standing }) => act === TELL && !standing);
  const contested = tell.filter(({ state }) => state === 'contested').map(({ norm }) => norm);
  const open = [...bans, ...contested];
  if (open.length > 0) return ruleOf('open', open);
  const owed = tell.filter(({ state }) => state === 'owed').map(({ norm }) => norm);
  return ruleOf(owed.length > 0 ? 'requires' : 'allows', owed);
}

interface Ban {
  readonly cite: readonly Citation[];
  readonly truth: 'always' | 'sometimes';
}

/** Norms that forbid telling and are, or may be, in force here. They bear on every duty to tell. */
function bansOf(engine: Engine, facts: Facts): Ban[] {
  const { law } = engine;
  const inquiry = engine.inquire(facts);
  const found = new Map<string, Ban>();
  for (const id of law.duties.keys())
    for (const { position, live } of law.live.get(id) ?? []) {
      const norm = law.table.norms[position];
      if (norm?.modality !== 'must-not' || !norm.acts.includes(TELL)) continue;
      const truth = inquiry.truthOf(live, new Map());
      if (truth !== 'never') found.set(norm.id, { cite: norm.cite, truth });
    }
  return [...found.values()];
}

function ruleOf(
  says: LetterFacts<'person-notice'>['rule']['says'],
  norms: readonly { readonly cite: readonly Citation[] }[],
): LetterFacts<'person-notice'>['rule'] {
  return { says, citations: uniqueOf(norms.flatMap(({ cite }) => cite)), confirmed: false };
}

/**
 * Whether a judge signed, as far as the facts say; counsel confirms it. A clerk may sign for a court, so a paper with
 * a clerk's name is for counsel to judge.
 */
export function requestSigner(facts: Facts): LetterRequest['signer'] {
  if (facts['paper.kind'] === 'none') return 'no-paper';
  switch (facts['paper.signer']) {
    case 'article-iii-judge':
    case 'magistrate-judge':
    case 'state-judge':
    case 'other-state-judge':
      return 'judge';
    case 'nobody':
    case 'immigration-judge':
    case 'immigration-officer':
    case 'attorney':
    case 'other-official':
      return 'no-judge';
    default:
      return 'unsure';
  }
}

/** Of the norms that win; where several grounds lead to the same answer, of all of them, each once. */
function citationsOf({ ground, alternatives }: Determined): LetterCitation[] {
  const grounds: readonly Ground[] = ground ? [ground] : alternatives.map((each) => each.ground);
  return uniqueOf(grounds.flatMap(({ winning }) => winning.flatMap(({ cite }) => cite)));
}

function uniqueOf(citations: readonly Citation[]): LetterCitation[] {
  const byRef = new Map<string, boolean>();
  for (const { ref, verified } of citations) byRef.set(ref, verified && (byRef.get(ref) ?? true));
  return [...byRef].map(([ref, verified]) => ({ ref, verified }));
}
