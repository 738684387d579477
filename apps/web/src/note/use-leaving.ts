/** Two ways a note may be left: by mistake, which asks first, and for a while, which locks what is kept. */
import { useEffect, useRef } from 'react';

const IDLE = 10 * 60_000;

/** The browser asks before a note that is kept nowhere is closed; never on a quick exit. */
export function useLeaving(unkept: boolean): void {
  useEffect(() => {
    if (!unkept) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!document.documentElement.hidden) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);
}

export function useIdle(kept: boolean, lock: () => void): void {
  const newest = useRef(lock);
  newest.current = lock;
  useEffect(() => {
    if (!kept) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const touched = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => newest.current(), IDLE);
    };
    touched();
    const signs = ['keydown', 'pointerdown'] as const;
    for (const sign of signs) addEventListener(sign, touched);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, touched);
    };
  }, [kept]);
}
