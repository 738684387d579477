/** Plans side by side, whom each leaves out, what would change that, and the trap. */
import type { ReactElement } from 'react';
import { COSTS } from '@threshold/allocation/evidence';
import { EVERYBODY, type PublishedView } from '@threshold/allocation/published-counts';
import { servedBy, type AllocationReport, type ToldConflict } from '@threshold/allocation/report';
import type { Policy } from '@threshold/allocation/policy';
import { useSay, useWords } from '../words/words.tsx';
import { Bars, Table } from './plan-figures.tsx';
import {
  boughtWords,
  codeWords,
  LIMIT_KEYS,
  POLICY_KEYS,
  ruleWords,
  VIEW_KEYS,
} from './plan-words.ts';

export function PlanReport({ report }: { readonly report: AllocationReport }): ReactElement {
  const say = useSay();
  const { locale } = useWords();
  const { plans, rules, conflicts, counts, bought, atCosts, trap, main } = report;
  const policies = plans.map(({ policy }) => policy);
  const number = useNumber();
  const percent = (share: number | null): string =>
    share === null
      ? say('allocation.little')
      : new Intl.NumberFormat(locale, { style: 'percent' }).format(share / 100);
  const dollars = useDollars();
  return (
    <div className="plan-report">
      {report.synthetic ? (
        <p className="note">
          <strong>{say('allocation.synthetic')}</strong>
        </p>
      ) : null}
      <p className="hint">{say('allocation.small')}</p>
      <section>
        <h2>{say('allocation.rules')}</h2>
        {rules.length === 0 ? (
          <p>{say('allocation.no-rules')}</p>
        ) : (
          <ul>
            {rules.map((rule) => (
              <li key={JSON.stringify(rule)}>{ruleWords(say, rule)}</li>
            ))}
          </ul>
        )}
      </section>
      {alike(conflicts).map(({ policies: same, conflict }) => (
        <section key={same.join(' ')}>
          <h2>
            {say('allocation.no-plan', {
              policy: new Intl.ListFormat(locale).format(
                same.map((each) => say(POLICY_KEYS[each])),
              ),
            })}
          </h2>
          {conflict.divided ? (
            <p>{say('allocation.divided')}</p>
          ) : (
            <>
              <p>{say('allocation.conflict')}</p>
              <ul>
                {conflict.rules.map((at) => {
                  const short = conflict.short.find(({ rule }) => rule === at)?.people;
                  return (
                    <li key={at}>
                      {ruleWords(say, rules[at]!)}{' '}
                      {typeof short === 'number'
                        ? say('allocation.misses', { people: short })
                        : say('allocation.misses-few')}
                    </li>
                  );
                })}
              </ul>
              <p>
                {conflict.enough.length === 0
                  ? say('allocation.not-enough')
                  : say('allocation.enough', {
                      limits: new Intl.ListFormat(locale, { type: 'disjunction' }).format(
                        conflict.enough.map((limit) => say(LIMIT_KEYS[limit])),
                      ),
                    })}
              </p>
            </>
          )}
        </section>
      ))}
      {plans.length === 0 ? null : (
        <section>
          <h2>{say('allocation.compared')}</h2>
          <Table
            caption={say('allocation.compared')}
            heads={[
              say('allocation.policy'),
              say('allocation.served'),
              say('allocation.of'),
              say('allocation.good'),
            ]}
            rows={plans.map(({ policy, gap, oneByOne }) => {
              const { served, people } = servedBy(counts, policy);
              return [
                say(POLICY_KEYS[policy]),
                number(served),
                number(people),
                [
                  gap === 0 ? say('allocation.best') : say('allocation.gap', { gap }),
                  say('allocation.one-by-one', { percent: oneByOne.percent }),
                  ...(oneByOne.keepsRules ? [] : [say('allocation.breaks')]),
                ].join(' '),
              ];
            })}
          />
          <Table
            caption={say('allocation.used')}
            heads={[
              say('allocation.funds'),
              say('allocation.amount'),
              ...policies.map((policy) => say(POLICY_KEYS[policy])),
            ]}
            rows={plans[0]!.funds.map(({ fund, amount }, at) => [
              fund,
              dollars(amount),
              ...plans.map(({ funds }) => percent(funds[at]!.percent)),
            ])}
          />
        </section>
      )}
      {counts.views.map((view) => (
        <View key={view.view} view={view} policies={policies} main={main} />
      ))}
      {counts.leftOut.map(({ view }) => (
        <p key={view}>{say('allocation.view-left-out', { view: say(VIEW_KEYS[view]) })}</p>
      ))}
      {bought.length === 0 ? null : (
        <section>
          <h2>{say('allocation.little-more')}</h2>
          <ul>
            {bought.map((each) => (
              <li key={`${each.more.kind} ${each.more.name}`}>{boughtWords(say, locale, each)}</li>
            ))}
          </ul>
          <p className="hint">{say('allocation.about')}</p>
        </section>
      )}
      <section>
        <h2>{say('allocation.costs')}</h2>
        {atCosts.every(({ served }) => served === null) ? null : (
          <Bars
            rows={atCosts.map(({ dollars: cost, served }) => ({
              label: dollars(cost),
              share: (served ?? 0) / Math.max(1, ...atCosts.map((each) => each.served ?? 0)),
              shown: served === null ? say('allocation.cannot') : number(served),
            }))}
          />
        )}
        {atCosts.length === 0 ? (
          <p>{say('allocation.costs-withheld')}</p>
        ) : (
          <Table
            caption={say('allocation.costs')}
            heads={[say('allocation.cost'), say('allocation.served')]}
            rows={atCosts.map(({ dollars: cost, served }) => [
              dollars(cost),
              served === null ? say('allocation.cannot') : number(served),
            ])}
          />
        )}
        <p>{say('allocation.costs-known')}</p>
        <Table
          caption={say('allocation.source')}
          heads={[say('allocation.fact'), say('allocation.says'), say('allocation.source')]}
          rows={COSTS.map(({ fact, says, source, verified }) => [
            fact,
            <span key="says" lang="en" dir="ltr">
              {says}
            </span>,
            <span key="source">
              <bdi lang="en">{source}</bdi>
              {verified ? '' : ` (${say('allocation.unverified')})`}
            </span>,
          ])}
        />
      </section>
      <section>
        <h2>{say('allocation.trap')}</h2>
        {trap === undefined ? null : (
          <p>
            <strong>
              {say('allocation.trap-says', {
                served: trap.served,
                detained: trap.detained,
                others: trap.servedOfAll - trap.served,
                rest: trap.all - trap.detained,
              })}
            </strong>
          </p>
        )}
        <p>{say('allocation.trap-why')}</p>
      </section>
    </div>
  );
}

