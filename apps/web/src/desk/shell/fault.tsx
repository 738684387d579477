/** What went wrong in words, what was kept, what to do: for a part of a screen whose answer did not come. */
import { Alert, Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { ProblemError } from '../api/problem.ts';
import { ProveLink } from '../sign-in/prove-link.tsx';
import { useSay } from '../words/words.tsx';
import { ErrorWords } from './error-words.tsx';

export interface FaultProps {
  readonly error: unknown;
  readonly again?: () => void;
}

export function Fault({ error, again }: FaultProps): ReactElement {
  const say = useSay();
  return (
    <Alert
      type="error"
      headingLevel="h2"
      heading={say('fault.title')}
      role="alert"
      className="fault"
    >
      <p>
        <ErrorWords error={error} />
      </p>
      {error instanceof ProblemError && isNowhere(error) ? null : <p>{say('fault.kept')}</p>}
      {error instanceof ProblemError && error.code === 'proof-needed' ? <ProveLink /> : null}
      {again ? (
        <Button type="button" onClick={again}>
          {say('fault.again')}
        </Button>
      ) : null}
    </Alert>
  );
}

const NOWHERE: ReadonlySet<string> = new Set([
  'not-found',
  'no-such-case',
  'no-such-plan',
  'no-such-draft',
  'no-such-proposal',
]);

/** What is asked for is not there: nothing was sent that could be kept. */
function isNowhere({ code }: ProblemError): boolean {
  return NOWHERE.has(code);
}
