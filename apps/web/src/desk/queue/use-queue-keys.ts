/**
 * The queue by keyboard: j and k move, Enter opens because the focus is on a link, x chooses, / searches, ? helps.
 * Letters alone can be turned off, for people who speak to their computer; each has a button as well.
 */
import { useCallback, useEffect, useState } from 'react';
import { SEARCH_FIELD } from './queue-filters.tsx';

const KEPT = 'threshold-desk-letter-keys';

export interface QueueKeys {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly next: () => void;
  readonly previous: () => void;
}

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a[data-row]')];

function move(by: 1 | -1): void {
  const all = links();
  const row = document.activeElement?.closest('tr');
  const at = all.findIndex((link) => link.closest('tr') === row);
  const to = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
  all[Math.max(0, Math.min(to, all.length - 1))]?.focus();
}

export function useQueueKeys(toggleHelp: () => void): QueueKeys {
  const [on, set] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const turn = useCallback((to: boolean) => {
    localStorage.setItem(KEPT, to ? 'on' : 'off');
    set(to);
  }, []);
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      const writes =
        target instanceof HTMLElement &&
        target.matches('input:not([type=checkbox]), select, textarea');
      if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
      switch (event.key) {
        case 'j':
          move(1);
          break;
        case 'k':
          move(-1);
          break;
        case 'x':
          document.activeElement
            ?.closest('tr')
            ?.querySelector<HTMLInputElement>('input[type=checkbox]')
            ?.click();
          break;
        case '/':
          document.getElementById(SEARCH_FIELD)?.focus();
          break;
        case '?':
          toggleHelp();
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, toggleHelp]);
  return { on, turn, next: () => move(1), previous: () => move(-1) };
}
