/**
 * Norms with their exceptions: references resolved, conditions read, short forms written out. An
 * exception inherits acts and dates; who is bound was decided by its norm.
 */
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import type { Act, Norm, Overlay } from '../language/model.ts';
import type { RawException, RawNorm } from '../language/schema.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { checkScalar, type ValueVocabulary } from '../situation/read-value.ts';
import { UNKNOWABLE, UNKNOWN } from '../situation/situation.ts';
import { readCitations } from './citations.ts';
import { checkAct, checkDecider, Declared, readCondition, type LoadContext } from './context.ts';
import { defined } from './defined.ts';
import { checkInterval } from './interval.ts';
import { keySpan, listed, partNode, partSpan, type Placed } from './parsed-file.ts';

type RawAnyNorm = RawNorm | RawException;

/** A norm or exception before its conditions are read. */
export interface NormPlace {
  readonly placed: Placed<RawAnyNorm>;
  readonly parent?: string;
}

/** Every norm and exception of the stack by id; ids declared twice are reported. */
export function findNorms(context: LoadContext): ReadonlyMap<string, NormPlace> {
  const declared = new Declared<NormPlace>('norm', context.report);
  const add = (placed: Placed<RawAnyNorm>, parent?: string): void => {
    declared.add(placed.raw.id, { placed, ...defined({ parent }) }, placed.span);
    for (const exception of exceptionsOf(placed)) add(exception, placed.raw.id);
  };
  for (const placed of listed(context.packs, 'norms')) add(placed);
  return declared.map;
}

function exceptionsOf(placed: Placed<RawAnyNorm>): readonly Placed<RawException>[] {
  return (placed.raw.unless ?? []).map((raw, index) => ({
    ...placed,
    raw,
    path: [...placed.path, 'unless', index],
    span: partSpan(placed, 'unless', index, 'id'),
  }));
}

export interface NormNames {
  readonly vocabulary: Vocabulary;
  readonly values: ValueVocabulary;
  readonly acts: ReadonlyMap<string, Act>;
  readonly norms: ReadonlyMap<string, NormPlace>;
}

export function readNorms(context: LoadContext, names: NormNames): readonly Norm[] {
  return [...listed(context.packs, 'norms')].map((placed) => readNorm(context, names, placed));
}

function readNorm(
  context: LoadContext,
  names: NormNames,
  placed: Placed<RawAnyNorm>,
  parent?: Norm,
): Norm {
  const { raw, pack } = placed;
  const acts = readActs(context, names, placed, parent);
  const isDuty = acts.length > 0 && acts.every((act) => names.acts.get(act)?.kind === 'duty');
  const below = pack.layer > Math.min(...context.packs.map((each) => each.layer));
  const permission = { answer: isDuty, requiredByLaw: false };
  const { vocabulary } = names;
  checkMarks(context, placed, isDuty);
  checkDecider(context, placed, raw.decider, 'decider');
  const force = raw['in-force'];
  checkInterval(context, placed, force, 'in-force');
  const norm: Norm = {
    id: raw.id,
    pack: pack.info.id,
    layer: pack.layer,
    summary: raw.summary,
    acts,
    binds: readCondition(context, placed, ['binds'], vocabulary, permission),
    when: readCondition(context, placed, ['when'], vocabulary, {
      ...permission,
      requiredByLaw: below && !isDuty,
    }),
    unless: [],
    overlays: readOverlays(context, placed, vocabulary),
    overrides: readOverrides(context, names, placed),
    ceiling: raw.ceiling ?? false,
    floor: ('floor' in raw && raw.floor) ?? false,
    burden: readBurden(context, names, placed),
    cite: readCitations(context, placed, raw.cite, 'cite'),
    span: placed.span,
    ...(force
      ? defined({ from: force.from, until: force.until, known: force.enacted ?? force.from })
      : defined({ from: parent?.from, until: parent?.until, known: parent?.known })),
    ...defined({
      modality: raw.modality,
      parent: parent?.id,
      stands: raw.status?.contested && `stands.${raw.id}`,
      decider: raw.decider,
      standard: raw.standard,
      remedy: raw.remedy,
      duty: 'duty' in raw ? raw.duty : undefined,
      note: raw.note,
    }),
  };
  return {
    ...norm,
    unless: exceptionsOf(placed).map((each) => readNorm(context, names, each, norm)),
  };
}

function readActs(
  context: LoadContext,
  names: NormNames,
  placed: Placed<RawAnyNorm>,
  parent: Norm | undefined,
): readonly string[] {
  const { raw } = placed;
  // Only an exception may leave them out.
  if (raw.acts === undefined) return parent!.acts;
  for (const [index, act] of raw.acts.entries()) {
    const known = checkAct(context, names.acts, placed, act, 'acts', index);
    if (known && parent && !parent.acts.includes(act)) {
      context.report.add(
        'TH227',
        `The norm \`${parent.id}\` does not speak of \`${act}\`, so its exception cannot.`,
        partSpan(placed, 'acts', index),
        {
          help: oneOf(parent.acts),
        },
      );
    }
  }
  const kinds = new Set(raw.acts.flatMap((act) => names.acts.get(act)?.kind ?? []));
  if (kinds.size > 1) {
    context.report.add(
      'TH230',
      `The norm \`${raw.id}\` speaks of acts that are answered and of duties.`,
      keySpan(placed, 'acts'),
      {
        help: 'Write two norms.',
      },
    );
  }
  if ('duty' in raw && raw.duty && raw.acts.length > 1) {
    context.report.add(
      'TH230',
      `The duty \`${raw.id}\` speaks of several acts.`,
      keySpan(placed, 'acts'),
      { help: 'Write one norm for each.' },
    );
  }
  return [...new Set(raw.acts)];
}

