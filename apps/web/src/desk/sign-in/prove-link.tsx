/** The way to a fresh proof: in another tab, so that nothing on this screen is lost. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function ProveLink(): ReactElement {
  const say = useSay();
  return (
    <p>
      <a href="/desk/sign-in?prove=true" target="_blank" rel="noopener">
        {say('way.prove')}
      </a>
    </p>
  );
}
