/**
 * The notice to a person, in one language: what was asked, what the city did and why, what the person can do,
 * where to get help, why they are told. It says nothing about anybody's status, and blames nobody.
 */
import type { LetterBlock, Runs } from './letter.ts';
import type { LetterCitation, LetterFacts, Office } from './letter-facts.ts';
import { heading, paragraph, row, type Missing, type Row } from './letter-frame.ts';
import { citationRuns, ownParagraphs } from './letter-body.ts';
import { SHARED_KEYS as S } from './letter-keys.ts';
import {
  ABOUT_KEYS,
  ADVICE_KEYS,
  ASKED_KEYS,
  HAPPENED_KEYS,
  NOTICE_KEYS as N,
  PAPER_KEYS,
  WHY_KEYS,
} from './notice-keys.ts';
import { strong, whole, type Voice } from './voice.ts';

type Facts = LetterFacts<'person-notice'>;
type Reach = NonNullable<Office['contact']>;

export function noticeRows(voice: Voice, { request, asker }: Facts): Row[] {
  return [
    ...row(voice, S.ours, request.ours),
    ...row(voice, S.received, voice.day(request.received)),
    ...row(voice, N.asker, asker),
    { label: voice.say(N.paper), value: voice.say(PAPER_KEYS[request.signer]) },
  ];
}

/** `twin` is the same in English, where counsel's own words are English too. */
export function writeNotice(
  voice: Voice,
  facts: Facts,
  missing: Missing,
  twin: boolean,
): LetterBlock[] {
  const { about, acts, advice, courtBy, help, office, own, rule } = facts;
  const nearby = facts.leaveOut.includes('nearby') ? undefined : facts.nearby;
  const from = office.agency === undefined ? [] : [voice.say(N.from, { agency: office.agency })];
  return [
    paragraph(
      sentences(voice, [
        voice.say(ABOUT_KEYS[about]),
        ...from,
        voice.say(N.notThem),
        voice.say(N.calm),
      ]),
    ),
    heading(2, voice.say(N.asked)),
    ...acts.map((act): LetterBlock => ({ kind: 'facts', rows: actRows(voice, act, facts) })),
    ...(own.length === 0
      ? []
      : [
          heading(2, voice.say(S.own)),
          ...own.flatMap(({ text, english }) => ownParagraphs(twin ? english : text)),
        ]),
    heading(2, voice.say(N.can)),
    {
      kind: 'list',
      items: [...new Set(advice)].map((each) =>
        each === 'court' && courtBy !== undefined
          ? voice.say(N.courtBy, { date: voice.day(courtBy) })
          : voice.say(ADVICE_KEYS[each]),
      ),
    },
    heading(2, voice.say(N.contact)),
    {
      kind: 'list',
      items: [
        office.contact?.number === undefined
          ? missing.place(voice, N.missingContact)
          : reachRuns(voice, office.contact),
      ],
    },
    heading(2, voice.say(N.help)),
    {
      kind: 'list',
      items:
        help.length === 0
          ? nearby === undefined || nearby.length === 0
            ? [missing.place(voice, N.missingHelp)]
            : nearby.map((each) => nearbyRuns(voice, each, facts))
          : help.map((each) => reachRuns(voice, each)),
    },
    ...(help.length === 0 ? howChosen(voice, nearby, facts) : nearbyBlocks(voice, nearby, facts)),
    ...rightsBlocks(voice, facts, twin),
    heading(2, voice.say(N.whyLetter)),
    paragraph(voice.say(rule.says === 'requires' ? N.requires : N.allows)),
    ...(rule.citations.length === 0
      ? []
      : [{ kind: 'facts' as const, rows: lawRow(voice, rule.citations) }]),
  ];
}

/** Who else may help in the person's language; where the directory knows nobody, that is said. */
function nearbyBlocks(voice: Voice, nearby: Facts['nearby'], facts: Facts): LetterBlock[] {
  if (nearby === undefined) return [];
  if (nearby.length === 0) return [paragraph(voice.say(N.nearNone))];
  return [
    heading(2, voice.say(N.near)),
    { kind: 'list', items: nearby.map((each) => nearbyRuns(voice, each, facts)) },
    ...howChosen(voice, nearby, facts),
    paragraph(voice.say(N.nearCheck)),
  ];
}

