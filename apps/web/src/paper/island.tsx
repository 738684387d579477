/**
 * Reads a paper on the device, and lets the person confirm what was read. Files, pictures and words live in
 * memory while the page is open; leaving the page, by whatever way, drops them.
 */
import { createRoot, type Root } from 'react-dom/client';
import type { IslandContext } from '../island/island-context.ts';
import { Look } from './look.tsx';

export function mount(slot: HTMLElement, context: IslandContext): void {
  let root: Root | undefined;
  const show = (): void => {
    root = createRoot(slot);
    root.render(<Look context={context} />);
  };
  addEventListener('pagehide', () => {
    root?.unmount();
    root = undefined;
  });
  // A browser may keep the page that was left; what was read on it must not return.
  addEventListener('pageshow', () => {
    if (!root) show();
  });
  show();
}
