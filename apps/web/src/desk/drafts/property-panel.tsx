/** What a draft guarantees: every property of its packs, proved, refuted with a situation, or left open. */
import type { PropertyResult, Verdict } from '@threshold/rules/draft/weigh-draft';
import type { ReactElement } from 'react';
import { Law } from '../case/law.tsx';
import { OUTCOME_KEYS } from '../case/outcome-words.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { FactLines } from './fact-lines.tsx';

const VERDICT: Readonly<Record<Verdict, Key>> = {
  holds: 'drafts.proved',
  untested: 'drafts.untested',
  fails: 'drafts.refuted',
  unshown: 'drafts.unproved',
  'too-large': 'drafts.property-large',
};
const MARK: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  untested: '✓',
  fails: '✗',
  unshown: '?',
  'too-large': '?',
};

export function PropertyPanel({
  properties,
  unfolded = false,
}: {
  readonly properties: readonly PropertyResult[];
  readonly unfolded?: boolean;
}): ReactElement {
  const say = useSay();
  const holding = properties.filter(({ verdict }) => verdict === 'holds' || verdict === 'untested');
  const others = properties.filter((each) => !holding.includes(each));
  if (properties.length === 0) return <p>{say('drafts.properties-none')}</p>;
  return (
    <>
      <p>{say('drafts.properties-count', { holding: holding.length, all: properties.length })}</p>
      {others.length === 0 ? null : <List of={others} />}
      {holding.length === 0 ? null : (
        <details open={unfolded}>
          <summary>{say('drafts.properties-holding', { count: holding.length })}</summary>
          <List of={holding} />
        </details>
      )}
    </>
  );
}

function List({ of }: { readonly of: readonly PropertyResult[] }): ReactElement {
  const say = useSay();
  return (
    <ul className="drafts-properties">
      {of.map(({ id, title, verdict, cite, against }) => (
        <li key={id} data-verdict={verdict}>
          <strong>
            <span aria-hidden="true">{MARK[verdict]}</span> {say(VERDICT[verdict])}
          </strong>{' '}
          <Law>
            {title} ({id})
          </Law>
          {cite.length === 0 ? null : (
            <span className="line quiet">
              <Law>{cite.map(({ ref }) => ref).join('; ')}</Law>{' '}
              {cite.some(({ verified }) => !verified) ? say('case.norm-unread') : null}
            </span>
          )}
          {against ? (
            <div className="drafts-witness">
              <p>{say('drafts.against')}</p>
              <FactLines facts={against.facts} />
              <p>
                {Object.entries(against.answers).map(([act, outcome]) => (
                  <span key={act} className="line">
                    <Law>{act}</Law>: {say(OUTCOME_KEYS[outcome])}
                  </span>
                ))}
              </p>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
