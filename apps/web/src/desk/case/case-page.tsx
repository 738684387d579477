/** One request: facts and paper on one side, the reasoning on the other. */
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function CasePage(): ReactElement {
  const say = useSay();
  const { id } = useParams({ from: '/inside/requests/$id' });
  return (
    <div className="page">
      <h1>{say('case.title')}</h1>
      <p>{id}</p>
    </div>
  );
}
