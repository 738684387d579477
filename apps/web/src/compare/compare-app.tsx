/** The comparison on the screen: what is chosen above, what each law answers below, what can be kept at the end. */
import { Alert, Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { Law } from '../ask/law-words.tsx';
import type { IslandContext } from '../island/island-context.ts';
import { ChoosePlaces } from './choose-places.tsx';
import { ChooseSituation } from './choose-situation.tsx';
import { COMPARE } from './compare-keys.ts';
import { CompareTables } from './compare-tables.tsx';
import { KeepPanel } from './keep-panel.tsx';
import { useCompare } from './use-compare.ts';

export function CompareApp({
  context,
  today,
}: {
  readonly context: IslandContext;
  readonly today: string;
}): ReactElement {
  const { say, words } = context;
  const state = useCompare(context, today);
  const { stage, files, choice, faults, retry } = state;
  const answered = stage.kind === 'answered' ? stage.answered : undefined;
  const section = answered?.section;
  return (
    <div className="compare">
      {words.words.language !== 'en' && <p className="quiet">{say(COMPARE.english)}</p>}
      {faults.length > 0 && (
        <Alert type="warning" headingLevel="h2" role="alert" validation>
          <p className="usa-alert__text">{say(COMPARE.badLink)}</p>
          <ul>
            {[...new Set(faults)].slice(0, MOST_FAULTS).map((fault) => (
              <li key={fault}>
                <Law>{clipped(fault)}</Law>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {files && choice && (
        <form className="compare-choose" onSubmit={(event) => event.preventDefault()}>
          <ChooseSituation
            say={say}
            state={state}
            files={files}
            choice={choice}
            vocabulary={answered?.vocabulary}
          />
          <ChoosePlaces say={say} state={state} files={files} choice={choice} />
        </form>
      )}
      <p role="status" className={stage.kind === 'loading' ? '' : 'usa-sr-only'}>
        {stage.kind === 'loading' && say(COMPARE.loading)}
      </p>
      {stage.kind === 'failed' && (
        <Alert
          type="warning"
          headingLevel="h2"
          role="alert"
          cta={
            <Button type="button" outline onClick={retry}>
              {say(COMPARE.retry)}
            </Button>
          }
        >
          {say(COMPARE.failed)}
        </Alert>
      )}
      {choice?.places.length === 0 && (
        <p className="compare-empty" role="status">
          {say(COMPARE.onePlace)}
        </p>
      )}
      {answered && choice && choice.places.length > 0 && (
        <section aria-labelledby="compare-results">
          <h2 id="compare-results">{say(COMPARE.results)}</h2>
          {section ? (
            <>
              <CompareTables say={say} section={section} />
              <KeepPanel say={say} answered={answered} />
            </>
          ) : (
            <p className="compare-empty" role="status">
              {say(COMPARE.noActs)}
            </p>
          )}
        </section>
      )}
    </div>
  );
}

/** The first say enough: a link may hold thousands. */
const MOST_FAULTS = 8;

/** A link may hold anything; what is shown of it stays short. */
function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
