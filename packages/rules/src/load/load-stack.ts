/**
 * Folders of files → one law. Finds the target pack and the packs it stands on, checks every file, and
 * resolves every name, so that a Stack holds nothing that could fail later. Never throws: what is wrong
 * is in the diagnostics, and the stack is null when any of them is an error.
 */
import { checkOpenedSize } from './opened-size.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Report, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Act, Fact, NamedList, Reading, RecordType, Stack } from '../language/model.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { readCases } from './cases.ts';
import { Declared, type LoadContext } from './context.ts';
import { readDefinitions } from './definitions.ts';
import { readFacts, readRecords } from './facts.ts';
import { findNorms, readNorms } from './norms.ts';
import { readProperties } from './properties.ts';
import { readConstraints, readNotEncoded, readRequests, readSilences } from './other-sections.ts';
import { keyed, type PackSource } from './parsed-file.ts';
import { readPacks, type LoadOptions, type PackFolder } from './read-packs.ts';
import { readReadings } from './readings.ts';
import { reportUnused } from './unused.ts';
import { readActs, readDeciders, readLists, readSources } from './vocabulary-sections.ts';

export type { LoadOptions, PackFolder };

export interface LoadResult {
  readonly stack: Stack | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function loadStack(
  folders: readonly PackFolder[],
  target: string,
  options: LoadOptions = {},
): LoadResult {
  const report = new Report();
  const packs = readPacks(folders, target, options, report);
  const stack = packs && !report.failed ? resolve(packs, folders, report, options) : null;
  return { stack: report.failed ? null : stack, diagnostics: inOrder(report.diagnostics) };
}

function resolve(
  packs: readonly PackSource[],
  folders: readonly PackFolder[],
  report: Report,
  options: LoadOptions,
): Stack {
  const sources = readSources(packs, report);
  const deciders = readDeciders(packs, report);
  const used = { sources: new Set<string>(), deciders: new Set<string>() };
  const context: LoadContext = {
    packs,
    report,
    sources: sources.map,
    deciders: deciders.map,
    used,
  };

  const acts = readActs(context, new Declared<Act>('act', report));
  const lists = readLists(context, new Declared<NamedList>('list', report));
  const recordIds = new Set([...keyed(packs, 'records')].map((each) => each.name));
  const valueNames = { records: recordIds, lists };
  const records = readRecords(context, valueNames, new Declared<RecordType>('record', report));
  const names = new Declared<Fact>('fact', report);
  const facts = readFacts(context, valueNames, names);
  const norms = findNorms(context);
  const { readings, contested } = readReadings(
    context,
    norms,
    new Declared<Reading>('reading', report),
  );
  const definitionNames = new Map(
    [...keyed(packs, 'definitions')].map((each) => [each.name, each]),
  );
  const vocabulary: Vocabulary = {
    facts,
    definitions: definitionNames,
    records,
    lists,
    readings,
    acts,
  };
  const definitions = readDefinitions(context, vocabulary, names);

  const lowest = packs.at(-1)!;
  const stack: Stack = {
    id: lowest.info.id,
    title: lowest.info.title,
    packs: packs.map((pack) => pack.info),
    deciders: deciders.map,
    sources: sources.map,
    facts,
    records,
    definitions,
    constraints: readConstraints(context, vocabulary),
    lists,
    acts,
    requests: readRequests(context, vocabulary, acts),
    norms: readNorms(context, { vocabulary, values: { records, lists }, acts, norms }),
    readings,
    contested,
    silences: readSilences(context, vocabulary, acts),
    notEncoded: readNotEncoded(context, vocabulary),
    properties: options.cases === false ? [] : readProperties(context, { vocabulary, acts, norms }),
    cases:
      options.cases === false
        ? []
        : readCases(context, { facts, records, definitions, acts, norms, lists }),
    sourceHash: hashSources(packs, folders),
  };
  if (!report.failed) {
    const { norms, constraints, properties } = stack;
    checkOpenedSize(context, definitions, norms, constraints, properties);
  }
  if (!report.failed) reportUnused(context, stack);
  return stack;
}

/** Over pack id, path within the pack, and text of every file, in the order of their names. */
function hashSources(packs: readonly PackSource[], folders: readonly PackFolder[]): string {
  const lines: string[] = [];
  for (const pack of packs) {
    const folder = folders.find(({ files }) => files.some((file) => file.path === pack.span.file))!;
    for (const file of folder.files) {
      const relative = file.path.startsWith(`${folder.path}/`)
        ? file.path.slice(folder.path.length + 1)
        : file.path;
      lines.push(`${pack.info.id}/${relative}\0${file.text}`);
    }
  }
  return bytesToHex(sha256(utf8ToBytes(lines.sort().join('\0'))));
}

/** By file and place, so that the same packs always print the same report. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    const [left, right] = [a.span?.file ?? '', b.span?.file ?? ''];
    if (left !== right) return left < right ? -1 : 1;
    return (a.span?.from ?? 0) - (b.span?.from ?? 0);
  });
}
