/** A screen that broke: the person can try it again or go elsewhere, and nothing they sent is lost. */
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import { Fault } from './fault.tsx';

export function ErrorPage({ error, reset }: ErrorComponentProps): ReactElement {
  const say = useSay();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  return (
    <div className="page">
      <h1>{say('fault.page')}</h1>
      <Fault
        error={error}
        again={() => {
          queries.reset();
          reset();
          void router.invalidate();
        }}
      />
      <p>
        <Link to="/">{say('fault.home')}</Link>
      </p>
    </div>
  );
}
