/** How far the log has come, who signs it beside its keeper, and where everybody may read it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api, type Schemas } from '../api/client.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

type ShownLog = Schemas['shown-log'];
type Witness = ShownLog['witnesses'][number];

const LOOK_AGAIN_MS = 10_000;

export function LogPage(): ReactElement {
  const say = useSay();
  const log = useQuery({
    queryKey: ['log'],
    queryFn: () => answer(api.GET('/api/log')),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <div className="page log">
      <h1>{say('log.title')}</h1>
      <p className="hint">{say('log.hint')}</p>
      {log.isPending ? <Loading what="log.loading" /> : null}
      {log.isError ? <Fault error={log.error} again={() => void log.refetch()} /> : null}
      {log.data ? <Shown log={log.data} /> : null}
    </div>
  );
}

function Shown({ log }: { readonly log: ShownLog }): ReactElement {
  const say = useSay();
  const { record } = useDates();
  return (
    <>
      <dl>
        <dt>{say('log.name')}</dt>
        <dd>
          <bdi dir="ltr">{log.origin}</bdi>
        </dd>
        <dt>{say('log.size')}</dt>
        <dd>{log.size}</dd>
        <dt>{say('log.at')}</dt>
        <dd>{log.at === null ? say('log.never') : record(log.at)}</dd>
        <dt>{say('log.key')}</dt>
        <dd>
          <code dir="ltr">{log.key}</code>
        </dd>
      </dl>
      <h2>{say('log.witnesses')}</h2>
      {log.witnesses.length === 0 ? (
        <EmptyState title={say('log.no-witness')}>
          <p>{say('log.no-witness-what')}</p>
        </EmptyState>
      ) : (
        log.witnesses.map((witness) => (
          <WitnessShown key={witness.name} witness={witness} size={log.size} />
        ))
      )}
      {log.at === null ? null : (
        <>
          <h2>{say('log.read')}</h2>
          <p>
            <a href="/api/log/checkpoint">{say('log.checkpoint')}</a>
          </p>
        </>
      )}
    </>
  );
}

const PROBLEMS: Readonly<Record<NonNullable<Witness['problem']>, Key>> = {
  away: 'log.away',
  refused: 'log.refused',
  'unknown-log': 'log.refused',
  'bad-signature': 'log.refused',
  'other-history': 'log.other-history',
  'saw-more': 'log.other-history',
};

function WitnessShown({
  witness: { name, key, size, cosignedAt, problem },
  size: newest,
}: {
  readonly witness: Witness;
  readonly size: number;
}): ReactElement {
  const say = useSay();
  const { record } = useDates();
  return (
    <section>
      <h3>
        <bdi dir="ltr">{name}</bdi>
      </h3>
      <p>
        {cosignedAt === null
          ? say('log.not-seen')
          : say('log.seen', { size, when: record(cosignedAt) })}{' '}
        {cosignedAt !== null && newest > size ? say('log.behind', { amount: newest - size }) : null}
      </p>
      {problem === null ? null : <p className="log-problem">{say(PROBLEMS[problem])}</p>}
      <p>
        <code dir="ltr">{key}</code>
      </p>
    </section>
  );
}
