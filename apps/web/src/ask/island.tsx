/** Asks, one question at a time, until the law is settled. */
import { Alert } from '@trussworks/react-uswds';
import { createRoot } from 'react-dom/client';
import type { IslandContext } from '../island/island-context.ts';

export function mount(slot: HTMLElement, { say }: IslandContext): void {
  createRoot(slot).render(
    <Alert type="info" headingLevel="h2" slim>
      {say('about.lead')}
    </Alert>,
  );
}
