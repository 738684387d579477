/** In a demonstration, the tour offered to a newcomer; and at any desk, begun and gone on with from the help. */
import type { ReactElement } from 'react';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { useTour } from './use-tour.ts';

export function TourOffer(): ReactElement | null {
  const say = useSay();
  const { demo } = useSession();
  const { state, steps, begin, leave } = useTour();
  if (!demo || state !== undefined) return null;
  return (
    <aside className="tour-offer" aria-labelledby="tour-offer">
      <h2 id="tour-offer">{say('tour.offer')}</h2>
      <p>{say('tour.offer-demo', { count: steps.length })}</p>
      <div className="tour-buttons">
        <button type="button" className="tour-next" onClick={begin}>
          {say('tour.begin')}
        </button>
        <button type="button" onClick={leave}>
          {say('tour.not-now')}
        </button>
      </div>
    </aside>
  );
}

export function HelpMenu(): ReactElement {
  const say = useSay();
  const { demo } = useSession();
  const { state, begin, resume } = useTour();
  const shut = (element: HTMLElement, work: () => void): void => {
    element.closest('details')?.removeAttribute('open');
    work();
  };
  return (
    <details className="help-menu">
      <summary>{say('tour.help')}</summary>
      <div>
        <p className="quiet">{say(demo ? 'tour.help-demo' : 'tour.help-real')}</p>
        {state?.is === 'left' && state.step > 0 ? (
          <button type="button" onClick={(event) => shut(event.currentTarget, resume)}>
            {say('tour.resume')}
          </button>
        ) : null}
        <button type="button" onClick={(event) => shut(event.currentTarget, begin)}>
          {say('tour.begin')}
        </button>
      </div>
    </details>
  );
}
