/** From the data of a place's rights, and its words in one language, to what pages and card show. Pure. */
import type { Language } from '@threshold/guidance/language-schema';
import { staleKeys } from '@threshold/guidance/check-words';
import { sayFrom, type Say } from '@threshold/guidance/message';
import type { Rights, RightsPoint } from '@threshold/guidance/rights/rights-schema';
import type { Words } from '@threshold/guidance/words-schema';
import type { CardContent } from '@threshold/letters/card/card-content';
import { rightsCard } from '@threshold/letters/card/rights-card';
import { dayIn } from '../now/day.ts';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import { earliestDay, reviewOf } from './rights-review.ts';
import type { Authority, Phrase, Point, RightsVoice } from './rights-site.ts';

export interface RightsWordsOf {
  readonly language: Language;
  /** What the rights say. */
  readonly rights: Words;
  /** The pages' own words. */
  readonly pages: Words;
}

interface Telling {
  readonly data: Rights;
  readonly tell: Say;
  readonly english: Say;
  readonly stale: ReadonlySet<string>;
}

/** `english` are the words that officers are shown. */
export function rightsVoice(data: Rights, words: RightsWordsOf, english: Words): RightsVoice {
  const { language, rights, pages } = words;
  const tell = sayFrom(rights);
  const stale = new Set(staleKeys(english, rights));
  const telling: Telling = { data, tell, english: sayFrom(english), stale };
  const pointsOf = (ids: readonly string[]): readonly Point[] =>
    ids.map((id) => pointOf(id, telling));
  const { 'one-tap': oneTap, slides } = data.cards;
  const voice = {
    language,
    script: language.script,
    say: sayFrom({ words: rights.words, messages: { ...rights.messages, ...pages.messages } }),
    day: dayIn(language.tag),
    head: { ...rights.words, expires: earliestDay([rights.words.expires, pages.words.expires]) },
    topics: data.topics.map(({ id, icon, title, lead, points, helplines = [] }) => ({
      id,
      icon,
      title: tell(title),
      lead: tell(lead),
      points: pointsOf(points),
      helplines: data.helplines
        .filter((line) => helplines.includes(line.id))
        .map((line) => ({
          id: line.id,
          name: tell(line.name),
          number: line.number,
          hours: tell(line.hours),
          check: tell(line.check),
          print: line.print,
        })),
    })),
    card: { title: tell(oneTap.title), points: pointsOf(oneTap.points) },
    shows: slides.map(({ id, title, points }) => ({
      id,
      title: tell(title),
      points: pointsOf(points),
    })),
  };
  return { ...voice, wallet: walletOf(voice, telling) };
}

function pointOf(id: string, telling: Telling): Point {
  const { data, tell, stale } = telling;
  const point = named(data.points, id);
  const said = (point.say ?? []).map((phrase) => named(data.phrases, phrase));
  return {
    id,
    title: tell(point.do),
    why: tell(point.why),
    limits: point.limits.map((key) => tell(key)),
    phrases: (point.say ?? []).map((phrase) => phraseOf(phrase, telling)),
    authority: authorityOf(point, data),
    expires: earliestDay([point.expires, data.rights.expires]),
    stale: [point.do, point.why, ...point.limits, ...said].some((key) => stale.has(key)),
  };
}

function phraseOf(id: string, { data, tell, english }: Telling): Phrase {
  const key = named(data.phrases, id);
  return { id, own: tell(key), english: english(key) };
}

function authorityOf({ authority }: RightsPoint, data: Rights): readonly Authority[] {
  return authority.map((id) => {
    const { kind, citation, source, verified, contested, note } = named(data.authorities, id);
    return { id, kind, citation, source, verified, contested: contested ?? false, note };
  });
}

/** The law of the points and phrases that stand on it; of advice nothing is cited. */
function walletOf(voice: Omit<RightsVoice, 'wallet'>, telling: Telling): CardContent {
  const { data, tell } = telling;
  const { language, say, day, head } = voice;
  const sides = data.cards.wallet;
  const phrases = sides.flatMap((side) => side.phrases ?? []).map((id) => phraseOf(id, telling));
  const points = sides.flatMap((side) => side.points ?? []).map((id) => pointOf(id, telling));
  const [first, second] = sides;
  if (!first || !second) throw new RangeError('A wallet card has two sides.');
  const law = new Map(
    points
      .flatMap(({ authority }) => authority)
      .filter(({ kind }) => kind === 'law')
      .map((each) => [each.citation, each] as const),
  );
  const expires = earliestDay([head.expires, ...points.map((point) => point.expires)]);
  return rightsCard({
    language,
    name: say(K.wallet),
    purpose: say(K.walletLead),
    say: {
      title: tell(first.title),
      lines: phrases.map(({ own }) => own),
      english:
        language.tag === 'en'
          ? undefined
          : { label: say(K.english), lines: phrases.map((phrase) => phrase.english) },
    },
    know: {
      title: tell(second.title),
      lines: points.map(({ title }) => ({ icon: 'hand', text: title })),
    },
    lawTitle: say(K.rule),
    law: [...law.values()].map(({ citation, verified }) => ({
      citation,
      read: verified === 'seen',
    })),
    unread: say(K.walletUnread),
    review: plain(reviewOf(voice)),
    lines: [
      plain(say(K.version, { date: day(head.version), expires: day(expires) })),
      say(K.legal),
      ...(points.some(({ stale }) => stale) ? [say(K.stale)] : []),
    ],
    mark: say(K.walletMark),
    version: head.version,
    expires,
  });
}

/** Typeset words have marks of their own for what keeps its direction. */
function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}

function named<T>(all: Readonly<Record<string, T>>, id: string): T {
  const found = Object.hasOwn(all, id) ? all[id] : undefined;
  if (found === undefined) throw new RangeError(`The rights name "${id}", and there is none.`);
  return found;
}
