/** Keeps the pages of the chosen language for use without a network, and takes them away when somebody asks. */
import { forgetPages } from './forget-pages.ts';

const { worker } = document.documentElement.dataset;
const script = new URL(worker ?? '', location.href);
const root = new URL('.', script);

export async function keepOffline(): Promise<void> {
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  let off: readonly string[] = [];
  try {
    const answer = await fetch(new URL('switch.json', root), { cache: 'no-store' });
    off = ((await answer.json()) as { readonly off: readonly string[] }).off;
  } catch {
    // No network, and no worker yet: nothing is turned off that cannot be learnt.
  }
  if (off.includes('offline')) await forgetPages(root);
  else if (!document.documentElement.hidden) await navigator.serviceWorker.register(script);
}

/** A button that removes the pages from the device, and says when it has. */
export function offerRemoval(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-forget]');
  const said = document.querySelector<HTMLElement>('[data-forgotten]');
  if (!button || !said) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void forgetPages(root).then(() => {
      said.hidden = false;
      said.focus();
    });
  });
}
