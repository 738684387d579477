/**
 * What an office published, as an entry of the page: text is only ever set as text, and an address is a link only where it begins
 * with https or http. Words come from the page's own template (entry-template.tsx) and its lists of choices.
 */
import { ANY_LANGUAGE } from '@threshold/guidance/directory/any-language';
import type { PublishedProvider } from '@threshold/guidance/directory/provider-publication';
import { dayIn } from '../../now/day.ts';
import { hourLines } from '../hour-lines.ts';
import { languageIn, listIn } from '../local-names.ts';

export interface Published extends PublishedProvider {
  /** Who published it, and on which day. */
  readonly office: string;
  readonly published: string;
}

const DAY = 86_400_000;

/** As far as it can be shown; anything else that came is left out. */
export function publishedIn(answer: unknown): readonly Published[] {
  const { providers } = (answer ?? {}) as { readonly providers?: unknown };
  if (!Array.isArray(providers)) return [];
  const isWhole = (each: Partial<Published> | null): boolean =>
    typeof each?.id === 'string' &&
    typeof each.name === 'string' &&
    typeof each.sourceName === 'string' &&
    typeof each.office === 'string' &&
    typeof each.published === 'string' &&
    [each.languages, each.needs, each.places, each.eligibility].every(Array.isArray);
  return (providers as (Partial<Published> | null)[]).filter(isWhole) as Published[];
}

export interface EntryWords {
  readonly tag: string;
  readonly today: string;
  /** What a choice of the form is called, by its value. */
  readonly called: (field: 'need' | 'place', value: string) => string;
}

export function publishedEntry(
  template: HTMLTemplateElement,
  entry: Published,
  { tag, today, called }: EntryWords,
): HTMLElement | undefined {
  const item = template.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) return undefined;
  const { unknown = '', every = '', who = '{}', staleAfter = '0' } = template.dataset;
  const day = dayIn(tag);
  const slot = (name: string): HTMLElement | null =>
    item.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  const put = (name: string, text: string | undefined, into?: string): HTMLElement | undefined => {
    const place = slot(name);
    const inner = into === undefined ? place : place?.querySelector<HTMLElement>(into);
    if (text === undefined || text === '') place?.remove();
    else inner?.replaceChildren(text);
    return text === undefined ? undefined : (inner ?? undefined);
  };
  const dated = (name: string, date: string, office = ''): void => {
    const place = slot(name);
    if (place) place.textContent = filled(place.textContent, { '##': office, '#': date });
  };
  const { checkedOn } = entry;
  put('name', entry.name);
  dated('published', day(entry.published), entry.office);
  const age = checkedOn === undefined ? undefined : Date.parse(today) - Date.parse(checkedOn);
  const state = age === undefined ? 'never' : age > Number(staleAfter) * DAY ? 'stale' : 'fresh';
  for (const name of ['never', 'stale', 'fresh']) if (name !== state) slot(name)?.remove();
  if (checkedOn !== undefined) dated(state, day(checkedOn));

  const careful = entry.mark !== 'seen';
  const telephone = put('telephone', entry.telephone, 'a');
  telephone?.setAttribute('href', `tel:${entry.telephone?.replace(/[^+0-9]/g, '') ?? ''}`);
  if (careful) telephone?.classList.add('unprinted');
  else slot('careful')?.remove();
  const website = webAddress(entry.website);
  put('website', website?.hostname, 'a')?.setAttribute('href', website?.href ?? '');
  put('email', entry.email, 'a')?.setAttribute('href', `mailto:${entry.email ?? ''}`);
  put('address', entry.address, 'bdi');
  hoursInto(slot('hours'), entry.hours, tag);

  const list = listIn(tag);
  const kinds = JSON.parse(who) as Readonly<Record<string, string>>;
  const all = (words: readonly string[]): string => (words.length === 0 ? unknown : list(words));
  put('needs', all(entry.needs.map((need) => called('need', need))), 'dd');
  put('places', all(entry.places.map((place) => called('place', place))), 'dd');
  const languages = entry.languages.includes(ANY_LANGUAGE)
    ? every
    : all(entry.languages.map(languageIn(tag)));
  put('languages', languages, 'dd');
  const taken = entry.eligibility.map((each) => kinds[each] ?? each);
  put('eligibility', taken.length === 0 ? undefined : list(taken), 'dd');

  put('note', entry.note);
  const source = webAddress(entry.source);
  put('source', source && entry.sourceName)?.setAttribute('href', source?.href ?? '');
  put('source-name', source ? undefined : entry.sourceName);
  item.dataset['provider'] = entry.id;
  return item;
}

/** The longer mark first: it begins with the shorter one. */
function filled(text: string, values: Readonly<Record<'##' | '#', string>>): string {
  return text.replace(/##?/g, (mark) => values[mark === '##' ? '##' : '#']);
}

function webAddress(text: string | undefined): URL | undefined {
  if (text === undefined || !/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

function hoursInto(place: HTMLElement | null, text: string | undefined, tag: string): void {
  const lines = text === undefined ? [] : hourLines(text, tag);
  if (lines.length === 0) place?.remove();
  place?.querySelector('dd')?.replaceChildren(
    ...lines.map(({ days, times }) => {
      const line = document.createElement('span');
      const clock = document.createElement('bdi');
      line.className = 'open';
      clock.dir = 'ltr';
      clock.textContent = times;
      line.append(`${days}: `, clock);
      return line;
    }),
  );
}
