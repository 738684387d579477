/** To come. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function SettingsPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('screen.settings')}</h1>
    </div>
  );
}
