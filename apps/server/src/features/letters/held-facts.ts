/**
 * What the desk holds of a letter: who writes, about which request, what counsel determined and the law it rests
 * on. Counsel's fields are laid over it, but only where they have a place (given-fields.ts). A citation that
 * nobody read in full stays one until counsel says that they checked it.
 */
import { dateAt, wallText } from '@threshold/calendar/zone-time';
import { KINDS } from '@threshold/instruments/taxonomy/taxonomy';
import { determinedAct, requestSigner } from '@threshold/letters/letter/from-determination';
import { PERSON_ACTS } from '@threshold/letters/letter/letter-choices';
import type {
  LetterCitation,
  LetterFacts,
  LetterKind,
} from '@threshold/letters/letter/letter-facts';
import type { EventOf } from '../requests/request-event.ts';
import type { StoredRequest } from '../requests/event-store.ts';
import type { CitedAnswer } from '../requests/cited-answer.ts';
import type { OwnTexts } from '../settings/letter-texts.ts';
import type { Given } from './given-fields.ts';
import type { Content } from '../settings/setting-content.ts';

type Joined = Pick<LetterFacts<'person-notice'>, 'rights' | 'nearby' | 'nearbyBy'>;

export interface LetterSources {
  readonly stored: StoredRequest;
  readonly answer: CitedAnswer | undefined;
  readonly settings: Content<'office'>;
  /** The agency's own passages, by kind and language. */
  readonly own: OwnTexts;
  /** What a notice joins, by language. */
  readonly joined: (language: string) => Joined;
  readonly now: Date;
  readonly zone: string;
  readonly language: string;
  /** Of the request's first event, once the log has it. */
  readonly receipt: string | undefined;
}

type Facts = Readonly<Record<string, unknown>>;

/** Everything that is known for this kind; the letter's own schema says what is still missing. */
export function letterFacts(kind: LetterKind, sources: LetterSources, given: Given): Facts {
  const { settings, now, zone } = sources;
  const fields = given as Facts;
  const held: Facts = {
    written: dateAt(now.getTime(), zone),
    office: settings.office,
    request: { ...requestOf(sources), ...(fields['request'] as object | undefined) },
  };
  const { request: _, signature: __, ...rest } = fields;
  const over = { ...ownOf(kind, sources), ...rest, ...held };
  return { ...over, ...lawOf(kind, sources, given) };
}

function requestOf({ stored, answer, zone }: LetterSources): Facts {
  const { channel, receivedAt, situation } = stored.state;
  const known = CHANNELS[channel];
  const title = paperTitle(situation);
  return {
    ours: stored.number,
    received: dateAt(new Date(receivedAt).getTime(), zone),
    signer: answer ? requestSigner(answer.situation.facts) : 'unsure',
    ...(known === undefined ? {} : { channel: known }),
    ...(title === undefined ? {} : { paper: { title } }),
  };
}

/** How a request can have come that the desk knows without asking. */
const CHANNELS: Readonly<Record<string, string>> = {
  counter: 'in-person',
  telephone: 'telephone',
  'e-mail': 'e-mail',
};

function paperTitle(situation: Facts): string | undefined {
  const ids = [situation['detainer.kind'], situation['paper.kind']];
  return KINDS.find(({ id }) => ids.includes(id))?.title;
}

/** What is suggested and may be written otherwise. */
function ownOf(
  kind: LetterKind,
  { stored, settings, language, receipt, zone, joined }: LetterSources,
): Facts {
  const recorded = stored.events[0]?.event as EventOf<'request-recorded'> | undefined;
  const asker = recorded?.sealed.askedBy;
  const { notice } = stored.state;
  if (kind === 'receipt') {
    const at = new Date(stored.events[0]?.at ?? 0);
    return {
      to: {},
      what: 'The request as it came in',
      recorded: `${wallText(at.getTime(), zone)} ${zone}`,
      ...(receipt === undefined ? {} : { log: receipt }),
    };
  }
  if (kind !== 'person-notice') return { to: asker === undefined ? {} : { name: asker } };
  return {
    to: {},
    language,
    help: settings.help,
    ...joined(language),
    ...(asker === undefined ? {} : { asker }),
    safe: notice?.channel === 'by-hand' ? 'by-hand' : (notice?.safe ?? 'not-asked'),
  };
}

/** What only the determination and the law say: it stands over whatever came before. */
function lawOf(kind: LetterKind, sources: LetterSources, given: Given): Facts {
  switch (kind) {
    case 'reply':
      return { acts: answeredActs(sources, given as Given<'reply'>) };
    case 'warrant-request':
      return { acts: warrantActs(sources, given as Given<'warrant-request'>) };
    case 'person-notice':
      return noticeLaw(sources, given as Given<'person-notice'>);
    case 'subpoena-objections':
      return objectionLaw(given as Given<'subpoena-objections'>);
    default:
      return {};
  }
}

