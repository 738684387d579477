/** Says that somebody else saved while this was typed: theirs or mine, and neither is lost unseen. */
import { Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import type { SettingForm } from './use-setting-form.ts';

export function NewerSetting({
  of: { newer, keepMine, takeTheirs },
  again,
}: {
  readonly of: Pick<SettingForm<unknown>, 'newer' | 'keepMine' | 'takeTheirs'>;
  /** The refusal is answered. */
  readonly again: () => void;
}): ReactElement | null {
  const say = useSay();
  if (!newer) return null;
  return (
    <div className="settings-newer" role="alert">
      <p>
        <strong>{say('settings.newer')}</strong>
      </p>
      <p>{say('settings.newer-how')}</p>
      <p className="settings-buttons">
        <Button
          type="button"
          onClick={() => {
            keepMine();
            again();
          }}
        >
          {say('settings.newer-mine')}
        </Button>
        <Button
          type="button"
          outline
          onClick={() => {
            takeTheirs();
            again();
          }}
        >
          {say('settings.newer-theirs')}
        </Button>
      </p>
    </div>
  );
}
