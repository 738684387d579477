/** What every form of a record has: that the record moved on meanwhile, and its buttons. */
import { Button } from '@trussworks/react-uswds';
import { useState, type ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import type { DutyView } from './duty-words.ts';

export interface Shared {
  readonly view: DutyView;
  readonly left: () => void;
  /** It cannot be done any more. */
  readonly over: boolean;
}

/** Said where the record is not the one that this form was begun with. */
export function Moved({ view, over }: Omit<Shared, 'left'>): ReactElement | null {
  const say = useSay();
  const [begun] = useState(view.events.length);
  if (!over && view.events.length === begun) return null;
  return (
    <p className="duty-trouble" role="alert">
      {say(over ? 'duties.over' : 'duties.moved')}
    </p>
  );
}

export function Sending({
  pending,
  left,
  over,
}: Pick<Shared, 'left' | 'over'> & { readonly pending: boolean }): ReactElement {
  const say = useSay();
  return (
    <p className="buttons">
      <Button type="submit" disabled={pending || over}>
        {say(pending ? 'duties.sending' : 'duties.send')}
      </Button>
      <Button type="button" unstyled onClick={left}>
        {say('duties.cancel')}
      </Button>
    </p>
  );
}
