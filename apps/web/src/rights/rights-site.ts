/** What every rights page of one build shares, and what each language says. docs/rights.md. */
import type { IconName } from '@threshold/guidance/flow-schema';
import type { Language } from '@threshold/guidance/language-schema';
import type { Say } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import type { CardContent } from '@threshold/letters/card/card-content';
import type { Directory } from '@threshold/guidance/directory/directory-schema';
import type { Provider } from '@threshold/guidance/directory/provider';

export type Mark = 'seen' | 'partial' | 'unverified';
/** Only the first is law; a reader is told of the others that they are not. */
export type AuthorityKind = 'law' | 'guide' | 'advice';

export interface Authority {
  readonly id: string;
  readonly kind: AuthorityKind;
  /** As its source prints it, in English. */
  readonly citation: string;
  /** The address of the text. */
  readonly source: string | undefined;
  readonly verified: Mark;
  /** Courts or authorities do not agree on it. */
  readonly contested: boolean;
  /** What a reviewer wrote of it, in English. */
  readonly note: string | undefined;
}
export interface Phrase {
  readonly id: string;
  readonly own: string;
  /** For the officer; the same as `own` in English. */
  readonly english: string;
}
export interface Point {
  readonly id: string;
  /** What one can do. */
  readonly title: string;
  readonly why: string;
  /** When it does not apply. */
  readonly limits: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly authority: readonly Authority[];
  /** Last day on which it may be relied on. */
  readonly expires: string;
  /** Its English has changed since it was translated. */
  readonly stale: boolean;
}
export interface Topic {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string | undefined;
  readonly points: readonly Point[];
  /** Whom to call. */
  readonly helplines: readonly Helpline[];
}
export interface Helpline {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly hours: string;
  /** What a reader must know before relying on it. */
  readonly check: string;
  /** Whether paper may carry it. */
  readonly print: boolean;
}

/** One language, whole. */
export interface RightsVoice {
  readonly language: Language;
  /** Letters of the language, as ISO 15924 names them. */
  readonly script: string;
  /** The pages' own words. */
  readonly say: Say;
  readonly day: (iso: string) => string;
  /** Who answers for the words of the rights, and until when. */
  readonly head: Words['words'];
  readonly topics: readonly Topic[];
  /** What stands on the one-tap card. */
  readonly card: { readonly title: string; readonly points: readonly Point[] };
  readonly shows: readonly Show[];
  readonly wallet: CardContent;
}
/** Points as slides, one after the other. */
export interface Show {
  readonly id: string;
  readonly title: string;
  readonly points: readonly Point[];
}

export interface RightsAssets {
  /** Style and script, written into each page; the outer style is that of pages at the root. */
  readonly style: string;
  readonly outerStyle: string;
  readonly script: string;
  readonly exitScript: string;
  /** Content-Security-Policy: nothing foreign runs, is fetched or receives anything. */
  readonly policy: { readonly page: string; readonly outer: string; readonly exit: string };
  /** Scripts of single pages, below the root. */
  readonly poster: string;
  readonly help: string;
}

export interface RightsSite {
  readonly voices: readonly RightsVoice[];
  /** Languages of the place whose rights words are not whole yet. */
  readonly waiting: readonly Language[];
  /** Day of the build, ISO. */
  readonly today: string;
  readonly assets: RightsAssets;
  readonly directory: Directory;
  readonly providers: readonly Provider[];
  /** Bytes of each language's wallet card as PDF, and where it lies below the root. */
  readonly pdfs: ReadonlyMap<string, Printed>;
  /** The same of each topic's sheet, by where it lies. */
  readonly sheets: ReadonlyMap<string, Printed>;
}

export const START = 'index';
/** Of each language, and at the root for those that are not kept. */
export const OFFLINE = 'offline';

/** A PDF: where it lies below the root, and its bytes. */
export interface Printed {
  readonly path: string;
  readonly size: number;
}

/** Where a topic's sheet lies below the root; its name is what somebody saves. */
export function sheetPath(language: string, topic: string): string {
  return `${language}/sheets/rights-${topic}-${language}.pdf`;
}
