/** What every page of one build shares: the flow walked, the law of a day, one language's words. */
import type { Contacts } from '@threshold/guidance/contacts-schema';
import type { Expanded, State } from '@threshold/guidance/expand-flow';
import type { Flow } from '@threshold/guidance/flow-schema';
import type { Language } from '@threshold/guidance/language-schema';
import type { LeafAnswer } from '@threshold/guidance/leaf-answer';
import type { Say } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import type { CardPages } from '../cards/card-pages.tsx';
import type { Feature } from '../island/features.ts';

export interface Site {
  readonly flow: Flow;
  readonly contacts: Contacts;
  readonly expanded: Expanded;
  /** What stands behind each ending, by its address. */
  readonly answers: ReadonlyMap<string, LeafAnswer>;
  /** Where "back" leads: the first state on the way here; the start where there is none. */
  readonly parents: ReadonlyMap<string, string>;
  readonly languages: readonly Words[];
  /** Languages of the place in which there is nothing whole to read yet. */
  readonly waiting: readonly Language[];
  readonly law: { readonly title: string; readonly hash: string; readonly engine: string };
  /** Day of the law and of the build, ISO. */
  readonly today: string;
  readonly assets: Assets;
  /** Features that are there, with their words. */
  readonly features: readonly FeatureWords[];
  /** Cards by language, where the words of cards are whole. */
  readonly cards: ReadonlyMap<string, CardPages>;
  /** Whether the pages of the law stand beside these. */
  readonly lawPages: boolean;
}

export interface FeatureWords {
  readonly feature: Feature;
  /** One for each language of the flow. */
  readonly words: ReadonlyMap<string, Words>;
}

/**
 * On the pages that may be somebody's first, style and script stand inline, so that the first instruction
 * waits for nothing else. Every other page shares one copy.
 */
export interface Assets {
  readonly style: string;
  readonly behaviour: string;
  /** Content-Security-Policy: only what stands on the page itself may run or style it. */
  readonly policy: { readonly inline: string; readonly linked: string; readonly wasm: string };
  /** The module that brings islands to a page's slots, below the root; empty where there is none. */
  readonly islands: string;
}

/** A page is written for one site in one language. */
export interface Voice {
  readonly site: Site;
  readonly words: Words;
  /** The letters of this language, as ISO 15924 names them. */
  readonly script: string;
  readonly say: Say;
  /** A day as people of this language write it, in the digits of telephones. */
  readonly day: (iso: string) => string;
}

export const HOME = 'index';

/** First way to each state, breadth first, so that "back" takes the short way. */
export function parentsOf({ entries, states }: Expanded): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const queue: string[] = [];
  for (const { slug } of entries)
    if (!parents.has(slug)) {
      parents.set(slug, HOME);
      queue.push(slug);
    }
  for (const slug of queue) {
    for (const to of linksOf(states.get(slug)))
      if (!parents.has(to)) {
        parents.set(to, slug);
        queue.push(to);
      }
  }
  return parents;
}

function linksOf(state: State | undefined): readonly string[] {
  return state === undefined || state.kind === 'leaf' ? [] : state.links.map(({ to }) => to);
}
