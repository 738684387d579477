/** The way through: give pages, wait, confirm what was read, go on in the flow. One step stands at a time. */
import { useEffect, useReducer, useRef, useState, type ReactElement } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { GivePages } from './give-pages.tsx';
import { FIRST, stepped, type Event } from './look-state.ts';
import { NextStep } from './next-step.tsx';
import { PaperResult } from './paper-result.tsx';
import { Progress } from './progress.tsx';
import { runReading, type Running } from './run-reading.ts';

export function Look({ context }: { readonly context: IslandContext }): ReactElement {
  const { say } = context;
  const [state, send] = useReducer(stepped, FIRST);
  const [open, setOpen] = useState(false);
  const running = useRef<Running | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => running.current?.stop(), []);
  const { at } = state;
  const place = at === 'papers' ? `${at} ${state.confirmed.length}` : at;
  const before = useRef(place);
  useEffect(() => {
    // Whoever cannot see the screen change must stand where it changed.
    if (before.current !== place) heading.current?.focus();
    before.current = place;
  }, [place]);

  const start = (event: Extract<Event, { readonly kind: 'start' }>): void => {
    send(event);
    running.current = runReading(
      context.worker('paper'),
      {
        files: event.files.map((content) => ({ name: content.name, content })),
        folder: context.onDemand,
        context: event.context,
        atOnce: navigator.hardwareConcurrency > 1 ? 2 : 1,
      },
      (message) => send({ kind: 'heard', message }),
    );
  };
  const stop = (): void => {
    running.current?.stop();
    send({ kind: 'heard', message: { kind: 'failed', code: 'stopped', file: undefined } });
  };

  const body = (): ReactElement => {
    switch (state.at) {
      case 'giving':
        return (
          <GivePages
            context={context}
            state={state}
            heading={heading}
            start={start}
            change={(files) => send({ kind: 'files', files })}
          />
        );
      case 'reading':
        return <Progress say={say} state={state} heading={heading} stop={stop} />;
      case 'papers':
        return (
          <PaperResult
            key={state.confirmed.length}
            say={say}
            read={state.read}
            index={state.confirmed.length}
            heading={heading}
            confirm={(confirmed) => send({ kind: 'confirmed', confirmed })}
            choose={() => send({ kind: 'choose' })}
          />
        );
      case 'next':
        return (
          <NextStep
            context={context}
            confirmed={state.confirmed}
            heading={heading}
            again={() => send({ kind: 'again' })}
          />
        );
    }
  };
  if (!context.situation) return <div className="paper">{body()}</div>;
  return (
    <details
      className="paper"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="paper-open">{say('open.title')}</summary>
      {body()}
    </details>
  );
}
