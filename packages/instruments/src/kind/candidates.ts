/** How much of each kind's wording a document has: the evidence, and its weight. No decision yet. */
import { bestApart, type Find, type Finds } from '../match/finds.ts';
import type { PacketText, Range } from '../packet/packet-text.ts';
import type { Kind, Landmark } from '../taxonomy/schema.ts';
import { KINDS } from '../taxonomy/taxonomy.ts';
import { formNumbersIn, type FormNumber } from './form-number.ts';
import { inEnclosureList, standsAlone } from './standing.ts';

export interface Candidate {
  readonly kind: Kind;
  readonly score: number;
  /** Titles that stand as titles. */
  readonly titles: readonly Find[];
  /** The form's own number, printed as forms print it. */
  readonly forms: readonly FormNumber[];
  readonly decisive: readonly Find[];
  readonly strong: readonly Find[];
  readonly weak: readonly Find[];
  readonly against: readonly Find[];
}

export const WEIGHTS = {
  title: 6,
  form: 6,
  decisive: 4,
  strong: 2,
  weak: 0.5,
  /** A title or a number in a sentence speaks of the form; it does not make one. */
  mention: 0.7,
} as const;

export function candidates(text: PacketText, finds: Finds, range: Range): readonly Candidate[] {
  const titles = titlesIn(text, finds, range);
  const forms = formNumbersIn(text, range);
  return KINDS.map((kind) => candidate(kind, text, finds, range, titles, forms)).sort(
    (a, b) => b.score - a.score,
  );
}

export interface TitleFound extends Find {
  readonly kinds: readonly string[];
}

/** Words that stand as a title; of titles over the same words the best fitting, then the longest. */
export function titlesIn(text: PacketText, finds: Finds, range: Range): readonly TitleFound[] {
  const byPhrase = new Map<string, string[]>();
  for (const { id, landmarks } of KINDS) {
    for (const landmark of landmarks) {
      if (landmark.place !== 'title') continue;
      const key = landmark.text.toLowerCase();
      byPhrase.set(key, [...(byPhrase.get(key) ?? []), id]);
    }
  }
  const all = [...byPhrase].flatMap(([phrase, kinds]) =>
    finds
      .within(phrase, range)
      .filter(
        (find) =>
          standsAlone(text, find, besides(finds, find, kinds)) && !inEnclosureList(text, find),
      )
      .map((find) => ({ ...find, kinds })),
  );
  return bestApart(all);
}

/** Other wording of the same kinds around a title belongs to the title's line. */
function besides(finds: Finds, title: Find, kinds: readonly string[]): readonly Range[] {
  const near = { from: title.from - 24, to: title.to + 24 };
  return KINDS.filter(({ id }) => kinds.includes(id)).flatMap(({ landmarks }) =>
    landmarks
      .filter(({ weight }) => weight !== 'weak')
      .flatMap(({ text }) => finds.within(text, near)),
  );
}

function candidate(
  kind: Kind,
  text: PacketText,
  finds: Finds,
  range: Range,
  allTitles: readonly TitleFound[],
  allForms: readonly FormNumber[],
): Candidate {
  const titles = allTitles.filter(({ kinds }) => kinds.includes(kind.id));
  const numbers = new Set(kind.forms.map(({ number }) => number));
  const ofKind = allForms.filter(({ number }) => numbers.has(number));
  const forms = ofKind.filter(({ own }) => own);
  const groups: Record<Landmark['weight'], Find[]> = { decisive: [], strong: [], weak: [] };
  let mentions = forms.length === 0 && ofKind.length > 0 ? 1 : 0;
  const covered: Range[] = [...titles];
  for (const landmark of bySize(kind.landmarks)) {
    const [best] = finds
      .within(landmark.text, range)
      .filter((find) => !covered.some(({ from, to }) => find.from >= from && find.to <= to))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best) continue;
    if (landmark.place === 'title') {
      // The title of another form over the same words: this one is a part of it.
      const part = allTitles.some(({ from, to }) => best.from >= from && best.to <= to);
      if (!part) mentions++;
      continue;
    }
    if (landmark.place === 'heading' && !standsAsHeading(text, best)) continue;
    covered.push(best);
    groups[landmark.weight].push(best);
  }
  const against = countersOf(kind, text, finds, range, allTitles);
  const sum = (list: readonly Find[], weight: number): number =>
    list.reduce((total, { likeness }) => total + weight * likeness, 0);
  const firstTitle =
    titles.length === 0 ? 0 : Math.max(...titles.map((title) => titleWeight(kind, title)));
  const score =
    firstTitle +
    (forms.length > 0 ? WEIGHTS.form : 0) +
    sum(groups.decisive, WEIGHTS.decisive) +
    sum(groups.strong, WEIGHTS.strong) +
    sum(groups.weak, WEIGHTS.weak) +
    Math.min(mentions, 2) * WEIGHTS.mention -
    against.reduce((total, { weight }) => total + (weight === 'strong' ? 5 : 0.5), 0);
  return {
    kind,
    score,
    titles,
    forms,
    ...groups,
    against: against.map(({ find }) => find),
  };
}

function titleWeight(kind: Kind, title: TitleFound): number {
  const landmark = kind.landmarks.find(
    ({ text }) => text.toLowerCase() === title.phrase.toLowerCase(),
  );
  switch (landmark?.weight) {
    case 'decisive':
      return WEIGHTS.title * title.likeness;
    case 'strong':
      return WEIGHTS.decisive * title.likeness;
    default:
      return WEIGHTS.strong * title.likeness;
  }
}

function bySize(landmarks: readonly Landmark[]): readonly Landmark[] {
  return [...landmarks].sort((a, b) => b.text.length - a.text.length);
}

export function standsAsHeading(text: PacketText, find: Range): boolean {
  return text.piecesIn(find).every((piece) => {
    // Words of a sentence before it: it is spoken of.
    if (
      /(?:\p{Ll}{2,}\W+){2}/u.test(
        text.text({ from: piece.from, to: Math.max(piece.from, find.from) }),
      )
    )
      return false;
    if (shareOf(text, piece, find) >= 0.42) return true;
    // `THE CITY COURT OF ROCHESTER, COUNTY OF MONROE`: it begins the line, in capitals.
    const lead = text.text({ from: piece.from, to: Math.max(piece.from, find.from) });
    return /^(?:THE|IN|IN THE)?$/.test(lead) && !/\p{Ll}/u.test(piece.text);
  });
}

function shareOf(text: PacketText, piece: Range, find: Range): number {
  const letters = (range: Range): number => text.text(range).replace(/[^\p{L}]/gu, '').length;
  const inside = { from: Math.max(piece.from, find.from), to: Math.min(piece.to, find.to) };
  return letters(inside) / Math.max(1, letters(piece));
}

interface Counter {
  readonly find: Find;
  readonly weight: 'strong' | 'weak';
}

function countersOf(
  kind: Kind,
  text: PacketText,
  finds: Finds,
  range: Range,
  titles: readonly TitleFound[],
): readonly Counter[] {
  return kind.counterLandmarks.flatMap(({ text: phrase, weight, place }) => {
    const here = finds.within(phrase, range);
    const [find] = here.filter((each) => {
      switch (place) {
        case 'heading':
          return standsAsHeading(text, each);
        case 'title':
          return titles.some(({ from, to }) => each.from >= from && each.to <= to);
        // Read with the signature, where it counts.
        case 'signer':
          return false;
        case 'body':
          return true;
      }
    });
    return find ? [{ find, weight }] : [];
  });
}
