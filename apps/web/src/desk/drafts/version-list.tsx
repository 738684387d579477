/** Every version that was kept: who, when, which files; any of them can be gone on from. */
import { Button } from '@trussworks/react-uswds';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { Fault } from '../shell/fault.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import type { Draft } from './drafts-api.ts';
import type { OpenDraft } from './use-draft.ts';

export function VersionList({
  draft,
  open,
}: {
  readonly draft: Draft;
  readonly open: OpenDraft;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const toast = useToast();
  const bringing = useMutation({
    mutationFn: (number: number) =>
      answer(
        api.GET('/api/drafts/{draft}/versions/{number}', {
          params: { path: { draft: draft.draft.id, number } },
        }),
      ),
    onSuccess: ({ number, files }) => {
      open.replace(files);
      toast({ text: say('drafts.version-brought', { version: number }) });
    },
  });
  return (
    <details className="drafts-versions">
      <summary>{say('drafts.versions', { count: draft.versions.length })}</summary>
      {bringing.isError ? <Fault error={bringing.error} /> : null}
      <ol reversed>
        {draft.versions.map(({ number, by, at, files }) => (
          <li key={number} value={number}>
            {say('drafts.saved', { version: number, name: by, when: moment(at) })}
            <span className="line quiet">
              {files.length === 0 ? (
                say('drafts.version-plain')
              ) : (
                <bdi dir="ltr">{files.join(', ')}</bdi>
              )}
            </span>
            {number === open.seen ? null : (
              <Button
                type="button"
                outline
                disabled={bringing.isPending}
                onClick={() => bringing.mutate(number)}
              >
                {say('drafts.version-bring', { version: number })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
