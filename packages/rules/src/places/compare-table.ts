/** Jurisdictions side by side as tables of plain words: the same in the terminal, on a page, in a comment, as CSV. */
import { OUTCOME_MARKS, outcomeWord } from '../explain/outcome-word.ts';
import { count, sentence } from '../explain/plain-words.ts';
import type { Compared } from './compared.ts';
import type { Lacking } from './fit.ts';
import type { Parting, PartingNorm } from './parting.ts';
import type { Cell, DutyLine, LawLine, PlaceSaid } from './side-by-side.ts';

export interface CompareRow {
  readonly place: string;
  readonly title: string;
  readonly outcome: Cell['outcome'] | 'duty' | 'no-duty';
  /** With its shape. */
  readonly answer: string;
  readonly condition: string;
  /** What the place's own law says where its condition holds. */
  readonly otherwise: string;
  readonly cite: string;
  readonly parts: string;
}

export interface CompareTable {
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

export interface CompareSection {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly tables: readonly CompareTable[];
  readonly notes: readonly string[];
}

export function compareSection({ id, title, facts, said }: Compared): CompareSection {
  const { places, acts } = said;
  const [first] = places;
  const name = first?.title ?? '';
  const tables = acts.map(({ title: act, cells }) => ({
    title: act,
    rows: cells.map((cell, at) => actRow(places[at]!, cell, name)),
  }));
  const withDuties = acts.length === 0;
  return {
    id,
    title,
    facts: facts.map((each) => `${each.title}: ${each.value}`),
    tables: withDuties ? [{ title: 'Duties', rows: places.map(dutyRow) }] : tables,
    notes: places.flatMap(placeNotes),
  };
}

function actRow({ title }: PlaceSaid, cell: Cell, first: string): CompareRow {
  const { outcome, norms, possible, open, silence, otherwise, unread } = cell;
  const isOpen = possible.length > 0;
  const waits = open.slice(0, MOST).join('; ');
  const more = otherwise.length;
  const condition = isOpen
    ? `It may be ${possible.map(outcomeWord).join(' or ')}. ${waits === '' ? 'Counsel must say.' : `It turns on: ${waits}.`}`
    : norms.map((norm) => conditionWords(norm)).join(' ') || (silence ?? '');
  return {
    place: cell.place,
    title,
    outcome,
    answer:
      outcome === 'no-such-act'
        ? 'not in this law'
        : `${OUTCOME_MARKS[outcome].shape} ${outcomeWord(outcome)}`,
    condition,
    otherwise:
      otherwise.slice(0, MOST).map(otherwiseWords).join(' ') +
      (more > MOST ? ` And ${count(more - MOST, 'more norm')}.` : ''),
    cite: `${refs(norms)}${unread ? ' (not all read in full)' : ''}`,
    parts: partingWords(cell.parting, first),
  };
}

/** Conditions, and things that an open answer turns on, named in one cell. */
const MOST = 3;

function conditionWords({ summary, condition }: LawLine): string {
  return condition === '' ? sentence(summary) : `${sentence(summary)} Where ${sentence(condition)}`;
}

function otherwiseWords({ modality, summary, cite }: LawLine): string {
  const ref = cite.map((each) => each.ref).join('; ');
  return `${modality === null ? '' : outcomeWord(modality)}: ${sentence(summary)} (${ref})`;
}

/** Of the place's own law where it speaks; federal norms stand behind every place alike. */
function refs(norms: readonly LawLine[]): string {
  const own = norms.filter(({ layer }) => layer !== 'federal');
  const named = own.length > 0 ? own : norms;
  return [...new Set(named.flatMap(({ cite }) => cite.map(({ ref }) => ref)))].join('; ');
}

function partingWords(parting: Parting | undefined, first: string): string {
  if (!parting) return '';
  if (parting.kind === 'together')
    return parting.grounds === 'same' ? 'The same, on the same law.' : 'The same, on other law.';
  const { layer, first: there, here, fact } = parting;
  const said = (norms: readonly PartingNorm[]): string =>
    norms.length === 0
      ? 'nothing more is said'
      : [...new Set(norms.flatMap(({ refs: own }) => own))].slice(0, 2).join(' and ');
  const who = {
    here: 'Only here it is asked',
    first: `Only in ${first} it is asked`,
    open: 'First it waits for',
  };
  const asks = fact === undefined ? '' : ` ${who[fact.asked]}: ${fact.title}.`;
  return `At the ${layer} layer: here ${said(here)}; in ${first} ${said(there)}.${asks}`;
}

function dutyRow({ id, title, duties }: PlaceSaid): CompareRow {
  const shown = duties.filter(({ state }) => state !== 'barred');
  const owed = shown.filter(({ state }) => state === 'owed');
  const answer =
    owed.length > 0 ? '● must' : shown.length > 0 ? '△ may be owed' : '◇ no duty found';
  const words = (duty: DutyLine): string =>
    `${duty.state === 'owed' ? '' : 'Perhaps: '}${sentence(`${duty.who}: ${duty.do}`)}`;
  const unread = shown.some(({ verified }) => !verified);
  return {
    place: id,
    title,
    outcome: owed.length > 0 ? 'duty' : shown.length > 0 ? 'undetermined' : 'no-duty',
    answer,
    condition: shown.map(words).join(' '),
    otherwise: '',
    cite: `${refs(shown)}${unread ? ' (not all read in full)' : ''}`,
    parts: '',
  };
}

function placeNotes({ title, own, lacking }: PlaceSaid): string[] {
  const said = lacking.map(lackingWords).join('; ');
  return [
    ...(own.length === 0
      ? []
      : [`${title}: asked of ${own.map(({ value }) => value).join(', ')}.`]),
    ...(said === '' ? [] : [`${title} has no word for, so it counts as not known: ${said}.`]),
  ];
}

function lackingWords({ fact, value, why }: Lacking): string {
  if (why === 'no-such-fact') return fact;
  return why === 'another-kind'
    ? `${fact} (another kind of thing there)`
    : `${fact} = ${value ?? ''}`;
}

export function otherwiseLine({ otherwise }: Pick<CompareRow, 'otherwise'>): string {
  return otherwise === '' ? '' : `Otherwise where its condition holds, ${otherwise}`;
}
