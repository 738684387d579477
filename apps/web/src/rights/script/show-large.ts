/**
 * A phrase over the whole screen: while it stands there nothing behind it can be reached, Escape closes it, and whoever opened
 * it comes back to where they were. Without a script it opens and closes by its links alone.
 */
const SHOWN = '.shown';

export function offerLarge(): void {
  let opener: HTMLAnchorElement | null = null;

  const close = (): void => {
    const shown = document.querySelector(`${SHOWN}:target`);
    if (!shown) return;
    const back =
      opener?.hash === `#${shown.id}`
        ? opener
        : document.querySelector<HTMLAnchorElement>(`a[href="#${shown.id}"]`);
    hold(false);
    // In place of the phrase's own entry, so that Back does not open it again.
    location.replace(`#${back?.id ?? 'main'}`);
    back?.focus();
  };
  const look = (): void => {
    const shown = document.querySelector<HTMLElement>(`${SHOWN}:target`);
    hold(shown !== null);
    shown?.focus();
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented) return;
    if (link.getAttribute('href')?.startsWith('#show-')) opener = link;
    else if (link.hash === '#main' && link.closest(SHOWN)) {
      event.preventDefault();
      close();
    }
  });
  addEventListener('keydown', ({ key, repeat }) => {
    if (key === 'Escape' && !repeat) close();
  });
  addEventListener('hashchange', look);
  look();
}

/** What stands behind a phrase. */
function hold(back: boolean): void {
  for (const each of document.querySelectorAll<HTMLElement>(
    `body > :not(main), main > :not(${SHOWN})`,
  ))
    each.inert = back;
}
