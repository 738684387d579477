/**
 * Which entries of a tab's history are of the rights pages, so that quick exit can take all of them away. Pure; what a
 * platform allows is written down in docs/rights.md.
 */

/** Set as the name of the tab while it leaves: it is gone with the tab and stands in no storage. */
export const LEFT = 'threshold-left';

/**
 * What each page writes on its own entry of the tab's history. Addresses cannot tell: a platform hides those of pages that
 * send no referrer, which is what these pages are.
 */
export const OURS = 'threshold-rights';

export interface HistoryEntry {
  readonly index: number;
  readonly getState: () => unknown;
}

/** As much of the platform's Navigation as is used; older ones have none. */
export interface TabHistory {
  readonly currentEntry: HistoryEntry | null;
  readonly entries: () => readonly HistoryEntry[];
  readonly updateCurrentEntry: (options: { readonly state: unknown }) => void;
}

/** How many steps back lies the first of our entries; 0 where there is none before the current one. */
export function stepsBack(entries: readonly HistoryEntry[], current: number): number {
  const first = entries.find((entry) => entry.index < current && isOurs(entry));
  return first ? current - first.index : 0;
}

/** Whether Forward would still come to one of them. */
export function isAhead(entries: readonly HistoryEntry[], current: number): boolean {
  return entries.some((entry) => entry.index > current && isOurs(entry));
}

function isOurs(entry: HistoryEntry): boolean {
  return entry.getState() === OURS;
}

export function tabHistory(): TabHistory | undefined {
  return (window as { readonly navigation?: TabHistory }).navigation;
}
