/**
 * Which entries of a tab's history are of the rights pages, so that quick exit can take all of them away. Pure; what a
 * platform allows is written down in docs/rights.md.
 */

/** Set as the name of the tab while it leaves: it is gone with the tab and stands in no storage. */
export const LEFT = 'threshold-left';

export interface HistoryEntry {
  /** None where the platform hides it. */
  readonly url: string | null;
  readonly index: number;
}

/** How many steps back lies the first entry below `root`; 0 where there is none before the current one. */
export function stepsBack(entries: readonly HistoryEntry[], current: number, root: URL): number {
  const first = entries.find((entry) => entry.index < current && isBelow(entry, root));
  return first ? current - first.index : 0;
}

/** Whether Forward would still come to one of them. */
export function isAhead(entries: readonly HistoryEntry[], current: number, root: URL): boolean {
  return entries.some((entry) => entry.index > current && isBelow(entry, root));
}

function isBelow({ url }: HistoryEntry, root: URL): boolean {
  if (url === null) return false;
  const { origin, pathname } = new URL(url);
  return origin === root.origin && pathname.startsWith(root.pathname);
}
