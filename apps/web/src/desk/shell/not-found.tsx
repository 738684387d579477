/** An address with nothing behind it. */
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function NotFound(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('not-found.title')}</h1>
      <p>{say('not-found.what')}</p>
      <p>
        <Link to="/">{say('fault.home')}</Link>
      </p>
    </div>
  );
}
