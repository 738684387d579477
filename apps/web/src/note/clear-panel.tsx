/** Everything off this device, after saying in words what is lost. */
import { Button } from '@trussworks/react-uswds';
import type { Say } from '@threshold/guidance/message';
import { useState, type ReactElement } from 'react';
import { K } from './note-keys.ts';

export function ClearPanel({
  say,
  drafts,
  onClear,
}: {
  readonly say: Say;
  readonly drafts: number;
  readonly onClear: () => Promise<void>;
}): ReactElement {
  const [asked, setAsked] = useState(false);
  return (
    <div className="note-clear">
      {asked ? (
        <div className="note-caught" role="alert">
          <p>
            {say(K.clearLead)} {say(K.clearLost, { count: String(drafts) })}
          </p>
          <Button type="button" onClick={() => void onClear()}>
            {say(K.clearYes)}
          </Button>
          <Button type="button" outline onClick={() => setAsked(false)}>
            {say(K.clearNo)}
          </Button>
        </div>
      ) : (
        <Button type="button" outline onClick={() => setAsked(true)}>
          {say(K.clear)}
        </Button>
      )}
    </div>
  );
}
