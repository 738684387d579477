/** What the server says of a refusal: in its own English, whatever stands around it; otherwise that nothing came. */
import type { ReactElement } from 'react';
import { ProblemError } from '../api/problem.ts';
import { useSay } from '../words/words.tsx';

export function ErrorWords({ error }: { readonly error: unknown }): ReactElement {
  const say = useSay();
  if (!(error instanceof ProblemError)) return <>{say('fault.line')}</>;
  return (
    <bdi lang="en" dir="ltr">
      {error.message}
    </bdi>
  );
}
