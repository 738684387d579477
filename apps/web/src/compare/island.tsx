/** Lays the law of several places side by side, on a question, an example or a situation of one's own. */
import { createRoot } from 'react-dom/client';
import { localDay } from '../ask/law-client.ts';
import type { IslandContext } from '../island/island-context.ts';
import { CompareApp } from './compare-app.tsx';

export function mount(slot: HTMLElement, context: IslandContext): void {
  createRoot(slot).render(<CompareApp context={context} today={localDay(new Date())} />);
}
