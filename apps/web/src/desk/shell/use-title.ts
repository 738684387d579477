/**
 * What the browser's tab and history call a screen: several stand open beside each other, and a screen reader says it
 * first. A request sets its own number.
 */
import { useEffect } from 'react';
import { SETTINGS_SECTIONS } from '../settings/sections.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { SCREENS, type Screen } from './role-screens.ts';

export const SCREEN_NAMES: Readonly<Record<Screen, Key>> = {
  '/queue': 'screen.queue',
  '/own': 'screen.own',
  '/record': 'screen.record',
  '/post': 'screen.post',
  '/overview': 'screen.overview',
  '/records': 'screen.records',
  '/openings': 'screen.openings',
  '/reads': 'screen.reads',
  '/cases': 'screen.cases',
  '/duties': 'screen.duties',
  '/allocation': 'screen.allocation',
  '/exports': 'screen.exports',
  '/drafts': 'screen.drafts',
  '/settings': 'screen.settings',
};

const OTHERS: Readonly<Record<string, Key>> = { '/log': 'log.title', '/access': 'access.title' };

/** Undefined for what names itself. */
export function titleKey(path: string): Key | undefined {
  const section = SETTINGS_SECTIONS.find((each) => path === `/settings/${each.path}`);
  if (section) return section.name;
  const screen = SCREENS.find((each) => path === each || path.startsWith(`${each}/`));
  return screen === undefined ? OTHERS[path] : SCREEN_NAMES[screen];
}

export function useTitle(words: string | undefined): void {
  const say = useSay();
  const brand = say('shell.brand');
  useEffect(() => {
    if (words !== undefined) document.title = `${words} · ${brand}`;
  }, [words, brand]);
}
