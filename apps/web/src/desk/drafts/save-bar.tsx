/** What is not kept yet, and what to do where somebody else was quicker. */
import { Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { Fault } from '../shell/fault.tsx';
import { useSay } from '../words/words.tsx';
import type { OpenDraft } from './use-draft.ts';

export function SaveBar({ open }: { readonly open: OpenDraft }): ReactElement {
  const say = useSay();
  const { unsaved, saving, saved, error, conflict, undo } = open;
  return (
    <div className="drafts-save">
      <p role="status">
        {unsaved.length > 0
          ? say('drafts.unsaved', { count: unsaved.length })
          : saved
            ? say('drafts.kept', { version: open.seen })
            : say('drafts.as-kept', { version: open.seen })}
      </p>
      <p className="rules-buttons">
        <Button
          type="button"
          disabled={unsaved.length === 0 || saving || conflict !== undefined}
          onClick={open.save}
        >
          {say('drafts.keep')}
        </Button>
        <Button type="button" outline disabled={!undo} onClick={() => undo?.()}>
          {say('drafts.undo')}
        </Button>
      </p>
      {conflict ? (
        <div role="alert" className="drafts-conflict">
          <p>
            <strong>
              {say('drafts.conflict', {
                version: conflict.theirs.draft.version,
                name: conflict.theirs.draft.savedBy,
              })}
            </strong>
          </p>
          <p>
            {conflict.both.length === 0
              ? say('drafts.conflict-apart')
              : say('drafts.conflict-both', { files: conflict.both.join(', ') })}
          </p>
          <p className="rules-buttons">
            <Button type="button" onClick={() => open.resolve('mine')}>
              {say('drafts.conflict-mine')}
            </Button>
            <Button type="button" outline onClick={() => open.resolve('theirs')}>
              {say('drafts.conflict-theirs')}
            </Button>
          </p>
        </div>
      ) : null}
      {error ? <Fault error={error} again={open.save} /> : null}
    </div>
  );
}
