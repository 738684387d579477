/**
 * Brings islands to the slots of a plain page, after its first paint. A slot that stays empty keeps its
 * plain words: whatever fails here, the page is as useful as before.
 */
import { sayFrom } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import { dayIn } from '../now/day.ts';
import type { Island, IslandContext, SiteFacts, Situation } from './island-context.ts';

export interface Parts {
  /** How to fetch the island of each feature. */
  readonly islands: Readonly<Record<string, () => Promise<Island>>>;
  /** Names of files below /now/. */
  readonly style: string;
  readonly workers: Readonly<Record<string, string>>;
  /** Of each feature that has files on demand. */
  readonly folders: Readonly<Record<string, string>>;
}

export function startIslands(parts: Parts, root: string): void {
  const off = (document.documentElement.dataset['off'] ?? '').split(' ');
  for (const slot of document.querySelectorAll<HTMLElement>('[data-slot]')) {
    const name = slot.dataset['slot'] ?? '';
    if (off.includes(name)) {
      sayOff();
      continue;
    }
    const load = parts.islands[name];
    if (load) bring(slot, name, load, parts, root).catch(() => withoutScripts());
  }
}

async function bring(
  slot: HTMLElement,
  name: string,
  load: () => Promise<Island>,
  { style, workers, folders }: Parts,
  root: string,
): Promise<void> {
  const at = (file: string): string => new URL(file, root).href;
  const { lang } = document.documentElement;
  const [island, words, site] = await Promise.all([
    load(),
    fetchJson<Words>(at(`${lang}/${name}.json`)),
    fetchJson<SiteFacts>(at('site.json')),
    addStyle(at(style)),
  ]);
  const context: IslandContext = {
    ...site,
    words,
    say: sayFrom(words),
    day: dayIn(words.words.language),
    root,
    worker: (worker) => {
      const file = workers[worker];
      if (file === undefined) throw new RangeError(`There is no worker "${worker}".`);
      return at(file);
    },
    onDemand: at(folders[name] ?? ''),
    situation: situationOfPage(),
  };
  slot.hidden = false;
  for (const waiting of document.querySelectorAll('[data-loading]')) waiting.remove();
  island.mount(slot, context);
}

/** An operator turned the feature off: the page says so, and what to do. */
function sayOff(): void {
  for (const waiting of document.querySelectorAll('[data-loading]')) waiting.remove();
  for (const off of document.querySelectorAll<HTMLElement>('[data-off-words]')) off.hidden = false;
}

/** The words for those without scripts return. */
function withoutScripts(): void {
  delete document.documentElement.dataset['scripted'];
}

/** The files are written by the build from checked data, so that their form is not checked again. */
async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

function situationOfPage(): Situation | undefined {
  const text = document.querySelector<HTMLElement>('[data-situation]')?.dataset['situation'];
  return text === undefined ? undefined : (JSON.parse(text) as Situation);
}

let styled: Promise<void> | undefined;
function addStyle(url: string): Promise<void> {
  styled ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.onload = () => done();
    // Unstyled controls are better than none.
    link.onerror = () => done();
    document.head.append(link);
  });
  return styled;
}
