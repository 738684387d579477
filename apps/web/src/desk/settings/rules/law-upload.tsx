/** One uploaded law before it is a change: that it waits, that it is being checked, or why it was refused. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { Law } from '../../case/law.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useDates } from '../../shell/use-dates.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { ReportView } from './report-view.tsx';

type Line = Schemas['law-changes']['uploads'][number];

export const UPLOAD_STATE: Readonly<Record<Line['state'], Key>> = {
  received: 'law.upload-received',
  checking: 'law.upload-checking',
  ready: 'law.upload-ready',
  refused: 'law.upload-refused',
};

const WHY: Readonly<Record<string, Key>> = {
  'pack-too-large': 'law.why.too-large',
  'pack-unsafe': 'law.why.broken',
  'pack-broken': 'law.why.broken',
  'not-a-pack': 'law.why.not-a-pack',
  'other-pack': 'law.why.other-pack',
  'not-as-compiled': 'law.why.not-as-compiled',
  'same-law': 'law.why.same',
  'check-stopped': 'law.why.stopped',
  'not-allowed': 'law.why.not-allowed',
};

export function isUnderWay({ state }: Line): boolean {
  return state === 'received' || state === 'checking';
}

export function LawUpload({
  line,
  open,
  toggle,
}: {
  readonly line: Line;
  readonly open: boolean;
  readonly toggle: () => void;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/law/uploads/{upload}/remove', {
          params: { path: { upload: line.id } },
          body: {},
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['law'] }),
  });
  return (
    <article className="rules-card" data-upload={line.state}>
      <h3>
        <bdi>{line.name || say('law.unnamed')}</bdi>
      </h3>
      <p>
        <strong>{say(UPLOAD_STATE[line.state])}</strong>
        <span className="line">
          {say('law.uploaded', { name: line.uploadedBy, when: moment(line.uploadedAt) })}
        </span>
      </p>
      {line.state === 'checking' ? (
        <progress className="rules-progress" aria-label={say(UPLOAD_STATE[line.state])} />
      ) : null}
      {remove.isError ? <Fault error={remove.error} /> : null}
      <p className="rules-buttons">
        {line.state === 'refused' ? (
          <Button type="button" outline aria-expanded={open} onClick={toggle}>
            {say(open ? 'law.close' : 'law.why')} <span className="only-heard">{line.name}</span>
          </Button>
        ) : null}
        <Button type="button" outline disabled={remove.isPending} onClick={() => remove.mutate()}>
          {say('law.upload-remove')} <span className="only-heard">{line.name}</span>
        </Button>
      </p>
      {open && line.state === 'refused' ? <Why id={line.id} /> : null}
    </article>
  );
}

function Why({ id }: { readonly id: string }): ReactElement {
  const say = useSay();
  const upload = useQuery({
    queryKey: ['law', 'upload', id],
    queryFn: () =>
      answer(api.GET('/api/law/uploads/{upload}', { params: { path: { upload: id } } })),
  });
  if (upload.isPending) return <Loading what="law.loading" />;
  if (upload.isLoadingError)
    return <Fault error={upload.error} again={() => void upload.refetch()} />;
  const { problem, report } = upload.data;
  return (
    <>
      {problem ? (
        <p>
          {say(WHY[problem.code] ?? 'law.unsound')}
          <span className="line quiet">
            <Law>{problem.title}</Law>
          </span>
        </p>
      ) : (
        <p>{say('law.unsound')}</p>
      )}
      {report ? <ReportView report={report} /> : null}
    </>
  );
}
