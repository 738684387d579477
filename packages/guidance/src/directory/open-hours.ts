/** When a provider is open, as a cell has it. By itself, so that a page need not bring the checks of the list. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type WeekDay = (typeof DAYS)[number];
const SPAN =
  /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

export interface OpenHours {
  readonly from: WeekDay;
  readonly to: WeekDay;
  readonly opens: string;
  readonly closes: string;
}

/** From `Mo-Fr 09:00-18:00; Sa 10:00-14:00`; undefined where it is not written so. */
export function hoursOf(text: string): readonly OpenHours[] | undefined {
  const spans = text.split(';').map((span) => SPAN.exec(span.trim()));
  const hours = spans.flatMap((found) => {
    const [, first, last, opens, closes] = found ?? [];
    const from = DAYS.find((day) => day === first);
    if (from === undefined || opens === undefined || closes === undefined) return [];
    const to = DAYS.find((day) => day === last) ?? from;
    return opens < closes && DAYS.indexOf(from) <= DAYS.indexOf(to)
      ? [{ from, to, opens, closes }]
      : [];
  });
  return hours.length === spans.length ? hours : undefined;
}
