/** A page may be read long after it was built, and without a network: the day here decides what has expired. */
export function markExpired(now: Date): void {
  // Year, month and day as ISO 8601 orders them, by the reader's own clock.
  const today = now.toLocaleDateString('sv');
  for (const each of document.querySelectorAll<HTMLElement>('[data-expires]'))
    if ((each.dataset['expires'] ?? '') < today) each.dataset['expired'] = '';
}