function checkMarks(context: LoadContext, placed: Placed<RawAnyNorm>, isDuty: boolean): void {
  const { raw } = placed;
  if (raw.ceiling === true && raw.modality !== 'may') {
    context.report.add(
      'TH228',
      '`ceiling` belongs to a norm that says `may`.',
      keySpan(placed, 'ceiling'),
    );
  }
  if (
    'floor' in raw &&
    raw.floor === true &&
    raw.modality !== 'must' &&
    raw.modality !== 'must-not'
  ) {
    context.report.add(
      'TH228',
      '`floor` belongs to a norm that says `must` or `must-not`.',
      keySpan(placed, 'floor'),
    );
  }
  if (
    isDuty &&
    raw.modality === 'must' &&
    placed.path.length === 2 &&
    !('duty' in raw && raw.duty)
  ) {
    context.report.add('TH231', `The duty \`${raw.id}\` does not say who does what.`, placed.span, {
      help: 'Add `duty: { who, do }`, with its clock.',
    });
  }
}

function readOverlays(
  context: LoadContext,
  placed: Placed<RawAnyNorm>,
  vocabulary: Vocabulary,
): readonly Overlay[] {
  const { enjoined, annulled, contested } = placed.raw.status ?? {};
  const overlays: Overlay[] = [];
  if (enjoined) {
    checkInterval(context, placed, enjoined, 'status', 'enjoined');
    const { court, from, until } = enjoined;
    const cite = readCitations(context, placed, enjoined.cite, 'status', 'enjoined', 'cite');
    const asTo =
      enjoined['as-to'] === undefined
        ? undefined
        : readCondition(context, placed, ['status', 'enjoined', 'as-to'], vocabulary);
    overlays.push({
      kind: 'enjoined',
      court,
      from,
      known: from,
      cite,
      ...defined({ until, asTo }),
    });
  }
  if (annulled) {
    const cite = readCitations(context, placed, annulled.cite, 'status', 'annulled', 'cite');
    overlays.push({ kind: 'annulled', court: annulled.court, known: annulled.known, cite });
  }
  if (contested?.cite)
    readCitations(context, placed, contested.cite, 'status', 'contested', 'cite');
  return overlays;
}

function readOverrides(
  context: LoadContext,
  names: NormNames,
  placed: Placed<RawAnyNorm>,
): readonly string[] {
  const { id, overrides = [] } = placed.raw;
  for (const [index, other] of overrides.entries()) {
    const span = partSpan(placed, 'overrides', index);
    const target = names.norms.get(other);
    if (!target) {
      context.report.add('TH312', `\`${other}\` is not a norm.`, span, {
        help: didYouMean(other, names.norms.keys()),
      });
      continue;
    }
    const problem = overrideProblem(names, placed, target, other);
    if (problem !== undefined) {
      context.report.add('TH313', `\`${id}\` cannot override \`${other}\`: ${problem}.`, span, {
        notes: [{ message: `\`${other}\` stands here.`, span: target.placed.span }],
      });
    }
  }
  return overrides;
}

function overrideProblem(
  names: NormNames,
  placed: Placed<RawAnyNorm>,
  target: NormPlace,
  other: string,
): string | undefined {
  const { id } = placed.raw;
  if (other === id) return 'it is the same norm';
  if (target.placed.pack.layer !== placed.pack.layer) {
    return `it is of another layer (${target.placed.pack.info.layer}), and layers settle that`;
  }
  for (
    let above = names.norms.get(id)?.parent;
    above !== undefined;
    above = names.norms.get(above)?.parent
  ) {
    if (above === other) return 'it is its exception, which already comes first';
  }
  for (let above = target.parent; above !== undefined; above = names.norms.get(above)?.parent) {
    if (above === id) return 'that is its own exception';
  }
  const seen = new Set<string>();
  const reaches = (from: string): boolean => {
    if (from === id) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (names.norms.get(from)?.placed.raw.overrides ?? []).some(reaches);
  };
  return reaches(other) ? 'that one overrides it in turn' : undefined;
}

function readBurden(
  context: LoadContext,
  names: NormNames,
  placed: Placed<RawAnyNorm>,
): ReadonlyMap<string, string | number | boolean> {
  const { facts, definitions } = names.vocabulary;
  const burden = new Map<string, string | number | boolean>();
  for (const name of Object.keys(placed.raw.burden ?? {})) {
    const fact = facts.get(name);
    const node = partNode(placed, 'burden', name)!;
    if (!fact && !definitions.has(name)) {
      context.report.add(
        'TH303',
        `\`${name}\` is not a fact or definition.`,
        keySpan(placed, 'burden', name),
        { help: didYouMean(name, [...facts.keys(), ...definitions.keys()]) },
      );
      continue;
    }
    const value = checkScalar(names.values, name, fact?.value ?? { type: 'yes-no' }, node);
    const span = partSpan(placed, 'burden', name);
    if (typeof value === 'object') {
      context.report.add('TH321', value.message, span, { help: value.help });
    } else if (value === UNKNOWN || value === UNKNOWABLE) {
      const message = `A burden says what \`${name}\` counts as, so it is never \`${value}\`.`;
      context.report.add('TH321', message, span);
    } else burden.set(name, value);
  }
  return burden;
}
