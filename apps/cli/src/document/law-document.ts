/**
 * A stack of packs as a document to be read and reviewed: everything in words, in reading order, nothing
 * left out. The terminal and the HTML page are two ways to set it.
 */
import type { Stack } from '@threshold/rules/language/model';
import type { Proved } from '@threshold/rules/prove/prove';
import { conditionWords } from './condition-words.ts';
import { caseEntries, type CaseEntry, type CaseVerdict } from './case-entry.ts';
import { citeEntries, type CiteEntry } from './cite-entry.ts';
import { definitionEntry, type DefinitionEntry } from './definition-entry.ts';
import { normEntry, type NormEntry } from './norm-entry.ts';
import { propertyEntries, type PropertyEntry } from './property-entry.ts';

export interface LawDocument {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly packs: readonly PackSection[];
  readonly definitions: readonly DefinitionEntry[];
  readonly readings: readonly ReadingEntry[];
  readonly contested: readonly ContestedEntry[];
  readonly silences: readonly SilenceEntry[];
  readonly notEncoded: readonly NotEncodedEntry[];
  readonly lists: readonly ListEntry[];
  readonly sources: readonly SourceEntry[];
  /** As they come out now; none where they were not proved for this document. */
  readonly properties: readonly PropertyEntry[];
  readonly cases: readonly CaseEntry[];
  readonly counts: Counts;
}

export interface Counts {
  readonly norms: number;
  readonly exceptions: number;
  /** Norms and exceptions whose every citation was read in full. */
  readonly read: number;
  readonly cases: number;
}

export interface PackSection {
  readonly id: string;
  readonly title: string;
  readonly layer: string;
  readonly version: string;
  readonly note?: string;
  readonly groups: readonly NormGroup[];
}

/** Norms by the text they rest on first. */
export interface NormGroup {
  readonly source: string;
  readonly title: string;
  readonly norms: readonly NormEntry[];
}

export interface ReadingEntry {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly string[];
  readonly practice?: string;
  readonly counsel: boolean;
  readonly cites: readonly CiteEntry[];
}

export interface ContestedEntry {
  readonly first: string;
  readonly second: string;
  readonly reading: string;
}

export interface SilenceEntry {
  readonly act: string;
  readonly when: string;
  readonly why: string;
  readonly searched: readonly string[];
}

export interface NotEncodedEntry {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly decider: string;
  readonly becomes: readonly string[];
  readonly cites: readonly CiteEntry[];
}

export interface ListEntry {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly note?: string;
  readonly cites: readonly CiteEntry[];
  readonly items: readonly ListItemEntry[];
}

export interface ListItemEntry {
  readonly code: string;
  readonly name: string;
  readonly class: string;
  readonly clause: string;
  readonly verified: boolean;
  readonly candidate: boolean;
  readonly note: string;
}

export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly rank: string;
  readonly where: string;
  readonly evidence: string;
  readonly read: boolean;
  readonly date?: string;
  readonly note?: string;
}

export const EVIDENCE_WORDS = {
  seen: 'text read',
  'seen-part': 'part of the text read',
  reported: 'known by report',
  unverified: 'text not seen',
} as const;

export function lawDocument(
  stack: Stack,
  verdicts: ReadonlyMap<string, CaseVerdict> = new Map(),
  proved: readonly Proved[] = [],
): LawDocument {
  const cases = caseEntries(stack, verdicts);
  const packs = stack.packs.map(({ id, title, layer, version, note }) => ({
    id,
    title,
    layer,
    version,
    ...(note === undefined ? {} : { note }),
    groups: groupsOf(stack, id, cases),
  }));
  return {
    id: stack.id,
    title: stack.title,
    hash: stack.sourceHash,
    packs,
    definitions: [...stack.definitions.values()].map((each) => definitionEntry(each, stack)),
    readings: [...stack.readings.values()].map(
      ({ id, question, choices, practice, settles, cite }) => ({
        id,
        question,
        choices: [...choices.values()],
        ...(practice === undefined ? {} : { practice }),
        counsel: settles === 'counsel',
        cites: citeEntries(cite, stack),
      }),
    ),
    contested: stack.contested.map((each) => ({ ...each })),
    silences: stack.silences.map((each) => silenceEntry(each, stack)),
    notEncoded: stack.notEncoded.map(({ id, what, why, decider, becomes, cite }) => ({
      id,
      what,
      why,
      decider: stack.deciders.get(decider) ?? decider,
      becomes: becomes.map(
        (name) => stack.facts.get(name)?.title ?? stack.definitions.get(name)?.title ?? name,
      ),
      cites: citeEntries(cite, stack),
    })),
    lists: [...stack.lists.values()].map((list) => listEntry(list, stack)),
    sources: [...stack.sources].map(([id, source]) => sourceEntry(id, source)),
    properties: propertyEntries(stack, proved),
    cases,
    counts: countsOf(packs, cases),
  };
}

function groupsOf(stack: Stack, pack: string, cases: readonly CaseEntry[]): NormGroup[] {
  const groups = new Map<string, NormEntry[]>();
  for (const norm of stack.norms) {
    if (norm.pack !== pack) continue;
    const source = norm.cite[0]?.source ?? '';
    groups.set(source, [...(groups.get(source) ?? []), normEntry(norm, stack, cases)]);
  }
  return [...groups].map(([source, norms]) => ({
    source,
    title: stack.sources.get(source)?.title ?? source,
    norms,
  }));
}

function silenceEntry(silence: Stack['silences'][number], stack: Stack): SilenceEntry {
  return {
    act: stack.acts.get(silence.act)?.title ?? silence.act,
    when: conditionWords(silence.when, stack),
    why: silence.why,
    searched: silence.searched,
  };
}

function listEntry(
  list: Stack['lists'] extends ReadonlyMap<string, infer L> ? L : never,
  stack: Stack,
): ListEntry {
  const { id, title, open, note, cite, items } = list;
  return {
    id,
    title,
    open,
    ...(note === undefined ? {} : { note }),
    cites: citeEntries(cite, stack),
    items: items.map((item) => ({
      code: item.code,
      name: item.name,
      class: item.class ?? '',
      clause: item.clause ?? '',
      verified: item.verified,
      candidate: item.candidate === true,
      note: [
        item.status,
        item.successor === undefined ? undefined : `now ${item.successor}`,
        item.note,
      ]
        .filter((each) => each !== undefined)
        .join('; '),
    })),
  };
}

function sourceEntry(
  id: string,
  source: Stack['sources'] extends ReadonlyMap<string, infer S> ? S : never,
): SourceEntry {
  const { title, rank, where, evidence, date, note } = source;
  return {
    id,
    title,
    rank: rank.replaceAll('-', ' '),
    where,
    evidence: EVIDENCE_WORDS[evidence],
    read: evidence === 'seen',
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
  };
}

function countsOf(packs: readonly PackSection[], cases: readonly CaseEntry[]): Counts {
  const top = packs.flatMap(({ groups }) => groups.flatMap(({ norms }) => norms));
  const all: NormEntry[] = [];
  const add = (norm: NormEntry): void => {
    all.push(norm);
    norm.exceptions.forEach(add);
  };
  top.forEach(add);
  return {
    norms: top.length,
    exceptions: all.length - top.length,
    read: all.filter(({ cites }) => cites.every(({ verified }) => verified)).length,
    cases: cases.length,
  };
}
