/** Searches the directory on the page by place, language and need. Nothing is sent, kept, or written into the address. */
import { findHelp } from '@threshold/guidance/directory/find-help';
import type { Need, Provider } from '@threshold/guidance/directory/provider';

const form = document.querySelector<HTMLFormElement>('[data-help]');
const found = document.querySelector<HTMLElement>('[data-found]');
const none = document.querySelector<HTMLElement>('[data-none]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-provider]')];
const byId = new Map(
  entries.map((entry) => {
    // Written by our own build.
    const provider = JSON.parse(entry.dataset['provider'] ?? '{}') as Provider;
    return [provider.id, { provider, entry }] as const;
  }),
);

function search(): void {
  if (!form || !found || !none) return;
  const chosen = (name: string): string | undefined => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement && field.value !== '' ? field.value : undefined;
  };
  const [place, language, need] = [chosen('place'), chosen('language'), chosen('need')];
  const all = [...byId.values()].map(({ provider }) => provider);
  const wanted = {
    ...(place === undefined ? {} : { place }),
    ...(language === undefined ? {} : { language }),
    // Its values are those of the list of needs.
    ...(need === undefined ? {} : { need: need as Need }),
  };
  // With nothing chosen, as the directory has them: what can be called stands first there.
  const fitting =
    Object.keys(wanted).length === 0 ? all : findHelp(all, wanted).map(({ provider }) => provider);
  for (const entry of entries) entry.hidden = true;
  for (const { id } of fitting) {
    const entry = byId.get(id)?.entry;
    if (!entry) continue;
    entry.hidden = false;
    // The best first.
    entry.parentElement?.append(entry);
  }
  none.hidden = fitting.length > 0;
  found.hidden = false;
  found.textContent = (found.dataset['words'] ?? '').replace('#', String(fitting.length));
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A page that comes back out of memory shows no old choice.
  addEventListener('pageshow', () => {
    form.reset();
    search();
  });
}
