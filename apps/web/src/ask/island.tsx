/**
 * Asks, one question at a time, until the law is settled. On a page of its own it starts at once; at an ending
 * of the flow, whose answer stands already, it waits for a press and goes on from what was said.
 */
import { Button } from '@trussworks/react-uswds';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { IslandContext } from '../island/island-context.ts';
import { ASK } from './ask-keys.ts';
import { Interview } from './interview.tsx';
import { localDay } from './law-client.ts';

export function mount(slot: HTMLElement, context: IslandContext): void {
  if (context.situation?.outcome === 'safety-first') return;
  const today = localDay(new Date());
  createRoot(slot).render(
    context.situation ? (
      <Start context={context} today={today} />
    ) : (
      <Interview context={context} today={today} />
    ),
  );
}

function Start({
  context,
  today,
}: {
  readonly context: IslandContext;
  readonly today: string;
}): ReactElement {
  const [started, start] = useState(false);
  if (started) return <Interview context={context} today={today} focus />;
  return (
    <Button type="button" outline className="ask-start" onClick={() => start(true)}>
      {context.say(ASK.start)}
    </Button>
  );
}
