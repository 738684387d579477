/** Where the norms of one layer contradict each other, said of the norms and not of a diagram. */
import type { Live } from '../../peers/chain.ts';
import { all, any, not, type Condition } from '../../peers/condition.ts';

/** Norms of one layer that cannot both be followed, where no layer above says must or must-not. */
export function clash(layers: readonly (readonly Live[])[]): Condition {
  const said = (entries: readonly Live[], ...modalities: readonly string[]): Condition =>
    any(
      ...entries
        .filter(({ norm }) => modalities.includes(norm.modality ?? ''))
        .map(({ when }) => when),
    );
  return any(
    ...layers.map((entries, index) =>
      all(
        not(said(layers.slice(0, index).flat(), 'must', 'must-not')),
        any(
          all(said(entries, 'must'), said(entries, 'must-not', 'not-required')),
          all(said(entries, 'may'), said(entries, 'must-not')),
        ),
      ),
    ),
  );
}