function View({
  view,
  policies,
  main,
}: {
  readonly view: PublishedView;
  readonly policies: readonly Policy[];
  readonly main: Policy;
}): ReactElement {
  const say = useSay();
  const { locale } = useWords();
  const number = useNumber();
  const called = say(VIEW_KEYS[view.view]);
  const plotted = policies.includes(main) ? main : policies[0]!;
  return (
    <section>
      <h2>{say('allocation.who', { view: called, policy: say(POLICY_KEYS[plotted]) })}</h2>
      <Bars
        rows={view.rows
          .filter(({ code }) => code !== EVERYBODY)
          .map(({ code, by }) => {
            const { served, people } = by[plotted] ?? { served: null, people: null };
            const known = served !== null && people !== null && people > 0;
            return {
              label: codeWords(say, locale, view.view, code),
              share: known ? served / people : 0,
              shown: known
                ? new Intl.NumberFormat(locale, { style: 'percent' }).format(served / people)
                : say('allocation.withheld'),
            };
          })}
      />
      <Table
        caption={say('allocation.table', { view: called })}
        heads={[
          called,
          ...policies.flatMap((policy) => [
            `${say(POLICY_KEYS[policy])}: ${say('allocation.served')}`,
            `${say(POLICY_KEYS[policy])}: ${say('allocation.left-out')}`,
          ]),
        ]}
        rows={view.rows.map(({ code, by }) => [
          codeWords(say, locale, view.view, code),
          ...policies.flatMap((policy) => [
            number(by[policy]?.served ?? null),
            number(by[policy]?.leftOut ?? null),
          ]),
        ])}
      />
    </section>
  );
}

function useNumber(): (value: number | null) => string {
  const say = useSay();
  const { locale } = useWords();
  return (value) =>
    value === null ? say('allocation.withheld') : new Intl.NumberFormat(locale).format(value);
}

function useDollars(): (value: number) => string {
  const { locale } = useWords();
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return (value) => format.format(value);
}

/** Rules stand in the way of most policies alike: then it is said once. */
function alike(conflicts: AllocationReport['conflicts']): readonly {
  readonly policies: readonly Policy[];
  readonly conflict: ToldConflict;
}[] {
  const groups = new Map<string, { policies: Policy[]; conflict: ToldConflict }>();
  for (const { policy, conflict } of conflicts) {
    const key = JSON.stringify(conflict);
    const held = groups.get(key);
    if (held) held.policies.push(policy);
    else groups.set(key, { policies: [policy], conflict });
  }
  return [...groups.values()];
}
