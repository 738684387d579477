/** When a provider is open, in the reader's language: a line for each span of days. Pure; on the page and in its script. */
import { hoursOf } from '@threshold/guidance/directory/open-hours';
import { weekdayIn } from './local-names.ts';

export function hourLines(
  text: string,
  tag: string,
): readonly { readonly days: string; readonly times: string }[] {
  const called = weekdayIn(tag);
  return (hoursOf(text) ?? []).map(({ from, to, opens, closes }) => ({
    days: from === to ? called(from) : `${called(from)} – ${called(to)}`,
    times: `${opens}–${closes}`,
  }));
}
