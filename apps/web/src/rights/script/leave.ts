/**
 * Quick exit: the page is hidden at once, a page of nobody's takes its place, and that page takes the others out of the
 * tab's history. Nothing is written to any storage for it. docs/rights.md says what a platform does not allow.
 */
import { LEFT, OURS, tabHistory } from './leaving.ts';

const root = document.documentElement;

function hide(): void {
  root.hidden = true;
  location.replace(new URL(root.dataset['exit'] ?? '', location.href));
}

function leave(event?: Event): void {
  event?.preventDefault();
  window.name = LEFT;
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  for (const form of document.forms) form.reset();
  hide();
}

/** Runs before anything is painted: whoever left and comes here by Back or Forward sees nothing. */
export function guardHistory(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const came = navigation instanceof PerformanceNavigationTiming ? navigation.type : '';
  if (window.name === LEFT && came === 'back_forward') hide();
  else if (window.name === LEFT) window.name = '';
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && window.name === LEFT) hide();
  });
  mark();
  // A phrase that is shown large is an entry of its own.
  addEventListener('hashchange', mark);
}

function mark(): void {
  if (!root.hidden) tabHistory()?.updateCurrentEntry({ state: OURS });
}

/** By its button, or by Escape or Shift three times within a second and a half. */
export function offerLeaving(): void {
  for (const link of document.querySelectorAll('[data-leave]'))
    link.addEventListener('click', leave);
  // Where the history cannot be taken away, none is made: one entry for all pages of a visit.
  if (!tabHistory()) document.addEventListener('click', replaceOwn);
}

export function listenForKeys(): void {
  let pressed: { readonly key: string; readonly times: readonly number[] } = { key: '', times: [] };
  addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event;
    if (repeat) return;
    const counted = key === 'Escape' || key === 'Shift';
    const before = counted && key === pressed.key ? pressed.times : [];
    const times = [...before, timeStamp].filter((time) => timeStamp - time < 1500);
    pressed = { key, times: counted ? times : [] };
    if (pressed.times.length >= 3) leave();
  });
}

function replaceOwn(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.target !== '' || link.hash !== '') return;
  event.preventDefault();
  location.replace(link.href);
}
