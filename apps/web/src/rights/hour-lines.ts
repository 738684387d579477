/** When a provider is open, in the reader's language: a line for each span of days. Pure; on the page and in its script. */
import { DAYS, hoursOf, type WeekDay } from '@threshold/guidance/directory/open-hours';

const MONDAY = '2024-01-0';

export function hourLines(
  text: string,
  tag: string,
): readonly { readonly days: string; readonly times: string }[] {
  const name = new Intl.DateTimeFormat([tag, 'en'], { weekday: 'long', timeZone: 'UTC' });
  const called = (day: WeekDay): string =>
    name.format(new Date(`${MONDAY}${DAYS.indexOf(day) + 1}T00:00:00Z`));
  return (hoursOf(text) ?? []).map(({ from, to, opens, closes }) => ({
    days: from === to ? called(from) : `${called(from)} – ${called(to)}`,
    times: `${opens}–${closes}`,
  }));
}
