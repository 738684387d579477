/** The keys, each with a button that does the same, and the switch for those that are letters alone. */
import { Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import type { QueueKeys } from './use-queue-keys.ts';

const KEYS: readonly (readonly [string, Key])[] = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['x', 'keys.choose'],
  ['/', 'keys.search'],
  ['?', 'keys.help'],
];

export function KeyHelp({
  keys,
  shown,
  toggle,
}: {
  readonly keys: QueueKeys;
  readonly shown: boolean;
  readonly toggle: () => void;
}): ReactElement {
  const say = useSay();
  return (
    <div className="keys">
      <div className="buttons">
        <Button type="button" outline aria-keyshortcuts="k" onClick={keys.previous}>
          {say('keys.previous')} {keys.on ? <kbd>k</kbd> : null}
        </Button>
        <Button type="button" outline aria-keyshortcuts="j" onClick={keys.next}>
          {say('keys.next')} {keys.on ? <kbd>j</kbd> : null}
        </Button>
        <Button type="button" unstyled aria-expanded={shown} onClick={toggle}>
          {say('keys.title')} {keys.on ? <kbd>?</kbd> : null}
        </Button>
      </div>
      {shown ? (
        <div className="key-help">
          <dl>
            {KEYS.map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(words)}</dd>
              </div>
            ))}
          </dl>
          <label>
            <input
              type="checkbox"
              checked={keys.on}
              onChange={(event) => keys.turn(event.target.checked)}
            />{' '}
            {say('keys.on')}
          </label>
        </div>
      ) : null}
    </div>
  );
}
