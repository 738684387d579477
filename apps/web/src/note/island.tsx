/**
 * Writes down what happened. At an ending it waits for one press; on its own page it is there. Whoever leaves
 * quickly, or goes to another page, leaves nothing to read behind: not on the screen, not for Back.
 */
import { Button } from '@trussworks/react-uswds';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { IslandContext } from '../island/island-context.ts';
import { K } from './note-keys.ts';

/** The pages are read far more often than a note is written. */
const NoteApp = lazy(() => import('./note-app.tsx').then((part) => ({ default: part.NoteApp })));

export function mount(slot: HTMLElement, context: IslandContext): void {
  let root: Root | undefined;
  const show = (): void => {
    root = createRoot(slot);
    root.render(<Start context={context} />);
  };
  const blank = (): void => {
    root?.unmount();
    root = undefined;
    slot.replaceChildren();
  };
  show();
  addEventListener('pagehide', blank);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !document.documentElement.hidden) show();
  });
  // A quick exit hides the page before it goes to another.
  new MutationObserver(() => {
    if (document.documentElement.hidden) blank();
  }).observe(document.documentElement, { attributeFilter: ['hidden'] });
}

function Start({ context }: { readonly context: IslandContext }): ReactElement {
  const [started, setStarted] = useState(context.situation === undefined);
  return started ? (
    <Suspense fallback={<p role="status" />}>
      <NoteApp context={context} />
    </Suspense>
  ) : (
    <div className="note">
      <Button type="button" onClick={() => setStarted(true)}>
        {context.say(K.start)}
      </Button>
    </div>
  );
}
