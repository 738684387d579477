/** What a pack claims of its law: one claim each, about answers, on norms that exist (docs/prove.md). */
import type { Expression } from '../language/expression.ts';
import type { Act, Claim, Property } from '../language/model.ts';
import type { RawProperty } from '../language/property-schema.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { namesIn } from '../language/walk-expression.ts';
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import { checkAct, Declared, readCondition, type LoadContext } from './context.ts';
import { defined } from './defined.ts';
import type { NormPlace } from './norms.ts';
import { keySpan, listed, partSpan, type Placed } from './parsed-file.ts';

export interface PropertyNames {
  readonly vocabulary: Vocabulary;
  readonly acts: ReadonlyMap<string, Act>;
  readonly norms: ReadonlyMap<string, NormPlace>;
}

type Shape = Claim['shape'];
const SHAPES: readonly Shape[] = [
  'total',
  'no-conflict',
  'monotone',
  'never',
  'implies',
  'equivalent',
  'floor',
  'ceiling',
];

export function readProperties(context: LoadContext, names: PropertyNames): readonly Property[] {
  const declared = new Declared<Property>('property', context.report);
  for (const placed of listed(context.packs, 'properties')) {
    const claim = readClaim(context, names, placed);
    if (!claim) continue;
    const { id, title, note } = placed.raw;
    const restsOn = placed.raw['rests-on'] ?? [];
    const pack = placed.pack.info.id;
    checkNorms(context, names, placed, restsOn, 'rests-on');
    const property = { id, pack, title, claim, restsOn, span: placed.span, ...defined({ note }) };
    declared.add(id, property, placed.span);
  }
  return [...declared.map.values()];
}

/** The conditions a claim is made of. */
export function conditionsOf(claim: Claim): readonly Expression[] {
  switch (claim.shape) {
    case 'no-conflict':
    case 'monotone':
      return [];
    case 'total':
    case 'floor':
    case 'ceiling':
      return [claim.when];
    default:
      return [claim.when, claim.so];
  }
}

function readClaim(
  context: LoadContext,
  names: PropertyNames,
  placed: Placed<RawProperty>,
): Claim | undefined {
  const { raw } = placed;
  const shapes = SHAPES.filter((shape) => raw[shape] !== undefined);
  const [shape] = shapes;
  if (shape === undefined || shapes.length > 1) {
    const what = shape === undefined ? 'claims nothing' : `claims ${shapes.join(' and ')}`;
    context.report.add('TH232', `The property \`${raw.id}\` ${what}.`, placed.span, {
      help: shape === undefined ? oneOf(SHAPES) : 'Write one property for each claim.',
    });
    return undefined;
  }
  const when = readWhen(context, names, placed, shape);
  switch (shape) {
    case 'total':
      return { shape, acts: actsMeant(context, names, placed, shape), when };
    case 'no-conflict':
    case 'monotone':
      return { shape, acts: actsMeant(context, names, placed, shape) };
    case 'floor':
    case 'ceiling':
      checkAnswering(context, names, placed, shape);
      return { shape, norms: raw[shape] ?? [], when };
    default:
      return { shape, when, so: readSo(context, names, placed, shape) };
  }
}

const ABOUT_ANSWERS = { answer: true, requiredByLaw: false };

function readWhen(
  context: LoadContext,
  { vocabulary }: PropertyNames,
  placed: Placed<RawProperty>,
  shape: Shape,
): Expression {
  const given = placed.raw.when !== undefined;
  const everywhere = shape === 'no-conflict' || shape === 'monotone';
  const needed = shape === 'implies' || shape === 'equivalent';
  if (given && everywhere) {
    const message = `\`${shape}\` holds everywhere or not at all, so it takes no \`when\`.`;
    context.report.add('TH232', message, keySpan(placed, 'when'));
  }
  if (!given && needed) {
    const message = `\`${shape}\` says what holds where \`when\` does, and there is no \`when\`.`;
    context.report.add('TH232', message, keySpan(placed, shape));
  }
  return readCondition(context, placed, ['when'], vocabulary, ABOUT_ANSWERS);
}

function readSo(
  context: LoadContext,
  { vocabulary }: PropertyNames,
  placed: Placed<RawProperty>,
  shape: Shape,
): Expression {
  const before = context.report.diagnostics.length;
  const so = readCondition(context, placed, [shape], vocabulary, ABOUT_ANSWERS);
  // A condition that could not be read names nothing, and was reported.
  if (context.report.diagnostics.length === before && namesIn(so).acts.size === 0) {
    context.report.add(
      'TH233',
      `\`${shape}\` of \`${placed.raw.id}\` speaks of no answer.`,
      partSpan(placed, shape),
      { help: 'Name one: `answer hold in (may, must)`.' },
    );
  }
  if (placed.raw['rests-on'] === undefined) {
    context.report.add(
      'TH234',
      `The property \`${placed.raw.id}\` names no norm that it rests on.`,
      placed.span,
      { help: 'Add `rests-on: [NORM]`, with the norms that give the guarantee.' },
    );
  }
  return so;
}

/** The acts named, or every act that is answered. */
function actsMeant(
  context: LoadContext,
  { acts }: PropertyNames,
  placed: Placed<RawProperty>,
  shape: 'total' | 'no-conflict' | 'monotone',
): readonly string[] {
  const answered = [...acts.values()].flatMap(({ id, kind }) => (kind === 'answer' ? [id] : []));
  const named = placed.raw[shape];
  if (named === 'all' || named === undefined) return answered;
  return named.filter((id, index) => {
    if (!checkAct(context, acts, placed, id, shape, index)) return false;
    if (answered.includes(id)) return true;
    const message = `\`${id}\` is a duty, and duties have no answer.`;
    context.report.add('TH233', message, partSpan(placed, shape, index));
    return false;
  });
}

function checkNorms(
  context: LoadContext,
  { norms }: PropertyNames,
  placed: Placed<RawProperty>,
  ids: readonly string[],
  key: 'rests-on' | 'floor' | 'ceiling',
): void {
  for (const [index, id] of ids.entries()) {
    if (norms.has(id)) continue;
    context.report.add('TH312', `\`${id}\` is not a norm.`, partSpan(placed, key, index), {
      help: didYouMean(id, norms.keys()),
    });
  }
}

function checkAnswering(
  context: LoadContext,
  names: PropertyNames,
  placed: Placed<RawProperty>,
  shape: 'floor' | 'ceiling',
): void {
  const ids = placed.raw[shape] ?? [];
  checkNorms(context, names, placed, ids, shape);
  for (const [index, id] of ids.entries()) {
    const norm = names.norms.get(id);
    if (!norm || norm.placed.raw.modality !== undefined) continue;
    const message = `\`${id}\` only switches its norm off, so nothing can be laxer or stricter than it.`;
    context.report.add('TH233', message, partSpan(placed, shape, index));
  }
}
