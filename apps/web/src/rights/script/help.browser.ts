/**
 * Searches the directory on the page by place, language and need; nothing of it is sent, kept, or written into the address. What
 * offices published is asked for once, whole, as everybody asks for it, and stands among what ships.
 */
import { findHelp } from '@threshold/guidance/directory/find-help';
import type { Need, Provider } from '@threshold/guidance/directory/provider';
import { publishedEntry, publishedIn, type Published } from './published-entry.ts';

const form = document.querySelector<HTMLFormElement>('[data-help]');
const found = document.querySelector<HTMLElement>('[data-found]');
const none = document.querySelector<HTMLElement>('[data-none]');
const few = document.querySelector<HTMLElement>('[data-few]');
const list = document.querySelector<HTMLElement>('.providers');
const template = document.querySelector<HTMLTemplateElement>('template[data-entry]');
type Searched = Pick<Provider, 'id' | 'name' | 'languages' | 'needs' | 'places'>;
const byId = new Map(
  [...(list?.querySelectorAll<HTMLElement>('[data-provider]') ?? [])].map((entry) => {
    // Written by our own build.
    const provider = JSON.parse(entry.dataset['provider'] ?? '{}') as Searched;
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
  // What the search looks at is all that an entry of the page holds.
  const all = [...byId.values()].map(({ provider }) => provider as Provider);
  const wanted = {
    ...(place === undefined ? {} : { place }),
    ...(language === undefined ? {} : { language }),
    // Its values are those of the list of needs.
    ...(need === undefined ? {} : { need: need as Need }),
  };
  // With nothing chosen, as the directory has them: what can be called stands first there.
  const fitting =
    Object.keys(wanted).length === 0 ? all : findHelp(all, wanted).map(({ provider }) => provider);
  for (const { entry } of byId.values()) entry.hidden = true;
  for (const { id } of fitting) {
    const entry = byId.get(id)?.entry;
    if (!entry) continue;
    entry.hidden = false;
    // The best first.
    entry.parentElement?.append(entry);
  }
  none.hidden = fitting.length > 0;
  found.hidden = false;
  found.textContent = (found.dataset['words'] ?? '').replace(/##?/g, (mark) =>
    String(mark === '##' ? all.length : fitting.length),
  );
}

/** An office's own entry stands for the shipped one of the same id, and before all that ships. */
function show(published: readonly Published[]): void {
  if (!list || !template || published.length === 0) return;
  const words = {
    tag: document.documentElement.lang,
    // Year, month and day as ISO 8601 orders them, by the reader's own clock.
    today: new Date().toLocaleDateString('sv'),
    called: (field: string, value: string): string => {
      const select = form?.elements.namedItem(field);
      const options = select instanceof HTMLSelectElement ? [...select.options] : [];
      return options.find((option) => option.value === value)?.text ?? value;
    },
  };
  const shipped = [...byId];
  const made = published.flatMap((provider) => {
    try {
      const entry = publishedEntry(template, provider, words);
      return entry ? [[provider.id, { provider, entry }] as const] : [];
    } catch {
      // A day or a language that is none: this one is left out, and no other.
      return [];
    }
  });
  byId.clear();
  for (const [id, each] of made) byId.set(id, each);
  for (const [id, each] of shipped) {
    if (byId.has(id)) each.entry.remove();
    else byId.set(id, each);
  }
  for (const { entry } of byId.values()) list.append(entry);
  if (few) few.textContent = (few.dataset['few'] ?? '').replace('#', String(byId.size));
  search();
}

async function publishedEntries(): Promise<readonly Published[]> {
  try {
    const answer = await fetch(new URL('../directory.json', location.href), {
      // No copy in the browser's own store: what a device keeps, the page's worker keeps, and takes away again.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return answer.ok ? publishedIn(await answer.json()) : [];
  } catch {
    // No network, and nothing kept: what ships is on the page already.
    return [];
  }
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
void publishedEntries().then(show);
