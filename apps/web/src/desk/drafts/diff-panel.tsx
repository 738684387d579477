/** What a draft changes: act by act, counted exactly, told as regions with a situation for each. */
import type { DutyDiff } from '@threshold/rules/compare/duty-diff';
import type { Entry } from '@threshold/rules/compare/edit';
import type { ActDiff, LawDiff } from '@threshold/rules/compare/law-diff';
import type { DutyState } from '@threshold/rules/compare/subject';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { ReactElement, ReactNode } from 'react';
import { Law } from '../case/law.tsx';
import { OUTCOME_KEYS } from '../case/outcome-words.ts';
import type { Key } from '../words/say.ts';
import { useSay, useWords } from '../words/words.tsx';
import { ChangeSection, type Way } from './change-section.tsx';

const DUTY: Readonly<Record<DutyState, Key>> = {
  owed: 'drafts.duty-owed',
  'not-owed': 'drafts.duty-free',
  open: 'case.outcome.undetermined',
};
const HOW: Readonly<Record<LawDiff['edits'][number]['how'], Key>> = {
  added: 'law.change.added',
  removed: 'law.change.removed',
  changed: 'law.change.other',
};
const SHOWN = 5;

export function DiffPanel({
  diff,
  onPage = false,
}: {
  readonly diff: LawDiff;
  /** On the page of a proposal: short enough to be handed round, the rest folded. */
  readonly onPage?: boolean;
}): ReactElement {
  const say = useSay();
  const changed = diff.acts.filter(({ changes }) => changes.length > 0);
  const same = diff.acts.filter(({ changes }) => changes.length === 0);
  const { notCompared } = diff;
  return (
    <>
      {diff.edits.length === 0 ? (
        <p>{say('drafts.edits-none')}</p>
      ) : (
        <details open={onPage || diff.edits.length <= SHOWN}>
          <summary>{say('drafts.edits', { count: diff.edits.length })}</summary>
          <ul className="drafts-edits">
            {diff.edits.map(({ what, id, how, summary, cite, entries }) => (
              <li key={`${what} ${id}`}>
                <strong>{say(HOW[how])}</strong>{' '}
                <Law>
                  {id}: {summary} {cite.map(({ ref }) => ref).join('; ')}
                </Law>
                <Entries what="drafts.entries-added" of={entries?.added ?? []} />
                <Entries what="drafts.entries-removed" of={entries?.removed ?? []} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {changed.map((act) => (
        <ActChanges key={act.act} act={act} onPage={onPage} />
      ))}
      {diff.duties.map((duty) => (
        <DutyChanges key={duty.norm} duty={duty} onPage={onPage} />
      ))}
      {changed.length === 0 && diff.duties.length === 0 && diff.edits.length > 0 ? (
        <p>{say('drafts.changes-none')}</p>
      ) : null}
      {same.length === 0 ? null : (
        <p className="quiet">
          {say('drafts.same')} <Law>{same.map(({ title }) => title).join('; ')}.</Law>
        </p>
      )}
      {notCompared.tooLarge.length === 0 ? null : (
        <p>{say('drafts.too-large', { names: notCompared.tooLarge.join(', ') })}</p>
      )}
      {notCompared.onlyBefore.length + notCompared.onlyAfter.length === 0 ? null : (
        <p>
          {say('drafts.only-one', {
            names: [...notCompared.onlyBefore, ...notCompared.onlyAfter].join(', '),
          })}
        </p>
      )}
    </>
  );
}

const ENTRIES = 40;

/** Which entries of a list came, or went; the file of a proposal names all. */
function Entries({
  what,
  of,
}: {
  readonly what: Key;
  readonly of: readonly Entry[];
}): ReactElement | null {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <span className="line">
      {say(what, { count: of.length })}{' '}
      <Law>
        {of
          .slice(0, ENTRIES)
          .map(({ code, name }) => (name === '' ? code : `${code} (${name})`))
          .join('; ')}
        {of.length > ENTRIES ? '; …' : ''}
      </Law>
    </span>
  );
}

function ActChanges({
  act: { act, title, situations, changed, changes },
  onPage,
}: {
  readonly act: ActDiff;
  readonly onPage: boolean;
}): ReactElement {
  const say = useSay();
  const ways = changes.map(({ kind, before, after, ...rest }): Way<Outcome> => {
    const ground = kind === 'ground';
    return { ...rest, ground, says: ground ? <OtherGrounds of={after} /> : fromTo(before, after) };
  });
  function fromTo(before: ActAnswer, after: ActAnswer): string {
    const [from, to] = [before, after].map(({ outcome }) => say(OUTCOME_KEYS[outcome]));
    return say('drafts.from-to', { from: from!, to: to! });
  }
  return (
    <ChangeSection
      of={{ 'data-act': act }}
      title={<Law>{title}</Law>}
      {...{ changed, situations, ways, onPage }}
      word={(answer) => say(OUTCOME_KEYS[answer])}
    >
      <ul>
        <Counted what="drafts.kind-outcome" amount={changed.outcome} />
        <Counted what="drafts.kind-undetermined" amount={changed['newly-undetermined']} />
        <Counted what="drafts.kind-settled" amount={changed['newly-settled']} />
        <Counted what="drafts.kind-ground" amount={changed.ground} />
      </ul>
    </ChangeSection>
  );
}

type ActAnswer = ActDiff['changes'][number]['after'];

function OtherGrounds({ of: { outcome, norms } }: { readonly of: ActAnswer }): ReactElement {
  const say = useSay();
  return (
    <>
      {say(OUTCOME_KEYS[outcome])} · {say('drafts.other-grounds')}{' '}
      <Law>{norms.map(({ id }) => id).join(', ')}</Law>
    </>
  );
}

function Counted({ what, amount }: { readonly what: Key; readonly amount: bigint }): ReactNode {
  const { say, locale } = useWords();
  return amount === 0n ? null : <li>{say(what, { count: amount.toLocaleString(locale) })}</li>;
}

function DutyChanges({
  duty: { norm, summary, situations, changed, changes },
  onPage,
}: {
  readonly duty: DutyDiff;
  readonly onPage: boolean;
}): ReactElement {
  const say = useSay();
  const ways = changes.map(({ kind, before, after, ...rest }): Way<DutyState> => ({
    ...rest,
    ground: false,
    says:
      kind === 'terms'
        ? say('drafts.duty-terms')
        : say('drafts.from-to', { from: say(DUTY[before]), to: say(DUTY[after]) }),
  }));
  return (
    <ChangeSection
      of={{ 'data-duty': norm }}
      title={
        <>
          {say('drafts.duty')} <Law>{summary}</Law>
        </>
      }
      {...{ changed, situations, ways, onPage }}
      word={(answer) => say(DUTY[answer])}
    />
  );
}
