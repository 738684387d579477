/** Days and times as people say them, with the zone wherever an hour is told. */
function instantWords(locale: string, instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(new Date(instant));
}

/** A civil day: `2026-03-03` as "Tue, March 3, 2026". It has no zone and moves in none. */
export function dayWords(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A day, or a moment in the zone of its calendar. */
export function dayOrInstant(locale: string, at: string, zone: string): string {
  return at.includes('T') ? instantWords(locale, at, zone) : dayWords(locale, at);
}
