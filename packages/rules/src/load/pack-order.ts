/** Finds the packs of a stack among folders, from the target up, and puts the highest layer first. */
import type { Report } from '../diagnostics/diagnostic.ts';
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import type { LayerName } from '../language/model.ts';
import type { Span } from '../language/expression.ts';

export const LAYERS: readonly LayerName[] = ['federal', 'state', 'city', 'agency'];

/** What is known of a folder from its `pack` section alone. */
export interface PackHeader {
  readonly id: string;
  readonly layer: LayerName;
  readonly over: readonly { readonly id: string; readonly span: Span }[];
  readonly span: Span;
}

/** Headers of the target and all it stands on, highest first; undefined where that cannot be said. */
export function orderPacks<T extends PackHeader>(
  headers: ReadonlyMap<string, T>,
  target: string,
  report: Report,
): readonly T[] | undefined {
  const lowest = headers.get(target);
  if (!lowest) {
    const help =
      didYouMean(target, headers.keys()) ?? (headers.size > 0 ? oneOf(headers.keys()) : undefined);
    report.add('TH210', `No folder holds a pack with the id \`${target}\`.`, undefined, { help });
    return undefined;
  }
  const ordered: T[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (header: T, trail: readonly T[]): boolean => {
    state.set(header.id, 'open');
    let sound = true;
    for (const { id, span } of header.over) {
      const upper = headers.get(id);
      if (!upper) {
        report.add(
          'TH211',
          `\`${header.id}\` stands on \`${id}\`, and no folder holds such a pack.`,
          span,
          {
            help: didYouMean(id, headers.keys()),
          },
        );
        sound = false;
      } else if (state.get(id) === 'open') {
        const circle = [...trail, header].slice([...trail, header].indexOf(upper));
        const ids = [...circle, upper].map((each) => `\`${each.id}\``).join(' → ');
        report.add('TH212', `Packs stand on each other in a circle: ${ids}.`, span);
        sound = false;
      } else {
        if (LAYERS.indexOf(upper.layer) > LAYERS.indexOf(header.layer)) {
          report.add(
            'TH214',
            `\`${header.id}\` (${header.layer}) cannot stand on \`${id}\` (${upper.layer}), a lower layer.`,
            span,
          );
          sound = false;
        }
        if (state.get(id) === undefined) sound = visit(upper, [...trail, header]) && sound;
      }
    }
    state.set(header.id, 'done');
    ordered.push(header);
    return sound;
  };
  if (!visit(lowest, [])) return undefined;
  // Visiting puts what is stood on first; a stable sort by layer keeps that within a layer.
  return ordered.sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}
