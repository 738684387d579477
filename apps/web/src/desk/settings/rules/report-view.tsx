/** What a check found, in the order in which it matters: errors, cases, what differs from the law in force, the rest. */
import type { ReactElement, ReactNode } from 'react';
import type { Schemas } from '../../api/client.ts';
import { Law } from '../../case/law.tsx';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';

type Report = Schemas['law-report'];
type Diff = NonNullable<Report['diff']>;
type Difference = Diff['facts'][number];

const SEVERITY: Readonly<Record<Report['findings'][number]['severity'], Key>> = {
  error: 'law.severity.error',
  warning: 'law.severity.warning',
  info: 'law.severity.other',
};
const CHANGE: Readonly<Record<Difference['change'], Key>> = {
  added: 'law.change.added',
  removed: 'law.change.removed',
  changed: 'law.change.other',
};

export function ReportView({ report }: { readonly report: Report }): ReactElement {
  const say = useSay();
  const { findings, cases, diff } = report;
  const count = (severity: string): number =>
    findings.filter((each) => each.severity === severity).length;
  return (
    <div className="rules-report">
      <p>
        <strong>
          {say('law.findings', {
            errors: count('error'),
            warnings: count('warning'),
            remarks: count('info'),
          })}
        </strong>
        <span className="line">
          {say('law.cases-run', {
            run: cases.run,
            failed: new Set(cases.failures.map(({ id }) => id)).size,
          })}
        </span>
      </p>
      {findings.length === 0 ? null : (
        <details open={count('error') > 0}>
          <summary>{say('law.finding-list')}</summary>
          <ul>
            {findings.map((each, at) => (
              <li key={at} data-severity={each.severity}>
                <strong>{say(SEVERITY[each.severity])}</strong>{' '}
                {each.file === null ? null : (
                  <code dir="ltr">
                    {each.file}
                    {each.line === null ? '' : `:${each.line}`}
                  </code>
                )}{' '}
                <Law>
                  {each.message} {each.help ?? ''} ({each.code})
                </Law>
              </li>
            ))}
          </ul>
        </details>
      )}
      {cases.failures.length === 0 ? null : (
        <details open>
          <summary>{say('law.case-failures')}</summary>
          <ul>
            {cases.failures.map((each, at) => (
              <li key={at}>
                <Law>
                  {each.title} ({each.id}). {each.about}: {each.expected} → {each.got}. {each.why}
                </Law>
              </li>
            ))}
          </ul>
        </details>
      )}
      {diff ? <DiffView diff={diff} changes={cases.changes} /> : null}
    </div>
  );
}

function DiffView({
  diff,
  changes,
}: {
  readonly diff: Diff;
  readonly changes: Report['cases']['changes'];
}): ReactElement {
  return (
    <>
      <Part title="law.case-changes" count={changes.length}>
        {changes.map((each) => (
          <li key={`${each.id} ${each.act}`}>
            <Law>
              {each.title} ({each.id}). {each.act}: {each.before ?? '–'} → {each.after ?? '–'}
            </Law>
          </li>
        ))}
      </Part>
      <Part title="law.norms" count={diff.norms.length}>
        {diff.norms.map((each) => (
          <Differing key={each.id} difference={each}>
            <Cites of={each.after ?? each.before} />
          </Differing>
        ))}
      </Part>
      <Part title="law.facts" count={diff.facts.length}>
        {diff.facts.map((each) => (
          <Differing key={each.id} difference={each} />
        ))}
      </Part>
      <Part title="law.clocks" count={diff.clocks.length}>
        {diff.clocks.map((each) => (
          <Differing key={each.id} difference={each} />
        ))}
      </Part>
      <Part title="law.other" count={diff.other.length}>
        {diff.other.map((each) => (
          <Differing key={`${each.kind} ${each.id}`} difference={each} />
        ))}
      </Part>
    </>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: Key;
  readonly count: number;
  readonly children: ReactNode;
}): ReactElement {
  const say = useSay();
  if (count === 0) return <p>{say(title, { count })}</p>;
  return (
    <details>
      <summary>{say(title, { count })}</summary>
      <ul>{children}</ul>
    </details>
  );
}

function Cites({ of }: { readonly of: Diff['norms'][number]['after'] }): ReactElement | null {
  const say = useSay();
  if (of === null) return null;
  return (
    <span className="line quiet">
      <Law>{of.cite.map(({ ref }) => ref).join('; ')}</Law>
      {of.verified ? '' : ` (${say('law.unread')})`}
    </span>
  );
}

function Differing({
  difference: { id, change, title, parts },
  children,
}: {
  readonly difference: Difference;
  readonly children?: ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <li>
      <strong>{say(CHANGE[change])}</strong> <code dir="ltr">{id}</code> <Law>{title}</Law>
      {children}
      <dl className="rules-parts">
        {parts.map(({ part, before, after }) => (
          <div key={part}>
            <dt>
              <Law>{part}</Law>
            </dt>
            {before === null ? null : (
              <dd>
                {say('law.before')}: <Law>{before}</Law>
              </dd>
            )}
            {after === null ? null : (
              <dd>
                {say('law.after')}: <Law>{after}</Law>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </li>
  );
}
