/**
 * The letter that offers a case to a provider, in one language and in English: the least that does the job, what is handed over after a
 * yes, a form to answer with, and the last day for it. docs/letters.md.
 */
import { cleanData } from './clean-text.ts';
import { composePlan, type Composition, type LetterTexts } from './compose-letter.ts';
import { HAND_OVER, handOverFacts, type HandOverFacts } from './hand-over-facts.ts';
import { HAND_OVER_KEYS as H, HAND_OVER_KNOWN, HAND_OVER_NEEDS } from './hand-over-keys.ts';
import type { LetterBlock, Runs } from './letter.ts';
import { heading, letterhead, paragraph, type Missing, type Row } from './letter-frame.ts';
import type { Plan } from './letter-plan.ts';
import { strong, whole, type Voice } from './voice.ts';

/** A box to tick by hand, in letters that every font has. */
const BOX = '[   ] ';
const LINE = '______________________________';

export function composeHandOver(facts: unknown, texts: LetterTexts): Composition {
  const { success, data, error } = handOverFacts.safeParse(cleanData(facts));
  if (success) return composePlan(HAND_OVER, planOf(data), texts);
  return {
    errors: error.issues.map(({ path, message }) => ({
      code: 'facts',
      path: path.map(String).join('.'),
      problem: message,
    })),
  };
}

function planOf(facts: HandOverFacts): Plan {
  const { written, signature, language } = facts;
  return {
    facts: { written, signature, request: { ours: facts.case.number } },
    language,
    words: 'handOver',
    title: H.title,
    errors: [],
    unsigned: [],
    citations: [],
    blocks: (voice, missing, twin) => [
      ...head(voice, facts, missing, twin),
      heading(1, voice.say(H.title)),
      { kind: 'facts', rows: rowsOf(voice, facts) },
      paragraph(voice.say(H.lead)),
      paragraph(voice.say(H.least)),
      ...checklist(voice),
      ...form(voice, facts, missing),
      paragraph(voice.say(H.secret)),
    ],
  };
}

function head(
  voice: Voice,
  { office, provider, address, written }: HandOverFacts,
  missing: Missing,
  twin: boolean,
): LetterBlock[] {
  const day = paragraph(voice.value(voice.day(written)));
  if (twin) return [paragraph(strong(voice.say(H.twin))), day];
  const lines = [provider, ...(address === undefined ? [] : [address])];
  return [
    letterhead(voice, office, missing),
    day,
    { kind: 'address', lines: lines.map((line) => voice.value(line)) },
  ];
}

function rowsOf(voice: Voice, { case: about, answerBy }: HandOverFacts): readonly Row[] {
  const { number, need, speaks, place, held, hearing } = about;
  const row = (key: string, value: Runs): Row => ({ label: voice.say(key), value });
  return [
    row(H.number, voice.value(number)),
    row(H.need, voice.say(HAND_OVER_NEEDS[need])),
    row(H.speaks, voice.value(speaks)),
    ...(place === undefined ? [] : [row(H.place, voice.value(place))]),
    row(H.held, voice.say(HAND_OVER_KNOWN[held])),
    row(
      H.hearing,
      hearing === 'none' || hearing === 'not-known'
        ? voice.say(HAND_OVER_KNOWN[hearing])
        : voice.value(voice.day(hearing)),
    ),
    row(H.answerBy, strong(voice.value(voice.day(answerBy)))),
  ];
}

function checklist(voice: Voice): LetterBlock[] {
  const items = [
    H.checkConsent,
    H.checkName,
    H.checkContact,
    H.checkInterpreter,
    H.checkDates,
    H.checkOpposing,
    H.checkPapers,
  ];
  return [
    heading(2, voice.say(H.checkTitle)),
    paragraph(voice.say(H.checkLead)),
    { kind: 'list', items: items.map((key) => boxed(voice, key)) },
  ];
}

function form(voice: Voice, { office, answerBy, ...facts }: HandOverFacts, missing: Missing) {
  const { contact } = office;
  const reach = [contact?.number, contact?.email].filter((each) => each !== undefined);
  const how: Runs =
    contact === undefined || reach.length === 0
      ? missing.place(voice, H.missingContact)
      : [contact.name, ...reach].flatMap((each, at): Runs => [
          ...(at === 0 ? [] : [{ text: ' · ' }]),
          ...strong(whole(voice.value(each))),
        ]);
  const date = voice.day(answerBy);
  const choices = [H.accept, H.noRoom, H.noLanguage, H.outside, H.conflict, H.other];
  return [
    heading(2, voice.say(H.formTitle)),
    paragraph(voice.say(H.formHow, { number: facts.case.number, date })),
    { kind: 'list', items: [how] },
    paragraph(voice.say(H.ownPeriod)),
    { kind: 'list', items: choices.map((key) => boxed(voice, key)) },
    paragraph(voice.say(H.conflictHint)),
    {
      kind: 'facts',
      rows: [H.acceptFrom, H.signName, H.signDay].map((key) => ({
        label: voice.say(key),
        value: [{ text: LINE }],
      })),
    },
  ] satisfies LetterBlock[];
}

function boxed(voice: Voice, key: string): Runs {
  return [{ text: BOX }, ...voice.say(key)];
}
