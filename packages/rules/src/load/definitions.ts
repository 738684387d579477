/** Definitions: their versions parsed, circles found, and which of them run over a list. */
import type { Definition, DefinitionVersion } from '../language/model.ts';
import type { RawPackFile } from '../language/schema.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { namesIn } from '../language/walk-expression.ts';
import { readCitations } from './citations.ts';
import { checkDecider, readCondition, type Declared, type LoadContext } from './context.ts';
import { defined } from './defined.ts';
import { checkName } from './facts.ts';
import { checkInterval } from './interval.ts';
import { keyed, keySpan, type Placed } from './parsed-file.ts';

type RawDefinition = NonNullable<RawPackFile['definitions']>[string];
type PlacedDefinition = Placed<RawDefinition> & { readonly name: string };

export function readDefinitions(
  context: LoadContext,
  vocabulary: Vocabulary,
  names: Declared<unknown>,
): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const places = new Map<string, PlacedDefinition>();
  for (const placed of keyed(context.packs, 'definitions')) {
    const { name, raw } = placed;
    // Facts and definitions share their names: a condition could not tell them apart.
    if (!names.claim(name, placed.span, 'name')) continue;
    checkName(context, placed, name);
    for (const [index, who] of (raw.ask?.who ?? []).entries()) {
      checkDecider(context, placed, who, 'ask', 'who', index);
    }
    definitions.set(name, {
      name,
      pack: placed.pack.info.id,
      title: raw.title,
      versions: readVersions(context, placed, vocabulary),
      quantified: false,
      cite: readCitations(context, placed, raw.cite, 'cite'),
      span: placed.span,
      ...defined({ ask: raw.ask, note: raw.note }),
    });
    places.set(name, placed);
  }
  if (findCircles(context, definitions)) return definitions;
  const reaching = reachingLists(definitions);
  for (const [name, definition] of definitions) {
    const placed = places.get(name);
    if (definition.ask && !reaching.has(name) && placed) {
      context.report.add(
        'TH226',
        `\`${name}\` runs over no list, so it cannot be asked.`,
        keySpan(placed, 'ask'),
        {
          help: 'Ask for the facts it is made of, and leave `ask` out here.',
        },
      );
    }
    const direct = definition.versions.some((version) => namesIn(version.is).lists.size > 0);
    const quantified = direct || (definition.ask !== undefined && reaching.has(name));
    if (
      quantified &&
      definition.versions.some(({ is }) => namesIn(is).readings.size > 0) &&
      placed
    ) {
      context.report.add(
        'TH319',
        `\`${name}\` runs over a list and depends on an open question.`,
        placed.span,
        { help: 'Define it once per choice, and choose between the two in another definition.' },
      );
    }
    if (quantified) definitions.set(name, { ...definition, quantified });
  }
  return definitions;
}

function readVersions(
  context: LoadContext,
  placed: PlacedDefinition,
  vocabulary: Vocabulary,
): readonly DefinitionVersion[] {
  const { raw, name } = placed;
  if ((raw.is === undefined) === (raw.versions === undefined)) {
    const given = raw.is === undefined ? 'neither `is` nor `versions`' : 'both `is` and `versions`';
    context.report.add('TH223', `The definition \`${name}\` has ${given}.`, placed.span, {
      help: 'Write `is: CONDITION`, or `versions` where the law changed it.',
    });
  }
  if (raw.versions === undefined) {
    return [{ is: readCondition(context, placed, ['is'], vocabulary, undefined, false), cite: [] }];
  }
  return raw.versions.map((version, index) => {
    const part = ['versions', index];
    const interval = version['in-force'];
    checkInterval(context, placed, interval, ...part, 'in-force');
    return {
      is: readCondition(context, placed, [...part, 'is'], vocabulary, undefined, false),
      cite: readCitations(context, placed, version.cite, ...part, 'cite'),
      ...defined({ from: interval?.from, until: interval?.until }),
    };
  });
}

function referencesOf(definition: Definition): ReadonlySet<string> {
  return new Set(definition.versions.flatMap((version) => [...namesIn(version.is).definitions]));
}

/** Reports each circle once; true where there is one. */
function findCircles(context: LoadContext, definitions: ReadonlyMap<string, Definition>): boolean {
  const state = new Map<string, 'open' | 'done'>();
  let found = false;
  const visit = (name: string, trail: readonly string[]): void => {
    const definition = definitions.get(name);
    if (!definition || state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      const circle = [...trail.slice(trail.indexOf(name)), name].map((each) => `\`${each}\``);
      found = true;
      context.report.add(
        'TH315',
        `Definitions refer to each other in a circle: ${circle.join(' → ')}.`,
        definition.span,
      );
      return;
    }
    state.set(name, 'open');
    for (const next of referencesOf(definition)) visit(next, [...trail, name]);
    state.set(name, 'done');
  };
  for (const name of definitions.keys()) visit(name, []);
  return found;
}

/** Names of definitions that run over a list, themselves or through others. No circles are left. */
function reachingLists(definitions: ReadonlyMap<string, Definition>): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  const reaches = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = definitions.get(name)!.versions.some((version) => {
      const { lists, definitions: others } = namesIn(version.is);
      return lists.size > 0 || [...others].some(reaches);
    });
    known.set(name, answer);
    return answer;
  };
  return new Set([...definitions.keys()].filter(reaches));
}
