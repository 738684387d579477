/** To come. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function QueuePage(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('screen.queue')}</h1>
    </div>
  );
}
