/** Files that were given, each with how far it is. Pure: what was refused stays until it is looked at, what broke can go again. */

/** The server's own limit, so that nobody waits for a refusal. */
export const MOST_BYTES = 20_000_000;

export type UploadState = 'waiting' | 'sending' | 'kept' | 'refused' | 'broken';

export interface Given {
  /** Made once for the file: also the command that sends it. */
  readonly id: string;
  readonly file: File;
  readonly state: UploadState;
  /** From 0 to 1. */
  readonly part: number;
  /** The server's sentence; undefined for what is told in our own words. */
  readonly problem: string | undefined;
}

export type UploadAction =
  | { readonly do: 'give'; readonly files: readonly { id: string; file: File }[] }
  | { readonly do: 'set'; readonly id: string; readonly to: Partial<Given> }
  | { readonly do: 'drop'; readonly id: string };

export function uploads(list: readonly Given[], action: UploadAction): readonly Given[] {
  switch (action.do) {
    case 'give':
      return [
        ...list,
        ...action.files.map(({ id, file }): Given => {
          const tooLarge = file.size > MOST_BYTES;
          return {
            id,
            file,
            state: tooLarge ? 'refused' : 'waiting',
            part: 0,
            problem: undefined,
          };
        }),
      ];
    case 'set':
      return list.map((each) => (each.id === action.id ? { ...each, ...action.to } : each));
    case 'drop':
      return list.filter(({ id }) => id !== action.id);
  }
}

/** The next one to send: one at a time, so that a thin line carries each whole. */
export function nextOf(list: readonly Given[]): Given | undefined {
  if (list.some(({ state }) => state === 'sending')) return undefined;
  return list.find(({ state }) => state === 'waiting');
}

/** What would be lost if the page went away now. */
export function isUnsent({ state }: Pick<Given, 'state'>): boolean {
  return state === 'waiting' || state === 'sending' || state === 'broken';
}
