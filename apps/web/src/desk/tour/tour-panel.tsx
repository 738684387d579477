/**
 * The tour beside the work: a panel at the foot of the screen, with the step's words and the way on. It moves the screen
 * only when somebody presses one of its buttons, moves the focus to its own heading then, and takes nothing away.
 */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { queueQuery } from '../api/desk-queries.ts';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import type { TourPlace, TourStep } from './tour-steps.ts';
import { useTour } from './use-tour.ts';
import { useTourPart } from './use-tour-part.ts';

export function TourPanel(): ReactElement | null {
  const { steps, state } = useTour();
  const step = state?.is === 'on' ? steps[state.step] : undefined;
  return step && state ? <Shown step={step} at={state.step} of={steps.length} /> : null;
}

function Shown({
  step,
  at,
  of,
}: {
  readonly step: TourStep;
  readonly at: number;
  readonly of: number;
}): ReactElement {
  const say = useSay();
  const { go, leave } = useTour();
  const [turn, setTurn] = useState(0);
  const address = useAddress(step.at);
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = address !== undefined && address !== null && here === address;
  const found = useTourPart(isHere ? step.part : undefined, turn);
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<string | undefined>(undefined);
  const read = useRef<string | undefined>(undefined);

  // Once for each step and each press: somebody who goes elsewhere by themselves is not fetched back.
  const wanted = `${step.title} ${turn}`;
  useEffect(() => {
    if (address === undefined || next.current === wanted) return;
    next.current = wanted;
    if (address !== null && window.location.pathname !== `/desk${address}`) {
      void navigate({ to: address });
    }
  }, [address, wanted, navigate]);
  // The frame puts the focus on a new screen in the same turn, after this: the tour's words come next.
  useEffect(() => {
    if (read.current === wanted) return undefined;
    const timer = setTimeout(() => {
      if (isHere || address === null) read.current = wanted;
      heading.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [wanted, isHere, address]);

  const closing = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    <aside className="tour" aria-labelledby="tour-title" onKeyDown={closing}>
      <p className="quiet">{say('tour.step', { at: at + 1, of })}</p>
      <h2 id="tour-title" tabIndex={-1} ref={heading} aria-describedby="tour-text">
        {say(step.title)}
      </h2>
      <p id="tour-text">{say(step.text)}</p>
      {address === null ? <p className="quiet">{say('tour.no-case')}</p> : null}
      <div className="tour-buttons">
        {at > 0 ? (
          <button type="button" onClick={() => go(at - 1)}>
            {say('tour.back')}
          </button>
        ) : null}
        <button type="button" className="tour-next" onClick={() => go(at + 1)}>
          {say(at + 1 < of ? 'tour.next' : 'tour.finish')}
        </button>
        {address === null ? null : isHere && found ? (
          <button type="button" onClick={() => focusOn(step.part)}>
            {say('tour.to-part')}
          </button>
        ) : (
          <button type="button" onClick={() => setTurn(turn + 1)}>
            {say('tour.there')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {say('tour.leave')}
        </button>
      </div>
    </aside>
  );
}

/** For those who go by keyboard: from the words to what they are about. */
function focusOn(part: string): void {
  const element = document.querySelector<HTMLElement>(part);
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

/** Null where there is no case to show yet; undefined while it is looked for. */
function useAddress(place: TourPlace): string | null | undefined {
  const { memberships } = useSession();
  const own = memberships.every(({ role }) => role === 'front-line');
  const first = useQuery({
    ...queueQuery(own ? { recorded: 'by-me', state: 'any', most: 1 } : { most: 1 }),
    enabled: place === 'case',
  });
  // The same case for the whole tour, though the queue moves meanwhile.
  const kept = useRef<string | undefined>(undefined);
  if (place !== 'case') return place;
  if (first.isLoadingError) return null;
  kept.current ??= first.data?.rows[0]?.id;
  if (kept.current !== undefined) return `/requests/${kept.current}`;
  return first.data ? null : undefined;
}
