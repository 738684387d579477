/** Where somebody stands who looks at a paper, and what brings them on. Pure. */
import type { ReadingContext } from '@threshold/instruments/reading';
import type { Step } from '@threshold/instruments/input/paper-reader';
import type { Confirmed } from './hand-on.ts';
import type { FromReader, PaperRead, ReadingFailure } from './reading-messages.ts';

export interface Failure {
  readonly code: ReadingFailure;
  readonly file: string | undefined;
}

export interface Giving {
  readonly at: 'giving';
  readonly files: readonly File[];
  readonly failure?: Failure;
}

export interface Reading {
  readonly at: 'reading';
  readonly files: readonly File[];
  readonly step?: Step;
  /** Files that are done. */
  readonly index: number;
  /** Of the page that is being read, 0 to 1. */
  readonly share: number;
}

export type State =
  | Giving
  | Reading
  | { readonly at: 'papers'; readonly read: PaperRead; readonly confirmed: readonly Confirmed[] }
  /** Nothing confirmed: the person answers the question of the page. */
  | { readonly at: 'next'; readonly confirmed: readonly Confirmed[] | undefined };

export type Event =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'start'; readonly files: readonly File[]; readonly context: ReadingContext }
  | { readonly kind: 'heard'; readonly message: FromReader }
  | { readonly kind: 'confirmed'; readonly confirmed: Confirmed }
  | { readonly kind: 'choose' }
  | { readonly kind: 'again' };

export const FIRST: State = { at: 'giving', files: [] };

export function stepped(state: State, event: Event): State {
  switch (event.kind) {
    case 'files':
      return { at: 'giving', files: event.files };
    case 'start':
      return { at: 'reading', files: event.files, index: 0, share: 0 };
    case 'heard':
      return state.at === 'reading' ? heard(state, event.message) : state;
    case 'confirmed': {
      if (state.at !== 'papers') return state;
      const confirmed = [...state.confirmed, event.confirmed];
      return confirmed.length < state.read.documents.length
        ? { ...state, confirmed }
        : { at: 'next', confirmed };
    }
    case 'choose':
      return { at: 'next', confirmed: undefined };
    case 'again':
      return FIRST;
  }
}

function heard(state: Reading, message: FromReader): State {
  switch (message.kind) {
    case 'fetching':
      return state;
    case 'step':
      return { ...state, step: message.step, index: message.index, share: 0 };
    case 'share':
      // Two halves of a page report in turn: the bar goes forward only.
      return { ...state, share: Math.max(state.share, message.share) };
    case 'read':
      return { at: 'papers', read: message.read, confirmed: [] };
    case 'failed':
      // The pages stay, so that another photo can be added or one taken away.
      return {
        at: 'giving',
        files: state.files,
        failure: { code: message.code, file: message.file },
      };
  }
}

/** Of all that was given, how much is done, 0 to 1. */
export function shareDone({ files, step, index, share }: Reading): number {
  const within =
    step?.page !== undefined && step.of !== undefined ? (step.page - 1 + share) / step.of : share;
  return (index + within) / Math.max(1, files.length);
}
