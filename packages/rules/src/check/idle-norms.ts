/**
 * Norms without effect: never live (TH403), exceptions never reached (TH404), live but never deciding
 * (TH409), live only where another norm of the layer says the same (TH420).
 */
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Norm } from '../language/model.ts';
import { namesIn } from '../language/walk-expression.ts';
import type { ActView, StandingNorm } from './act-view.ts';
import type { CheckedLaw } from './checked-law.ts';

export function idleNorms(checked: CheckedLaw, views: readonly ActView[]): Diagnostic[] {
  const homes = new Map<Norm, { view: ActView; standing: StandingNorm }[]>();
  for (const view of views) {
    for (const standing of view.norms) {
      homes.set(standing.norm, [...(homes.get(standing.norm) ?? []), { view, standing }]);
    }
  }
  return checked.compiled.table.norms.flatMap((norm) => {
    if (norm.overlays.some(({ kind }) => kind === 'annulled')) return [];
    if (norm.acts.some((act) => checked.compiled.tooLarge.includes(act))) return [];
    const places = homes.get(norm) ?? [];
    if (!places.some(({ standing }) => checked.canBe(standing.stands))) {
      return [neverLive(checked, norm, places.length > 0)];
    }
    if (norm.modality === undefined) return [];
    if (!places.some(({ view, standing }) => canDecide(checked, view, standing))) {
      return [neverDecides(norm)];
    }
    const masking = maskedBy(checked, places);
    return masking ? [masked(norm, masking)] : [];
  });
}

function neverLive(checked: CheckedLaw, norm: Norm, livesButForConstraints: boolean): Diagnostic {
  const { store } = checked;
  const own = store.and(checked.condition(norm.binds), checked.condition(norm.when));
  const help = livesButForConstraints
    ? 'What would make it live cannot be, or another norm always overrides it.'
    : own === 0 && isPlain(norm)
      ? 'Its own `when` and `binds` can never both hold.'
      : norm.parent === undefined
        ? 'Its dates, its exceptions or its open questions leave nothing of it.'
        : 'Where its norm applies, its own condition never holds, or one of its exceptions always does.';
  return norm.parent === undefined
    ? diagnostic('TH403', `\`${norm.id}\` never applies.`, norm.span, { help })
    : diagnostic('TH404', `The exception \`${norm.id}\` is never reached.`, norm.span, { help });
}

/** Its condition means the same wherever it is looked at. */
function isPlain({ when, binds }: Norm): boolean {
  const names = namesIn(when, namesIn(binds));
  return names.requiredByLaw.length === 0 && names.acts.size === 0;
}

/** Somewhere it stands and the answer is its own, or is open to its own. */
function canDecide(checked: CheckedLaw, view: ActView, { norm, stands }: StandingNorm): boolean {
  const its = view.where(norm.modality!, 'contested', 'undetermined');
  return checked.canBe(checked.store.and(stands, its));
}

function neverDecides(norm: Norm): Diagnostic {
  return diagnostic(
    'TH409',
    `\`${norm.id}\` applies in some situations and never decides one.`,
    norm.span,
    {
      help: 'Higher law, or another norm, always has the last word. If that is the law, leave it.',
    },
  );
}

/** A norm of the same layer and modality that stands wherever this one does, in every act. */
function maskedBy(
  checked: CheckedLaw,
  places: readonly { readonly view: ActView; readonly standing: StandingNorm }[],
): Norm | undefined {
  const first = places[0]!;
  const rivals = first.view.norms.filter(({ norm }) => isRival(norm, first.standing.norm));
  return rivals.find((rival) =>
    places.every(({ view, standing }) => {
      const other = view.norms.find(({ position }) => position === rival.position);
      return other !== undefined && covers(checked, standing, other);
    }),
  )?.norm;
}

function isRival(norm: Norm, than: Norm): boolean {
  return (
    norm !== than &&
    norm.layer === than.layer &&
    norm.modality === than.modality &&
    norm.duty === undefined &&
    than.duty === undefined
  );
}

function covers({ store, compiled }: CheckedLaw, own: StandingNorm, other: StandingNorm): boolean {
  const levels = new Set(store.support(own.stands));
  // An implication that needs a fact the norm does not speak of would be an accident; skipping it is quick.
  if (store.support(other.stands).some((level) => !levels.has(level))) return false;
  const alone = store.and(own.stands, store.not(other.stands));
  if (store.and(alone, compiled.possible) !== 0) return false;
  // Of two norms that stand in exactly the same places only the later one is reported.
  return own.stands !== other.stands || other.position < own.position;
}

function masked(norm: Norm, by: Norm): Diagnostic {
  return diagnostic(
    'TH420',
    `Wherever \`${norm.id}\` applies, \`${by.id}\` says the same.`,
    norm.span,
    {
      notes: [{ message: 'The wider norm stands here.', span: by.span }],
    },
  );
}
