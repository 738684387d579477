/**
 * The script of the page that quick exit leads to: takes the rights pages out of the tab's history, then what they kept on
 * the device, and shows the address of the site alone.
 */
import { forgetPages } from './forget-pages.ts';
import { isAhead, LEFT, stepsBack, tabHistory } from './leaving.ts';

const root = new URL('.', location.href);
const site = new URL('../', root);

async function clear(): Promise<void> {
  const tab = tabHistory();
  const current = tab?.currentEntry?.index ?? 0;
  const entries = tab?.entries() ?? [];
  history.replaceState(null, '', site);
  const steps = stepsBack(entries, current);
  if (steps > 0) {
    // The first of them hides itself and comes here again.
    window.name = LEFT;
    history.go(-steps);
    return;
  }
  // A new entry cuts off what Forward would come to.
  if (isAhead(entries, current)) history.pushState(null, '', site);
  if (tab) window.name = '';
  await forgetPages(root);
}

// Before the page has loaded, a change of the history would be taken for part of the loading.
addEventListener('load', () => setTimeout(() => void clear(), 0));
