/**
 * Finds the part of the screen that a step points at, marks it and brings it into view, once for each step; the mark goes
 * on again when the screen draws itself anew. Nothing is laid over the screen: everything on it can still be used.
 */
import { useEffect, useState } from 'react';

const MARK = 'data-tour-here';

export function useTourPart(part: string | undefined, turn: number): boolean {
  const [found, set] = useState(false);
  useEffect(() => {
    if (part === undefined) return undefined;
    let shown = false;
    const look = (): void => {
      const element = document.querySelector(part);
      set(element !== null);
      if (!element) return;
      if (!element.hasAttribute(MARK)) element.setAttribute(MARK, '');
      if (shown) return;
      shown = true;
      element.scrollIntoView({ block: 'start' });
    };
    look();
    const watching = new MutationObserver(look);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      for (const each of document.querySelectorAll(`[${MARK}]`)) each.removeAttribute(MARK);
    };
  }, [part, turn]);
  return part !== undefined && found;
}
