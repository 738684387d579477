/** Leaving a form of the settings with words that are not saved asks first; nothing is kept on the device. */
import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function UnsavedGuard({ unsaved }: { readonly unsaved: boolean }): ReactElement | null {
  const say = useSay();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved &&
      (current.pathname !== next.pathname ||
        JSON.stringify(current.search) !== JSON.stringify(next.search)),
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <div className="settings-guard" role="alertdialog" aria-labelledby="settings-guard-title">
      <p id="settings-guard-title">{say('settings.unsaved')}</p>
      <button type="button" className="usa-button" autoFocus onClick={() => blocker.reset()}>
        {say('settings.unsaved-stay')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => blocker.proceed()}
      >
        {say('settings.unsaved-leave')}
      </button>
    </div>
  );
}
