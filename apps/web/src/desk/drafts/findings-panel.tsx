/** What is wrong with a draft: file, line and column, what and what to do; a press goes there. */
import type { Finding } from '@threshold/rules/draft/weigh-draft';
import type { ReactElement } from 'react';
import { Law } from '../case/law.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

const SEVERITY: Readonly<Record<Finding['severity'], Key>> = {
  error: 'law.severity.error',
  warning: 'law.severity.warning',
  info: 'law.severity.other',
};
const SHOWN = 50;

export function FindingsPanel({
  findings,
  own,
  open,
}: {
  readonly findings: readonly Finding[];
  /** Whether a file can be edited here. */
  readonly own: (file: string) => boolean;
  readonly open: (file: string, line: number, column: number) => void;
}): ReactElement {
  const say = useSay();
  const count = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length;
  const errors = count('error');
  // Remarks about layers that are not edited here are no business of this draft.
  const listed = findings.filter(
    ({ severity, file }) => severity === 'error' || (file !== null && own(file)),
  );
  return (
    <section className="drafts-findings">
      <h3>{say('drafts.findings')}</h3>
      <p role="status">
        {errors === 0
          ? say('drafts.findings-sound')
          : say('drafts.findings-errors', { count: errors })}
      </p>
      {listed.length === 0 ? null : (
        <details open={errors > 0}>
          <summary>{say('drafts.findings-list', { count: listed.length })}</summary>
          <ul>
            {listed.slice(0, SHOWN).map((each, at) => (
              <li key={at} data-severity={each.severity}>
                <strong>{say(SEVERITY[each.severity])}</strong>{' '}
                {each.file === null ? null : own(each.file) ? (
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled drafts-place"
                    onClick={() => open(each.file ?? '', each.line ?? 1, each.column ?? 1)}
                  >
                    <bdi dir="ltr">
                      {each.file}:{each.line}:{each.column}
                    </bdi>
                  </button>
                ) : (
                  <code dir="ltr">
                    {each.file}:{each.line}:{each.column}
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
    </section>
  );
}
