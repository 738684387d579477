/**
 * The script of the page that quick exit leads to: takes the rights pages out of the tab's history, then what they kept on
 * the device, and shows the address of the site alone.
 */
import { forgetPages } from './forget-pages.ts';
import { isAhead, LEFT, stepsBack, type HistoryEntry } from './leaving.ts';

interface Navigation {
  readonly currentEntry: { readonly index: number } | null;
  readonly entries: () => readonly HistoryEntry[];
}

const root = new URL('.', location.href);
const site = new URL('../', root);

async function clear(): Promise<void> {
  const { navigation } = window as { readonly navigation?: Navigation };
  const current = navigation?.currentEntry?.index ?? 0;
  const entries = navigation?.entries() ?? [];
  // Out of the way first, so that it is not itself taken for one of them.
  history.replaceState(null, '', site);
  const steps = stepsBack(entries, current, root);
  if (steps > 0) {
    // The first of them hides itself and comes here again.
    window.name = LEFT;
    history.go(-steps);
    return;
  }
  // A new entry cuts off what Forward would come to.
  if (isAhead(entries, current, root)) history.pushState(null, '', site);
  await forgetPages(root);
  if (navigation) window.name = '';
}

// Before the page has loaded, a change of the history would be taken for part of the loading.
addEventListener('load', () => setTimeout(() => void clear(), 0));
