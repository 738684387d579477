/** A secret that was just made, to be given to the other system: it is nowhere to be read afterwards. */
import { Alert, Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { useToast } from '../../shell/toasts.tsx';
import { useDates } from '../../shell/use-dates.ts';
import { useSay } from '../../words/words.tsx';

export interface NewSecret {
  readonly secret: string;
  readonly overlapUntil: string | null;
}

export function SecretOnce({
  secret: { secret, overlapUntil },
  kept,
}: {
  readonly secret: NewSecret;
  readonly kept: () => void;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const { moment } = useDates();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    toast({ text: say('webhooks.secret-copied') });
  };
  return (
    <Alert type="warning" headingLevel="h2" heading={say('webhooks.secret')} role="alert">
      <p>{say('webhooks.secret-what')}</p>
      <p>
        <code dir="ltr" className="webhook-secret">
          {secret}
        </code>
      </p>
      {overlapUntil === null ? null : (
        <p>{say('webhooks.secret-overlap', { when: moment(overlapUntil) })}</p>
      )}
      <Button type="button" outline onClick={() => void copy()}>
        {say('webhooks.secret-copy')}
      </Button>
      <Button type="button" onClick={kept}>
        {say('webhooks.secret-kept')}
      </Button>
    </Alert>
  );
}