type Near = NonNullable<Facts['nearby']>[number];

/** What a source says of it, and what none says: a place that is not known is no promise. */
function nearbyRuns(voice: Voice, { works, held, ...reach }: Near, { nearbyBy }: Facts): Runs {
  const wanted = nearbyBy?.place !== undefined && nearbyBy.near;
  return joined(' · ', [
    reachRuns(voice, reach),
    ...(works === undefined
      ? wanted
        ? [voice.say(N.nearPlaceUnknown)]
        : []
      : [voice.say(N.nearWorks, { place: works })]),
    ...(held === true ? [voice.say(N.nearHeld)] : []),
  ]);
}

/** By what these were chosen, and what could not be had. */
function howChosen(voice: Voice, nearby: Facts['nearby'] = [], { nearbyBy }: Facts): LetterBlock[] {
  if (nearbyBy === undefined || nearby.length === 0) return [];
  const { place, near, held } = nearbyBy;
  const said =
    place === undefined
      ? [voice.say(N.nearByLanguage), voice.say(N.nearNoPlace)]
      : [
          voice.say(N.nearByPlace, { place }),
          ...(near ? [] : [voice.say(N.nearNotThere, { place })]),
        ];
  return [
    paragraph(
      sentences(voice, [
        ...said,
        ...(held === 'no' ? [] : [voice.say(N.nearByHeld)]),
        ...(held === 'asked' ? [voice.say(N.nearNotHeld)] : []),
      ]),
    ),
  ];
}

function rightsBlocks(voice: Voice, { rights, leaveOut }: Facts, twin: boolean): LetterBlock[] {
  if (rights === undefined || leaveOut.includes('rights')) return [];
  const { lines, checked, address } = rights;
  return [
    heading(2, voice.say(N.rights)),
    {
      kind: 'list',
      items: lines.map(({ text, english }) => voice.value(twin ? english : text)),
    },
    ...(checked ? [] : [paragraph(voice.say(N.rightsUnchecked))]),
    ...(address === undefined ? [] : [paragraph(voice.say(N.rightsMore, { address }))]),
  ];
}

function actRows(voice: Voice, act: Facts['acts'][number], { about, request }: Facts): Row[] {
  const why =
    act.outcome === 'must' && request.signer === 'judge' ? N.byCourt : WHY_KEYS[act.outcome];
  const did = voice.say(HAPPENED_KEYS[act.happened]);
  const settled = act.happened !== 'open' && why !== undefined;
  return [
    { label: voice.say(N.askedLabel), value: voice.say(ASKED_KEYS[about][act.act]) },
    {
      label: voice.say(N.didLabel),
      value: settled ? sentences(voice, [strong(did), voice.say(why)]) : strong(did),
    },
    ...(settled && act.citations.length > 0 ? lawRow(voice, act.citations) : []),
  ];
}

function lawRow(voice: Voice, citations: readonly LetterCitation[]): Row[] {
  return [{ label: voice.say(N.law), value: cited(voice, citations) }];
}

function cited(voice: Voice, citations: readonly LetterCitation[]): Runs {
  return joined(
    ' · ',
    citations.map((each) => citationRuns(voice, each)),
  );
}

function reachRuns(
  voice: Voice,
  reach: Reach & { readonly free?: boolean | undefined; readonly page?: string | undefined },
): Runs {
  const { name, title, number, email, hours, free, page } = reach;
  const known = (text: string | undefined): Runs[] =>
    text === undefined ? [] : [voice.value(text)];
  const parts = [
    strong(voice.value(name)),
    ...known(title),
    ...known(number).map(strong),
    ...known(email),
    ...known(hours),
    ...known(page),
  ];
  return joined(' · ', [...parts.map(whole), ...(free === true ? [voice.say(N.free)] : [])]);
}

/** Chinese has no space between sentences: its full stop holds one. */
function sentences({ language }: Voice, list: readonly Runs[]): Runs {
  return joined(language.script.startsWith('Han') ? '' : ' ', list);
}

function joined(by: string, parts: readonly Runs[]): Runs {
  return parts.flatMap((part, index) => [
    ...(index === 0 || by === '' ? [] : [{ text: by }]),
    ...part,
  ]);
}