interface Determined {
  readonly act: string;
  readonly outcome: string;
  readonly citations: readonly LetterCitation[];
  /** Whether the law cited is the suggestion's; where counsel decided otherwise, counsel cites. */
  readonly agrees: boolean;
}

export function determinedActs({
  stored: { state },
  answer,
}: LetterSources): readonly Determined[] {
  const cited = new Map(
    answer?.decision.determinations.map((each) => [each.act, determinedAct(each)]),
  );
  return (state.determination?.acts ?? []).map(({ act, outcome, agrees }) => ({
    act,
    outcome,
    agrees,
    citations: agrees ? (cited.get(act)?.citations ?? []) : [],
  }));
}

function answeredActs(sources: LetterSources, { acts = [] }: Given<'reply'>): readonly object[] {
  return determinedActs(sources).map(({ act, outcome, citations, agrees }) => {
    const said = acts.find((each) => each.act === act);
    return {
      act,
      outcome,
      ...(said?.choice === undefined ? {} : { choice: said.choice }),
      ...(said?.change === undefined ? {} : { change: said.change }),
      citations: checkedBy(citations, said?.citations, agrees),
    };
  });
}

/** What the law keeps the city from doing without a judge: of those, the ones counsel names, or all. */
export function forbiddenActs({ stored: { state }, answer }: LetterSources): readonly Determined[] {
  const determined = new Map(state.determination?.acts.map((each) => [each.act, each]));
  return (answer?.decision.determinations ?? []).flatMap((each): Determined[] => {
    const { act, citations } = determinedAct(each);
    const outcome = determined.get(act)?.outcome ?? each.outcome;
    const agrees = determined.get(act)?.agrees ?? true;
    return outcome === 'must-not' && citations.length > 0 && agrees
      ? [{ act, outcome, citations, agrees }]
      : [];
  });
}

function warrantActs(
  sources: LetterSources,
  { acts }: Given<'warrant-request'>,
): readonly object[] {
  return forbiddenActs(sources)
    .filter(({ act }) => acts === undefined || acts.some((each) => each.act === act))
    .map(({ act, citations }) => ({
      act,
      citations: checkedBy(citations, acts?.find((each) => each.act === act)?.citations, true),
    }));
}

function noticeLaw(sources: LetterSources, given: Given<'person-notice'>): Facts {
  const { acts = [], rule } = given;
  const { stored, answer } = sources;
  const packs = answer?.law.tellingRule(answer.situation, answer.decision.duties);
  const decided = stored.state.notice?.notice;
  const says = decided === undefined ? undefined : DECIDED[decided];
  const same = says === undefined || says === packs?.says;
  return {
    acts: determinedActs(sources)
      .filter(({ act }) => (PERSON_ACTS as readonly string[]).includes(act))
      .map(({ act, outcome, citations, agrees }) => {
        const said = acts.find((each) => each.act === act);
        return {
          act,
          outcome,
          ...(said?.happened === undefined ? {} : { happened: said.happened }),
          citations: checkedBy(citations, said?.citations, agrees),
        };
      }),
    rule: {
      says: says ?? packs?.says ?? 'open',
      citations: checkedBy(same ? (packs?.citations ?? []) : [], rule?.citations, same),
      confirmed: says !== undefined,
    },
  };
}

/** What counsel decided about the notice, as the letter says it. */
const DECIDED: Readonly<Record<string, 'requires' | 'allows' | 'forbids' | undefined>> = {
  required: 'requires',
  allowed: 'allows',
  forbidden: 'forbids',
};

function objectionLaw({ rule = [], objections = [] }: Given<'subpoena-objections'>): Facts {
  return {
    rule: checkedBy([], rule, false),
    objections: objections.map(({ text, citations }) => ({
      text,
      citations: checkedBy([], citations, false),
    })),
  };
}

/** The law as it is held, with counsel's checks; counsel's own citations only where none can be held. */
function checkedBy(
  held: readonly LetterCitation[],
  said: Given<'subpoena-objections'>['rule'],
  fixed: boolean,
): readonly LetterCitation[] {
  const checks = new Map(said?.map(({ ref, checked }) => [ref.trim(), checked === true]));
  const all = fixed ? held : [...checks.keys()].map((ref) => ({ ref, verified: false }));
  return all.map(({ ref, verified }) => ({
    ref,
    verified,
    ...(checks.get(ref) === true ? { checked: true } : {}),
  }));
}
