/** To come. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function OwnPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('screen.own')}</h1>
    </div>
  );
}
