/** The sections without conditions: sources, deciders, acts and lists of codes. */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Act, NamedList, Source } from '../language/model.ts';
import { readCitations } from './citations.ts';
import { checkAct, checkDecider, Declared, type LoadContext } from './context.ts';
import { defined } from './defined.ts';
import { checkInterval } from './interval.ts';
import { keyed, partSpan, type PackSource, type Placed } from './parsed-file.ts';
import { PLAIN_ANSWERS } from './plain-answer.ts';

export function readSources(packs: readonly PackSource[], report: Report): Declared<Source> {
  const declared = new Declared<Source>('source', report);
  for (const { name, raw, span } of keyed(packs, 'sources')) declared.add(name, raw, span);
  return declared;
}

export function readDeciders(packs: readonly PackSource[], report: Report): Declared<string> {
  const declared = new Declared<string>('decider', report);
  for (const { name, raw, span } of keyed(packs, 'deciders')) declared.add(name, raw, span);
  return declared;
}

export function readActs(context: LoadContext, declared: Declared<Act>): ReadonlyMap<string, Act> {
  for (const placed of keyed(context.packs, 'acts')) {
    if ('extends' in placed.raw) {
      changeWaitingLine(context, declared, placed, placed.name, placed.raw.safe);
      continue;
    }
    const { title, kind, say, safe, decider } = placed.raw;
    checkDecider(context, placed, decider, 'decider');
    const act: Act = {
      id: placed.name,
      pack: placed.pack.info.id,
      title,
      kind,
      say: { ...PLAIN_ANSWERS, ...defined(say ?? {}) },
      span: placed.span,
      ...defined({ safe, decider }),
    };
    declared.add(placed.name, act, placed.span);
  }
  return declared.map;
}

/** A pack's own line for the time while an answer is open; the lowest pack that has one is heard. */
function changeWaitingLine(
  context: LoadContext,
  declared: Declared<Act>,
  placed: Placed<unknown>,
  name: string,
  safe: string,
): void {
  const act = declared.map.get(name);
  // Packs are read from the highest down, so an act of a pack above is there.
  if (checkAct(context, declared.map, placed, name)) declared.map.set(name, { ...act!, safe });
}

export function readLists(
  context: LoadContext,
  declared: Declared<NamedList>,
): ReadonlyMap<string, NamedList> {
  const placedLists = [...keyed(context.packs, 'lists')];
  const every = new Set(placedLists.flatMap(({ raw }) => raw.items.map((item) => item.code)));
  for (const placed of placedLists) {
    const { raw, name } = placed;
    checkInterval(context, placed, raw['in-force'], 'in-force');
    const seen = new Set<string>();
    for (const [index, { code, successor }] of raw.items.entries()) {
      if (seen.has(code)) {
        context.report.add(
          'TH323',
          `The code \`${code}\` stands twice on \`${name}\`.`,
          partSpan(placed, 'items', index, 'code'),
        );
      }
      seen.add(code);
      if (successor !== undefined && !every.has(successor)) {
        context.report.add(
          'TH322',
          `The code \`${successor}\` stands on no list.`,
          partSpan(placed, 'items', index, 'successor'),
          {
            help:
              didYouMean(successor, every) ?? 'Say it under `note` where it is no code of a list.',
          },
        );
      }
    }
    const list: NamedList = {
      id: name,
      pack: placed.pack.info.id,
      title: raw.title,
      open: raw.open ?? false,
      items: raw.items,
      codes: new Set(raw.items.filter((item) => item.candidate !== true).map((item) => item.code)),
      cite: readCitations(context, placed, raw.cite, 'cite'),
      span: placed.span,
      ...defined({ note: raw.note }),
    };
    declared.add(name, list, placed.span);
  }
  return declared.map;
}
