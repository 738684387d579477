/** The day where the city is, as the law counts it: the device that shows the screen may stand in another one. */
export function cityDay(zone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}
