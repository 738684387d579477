/**
 * Open questions of law: those declared, and those that `contested` pairs and `status.contested` stand
 * for. After this step there are readings only, and nothing else needs to know the short forms.
 */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Citation, ContestedPair, Reading } from '../language/model.ts';
import type { RawException, RawNorm } from '../language/schema.ts';
import { readCitations } from './citations.ts';
import type { Declared, LoadContext } from './context.ts';
import { defined } from './defined.ts';
import type { NormPlace } from './norms.ts';
import { keySpan, listed, partSpan, type Placed } from './parsed-file.ts';

export function readReadings(
  context: LoadContext,
  norms: ReadonlyMap<string, NormPlace>,
  declared: Declared<Reading>,
): { readings: ReadonlyMap<string, Reading>; contested: readonly ContestedPair[] } {
  for (const placed of listed(context.packs, 'readings')) {
    const { raw, span } = placed;
    const choices = new Map(Object.entries(raw.choices));
    if (choices.size < 2) {
      context.report.add(
        'TH225',
        `The reading \`${raw.id}\` has ${choices.size === 0 ? 'no choice' : 'one choice only'}.`,
        keySpan(placed, 'choices'),
        {
          help: 'Name every way in which the text can be read.',
        },
      );
    }
    const cite = readCitations(context, placed, raw.cite, 'cite');
    const { id, question, settles, practice } = raw;
    const pack = placed.pack.info.id;
    declared.add(
      id,
      { id, pack, question, choices, settles, cite, span, ...defined({ practice }) },
      span,
    );
  }
  for (const [id, { placed }] of norms) addStanding(id, placed, declared);
  const contested = readPairs(context, norms, declared);
  return { readings: declared.map, contested };
}

const citesOf = (raw: RawNorm | RawException): readonly Citation[] =>
  Array.isArray(raw.cite) ? raw.cite : [raw.cite];
const refOf = (raw: RawNorm | RawException): string => citesOf(raw)[0]!.ref;

/** `status: { contested }`: does the norm stand? */
function addStanding(
  id: string,
  placed: Placed<RawNorm | RawException>,
  declared: Declared<Reading>,
): void {
  const status = placed.raw.status?.contested;
  if (!status) return;
  const own = status.cite === undefined ? citesOf(placed.raw) : [status.cite].flat();
  const reading: Reading = {
    id: `stands.${id}`,
    pack: placed.pack.info.id,
    question: `Does ${refOf(placed.raw)} stand? ${status.why}`,
    choices: new Map([
      ['stands', `${refOf(placed.raw)} stands`],
      ['falls', `${refOf(placed.raw)} falls`],
    ]),
    settles: 'contested',
    cite: own,
    span: placed.span,
    ...defined({ practice: status.practice }),
  };
  declared.add(reading.id, reading, placed.span);
}

/** `contested: [{ norms: [a, b] }]`: which of the two prevails? */
function readPairs(
  context: LoadContext,
  norms: ReadonlyMap<string, NormPlace>,
  declared: Declared<Reading>,
): readonly ContestedPair[] {
  const pairs: ContestedPair[] = [];
  for (const placed of listed(context.packs, 'contested')) {
    const { raw } = placed;
    const [firstId, secondId] = raw.norms;
    const first = findNorm(context, norms, placed, firstId, 0);
    const second = findNorm(context, norms, placed, secondId, 1);
    if (!first || !second) continue;
    const problem = pairProblem(first, second, pairs);
    if (problem !== undefined) {
      context.report.add(
        'TH314',
        `\`${firstId}\` and \`${secondId}\` cannot be contested: ${problem}.`,
        keySpan(placed, 'norms'),
        {
          notes: [
            { message: `\`${firstId}\` stands here.`, span: first.placed.span },
            { message: `\`${secondId}\` stands here.`, span: second.placed.span },
          ],
        },
      );
      continue;
    }
    const id = `contested.${firstId}.${secondId}`;
    const refs = [refOf(first.placed.raw), refOf(second.placed.raw)];
    const cited = readCitations(context, placed, raw.cite, 'cite');
    const reading: Reading = {
      id,
      pack: placed.pack.info.id,
      question: `Which prevails, ${refs.join(' or ')}? ${raw.why}`,
      choices: new Map([
        ['first', `${refOf(first.placed.raw)} prevails: ${first.placed.raw.summary}`],
        ['second', `${refOf(second.placed.raw)} prevails: ${second.placed.raw.summary}`],
      ]),
      settles: 'contested',
      cite:
        cited.length > 0 ? cited : [...citesOf(first.placed.raw), ...citesOf(second.placed.raw)],
      span: placed.span,
      ...defined({ practice: raw.practice }),
    };
    declared.add(id, reading, placed.span);
    pairs.push({ first: firstId, second: secondId, reading: id });
  }
  return pairs;
}

function findNorm(
  context: LoadContext,
  norms: ReadonlyMap<string, NormPlace>,
  placed: Placed<unknown>,
  id: string,
  index: number,
): NormPlace | undefined {
  const norm = norms.get(id);
  if (!norm) {
    context.report.add('TH312', `\`${id}\` is not a norm.`, partSpan(placed, 'norms', index), {
      help: didYouMean(id, norms.keys()),
    });
  }
  return norm;
}

function pairProblem(
  first: NormPlace,
  second: NormPlace,
  pairs: readonly ContestedPair[],
): string | undefined {
  const [a, b] = [first.placed.raw.id, second.placed.raw.id];
  if (a === b) return 'they are the same norm';
  if (first.placed.pack.layer !== second.placed.pack.layer) return 'they are of different layers';
  const again = pairs.some(
    (pair) => (pair.first === a && pair.second === b) || (pair.first === b && pair.second === a),
  );
  return again ? 'they are declared contested already' : undefined;
}
