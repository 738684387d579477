/** What a draft changes: act by act, counted exactly, told as regions with a situation for each. */
import type { Attribution } from '@threshold/rules/compare/attribution';
import type { Condition } from '@threshold/rules/compare/condition-words';
import type { DutyDiff } from '@threshold/rules/compare/duty-diff';
import type { Entry } from '@threshold/rules/compare/edit';
import type { ActDiff, ChangeRegion, LawDiff, Witness } from '@threshold/rules/compare/law-diff';
import type { DutyState } from '@threshold/rules/compare/subject';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { ReactElement, ReactNode } from 'react';
import { Law } from '../case/law.tsx';
import { OUTCOME_KEYS } from '../case/outcome-words.ts';
import type { Key } from '../words/say.ts';
import { useSay, useWords } from '../words/words.tsx';
import { FactLines } from './fact-lines.tsx';

const DUTY: Readonly<Record<DutyState, Key>> = {
  owed: 'drafts.duty-owed',
  'not-owed': 'drafts.duty-free',
  open: 'case.outcome.undetermined',
};
const BECAUSE: Readonly<Record<Attribution['kind'], Key>> = {
  needed: 'drafts.because-needed',
  enough: 'drafts.because-enough',
  together: 'drafts.because-together',
};
const HOW: Readonly<Record<LawDiff['edits'][number]['how'], Key>> = {
  added: 'law.change.added',
  removed: 'law.change.removed',
  changed: 'law.change.other',
};
const SHOWN = 5;
/** On the page of a proposal, which is read through and printed. */
const SHOWN_ON_PAGE = 2;
/** Ways of changing shown of an act, the most frequent first; the file of a proposal holds all. */
const WAYS = 12;

type Count = (value: bigint) => string;

function useCount(): Count {
  const { locale } = useWords();
  return (value) => value.toLocaleString(locale);
}

export function DiffPanel({
  diff,
  unfolded = false,
}: {
  readonly diff: LawDiff;
  /** On the page of a proposal what changes an outcome stands open, to be read and printed; other grounds are counted. */
  readonly unfolded?: boolean;
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
        <details open={unfolded || diff.edits.length <= SHOWN}>
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
        <ActChanges key={act.act} act={act} unfolded={unfolded} />
      ))}
      {diff.duties.map((duty) => (
        <DutyChanges key={duty.norm} duty={duty} unfolded={unfolded} />
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
  unfolded,
}: {
  readonly act: ActDiff;
  readonly unfolded: boolean;
}): ReactElement {
  const say = useSay();
  const count = useCount();
  const all = Object.values(changed).reduce((sum, each) => sum + each, 0n);
  // One below what stands above it: a part of the pane, or of the page of a proposal.
  const Heading = unfolded ? 'h3' : 'h4';
  return (
    <section className="drafts-act" data-act={act}>
      <Heading>
        <Law>{title}</Law>
      </Heading>
      <p>{say('drafts.act-counts', { changed: count(all), all: count(situations) })}</p>
      <ul>
        <Counted what="drafts.kind-outcome" amount={changed.outcome} />
        <Counted what="drafts.kind-undetermined" amount={changed['newly-undetermined']} />
        <Counted what="drafts.kind-settled" amount={changed['newly-settled']} />
        <Counted what="drafts.kind-ground" amount={changed.ground} />
      </ul>
      {changes
        .slice(0, WAYS)
        .map(({ kind, before, after, situations: own, regions, untold }, at) => (
          <details key={at} open={unfolded ? kind !== 'ground' : at === 0}>
            <summary>
              {kind === 'ground' ? (
                <>
                  {say(OUTCOME_KEYS[after.outcome])} · {say('drafts.other-grounds')}{' '}
                  <Law>{after.norms.map(({ id }) => id).join(', ')}</Law>
                </>
              ) : (
                <Arrow
                  from={say(OUTCOME_KEYS[before.outcome])}
                  to={say(OUTCOME_KEYS[after.outcome])}
                />
              )}{' '}
              <span className="line quiet">{say('drafts.situations', { count: count(own) })}</span>
            </summary>
            <Regions
              regions={regions}
              untold={untold}
              shown={unfolded ? SHOWN_ON_PAGE : SHOWN}
              word={(answer: Outcome) => say(OUTCOME_KEYS[answer])}
            />
          </details>
        ))}
      {changes.length > WAYS ? (
        <p className="quiet">{say('drafts.ways-more', { count: changes.length - WAYS })}</p>
      ) : null}
    </section>
  );
}

function Counted({ what, amount }: { readonly what: Key; readonly amount: bigint }): ReactNode {
  const say = useSay();
  const count = useCount();
  return amount === 0n ? null : <li>{say(what, { count: count(amount) })}</li>;
}

/** Read in the direction of the page. */
function Arrow({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  const say = useSay();
  return <>{say('drafts.from-to', { from, to })}</>;
}

function DutyChanges({
  duty: { norm, summary, situations, changed, changes },
  unfolded,
}: {
  readonly duty: DutyDiff;
  readonly unfolded: boolean;
}): ReactElement {
  const say = useSay();
  const count = useCount();
  const all = Object.values(changed).reduce((sum, each) => sum + each, 0n);
  const Heading = unfolded ? 'h3' : 'h4';
  return (
    <section className="drafts-act" data-duty={norm}>
      <Heading>
        {say('drafts.duty')} <Law>{summary}</Law>
      </Heading>
      <p>{say('drafts.act-counts', { changed: count(all), all: count(situations) })}</p>
      {changes.map(({ kind, before, after, situations: own, regions, untold }, at) => (
        <details key={at} open={unfolded}>
          <summary>
            {kind === 'terms' ? (
              say('drafts.duty-terms')
            ) : (
              <Arrow from={say(DUTY[before])} to={say(DUTY[after])} />
            )}{' '}
            <span className="line quiet">{say('drafts.situations', { count: count(own) })}</span>
          </summary>
          <Regions
            regions={regions}
            untold={untold}
            shown={unfolded ? SHOWN_ON_PAGE : SHOWN}
            word={(answer: DutyState) => say(DUTY[answer])}
          />
        </details>
      ))}
    </section>
  );
}

function Regions<A>({
  regions,
  untold,
  shown,
  word,
}: {
  readonly regions: readonly ChangeRegion<A>[];
  readonly untold: bigint;
  readonly shown: number;
  readonly word: (answer: A) => string;
}): ReactElement {
  const say = useSay();
  const count = useCount();
  const hidden = regions.length - shown;
  return (
    <>
      <ol className="drafts-regions">
        {regions.slice(0, shown).map(({ when, situations, witness }, at) => (
          <li key={at}>
            <p>{say('drafts.region', { count: count(situations) })}</p>
            <Conditions when={when} />
            {witness ? (
              <WitnessView witness={witness} word={word} />
            ) : (
              <p className="quiet">{say('drafts.witness-none')}</p>
            )}
          </li>
        ))}
      </ol>
      {hidden > 0 ? <p className="quiet">{say('drafts.regions-more', { count: hidden })}</p> : null}
      {untold > 0n ? (
        <p className="quiet">{say('drafts.untold', { count: count(untold) })}</p>
      ) : null}
    </>
  );
}

function Conditions({ when }: { readonly when: readonly Condition[] }): ReactElement {
  const say = useSay();
  if (when.length === 0) return <p>{say('drafts.always')}</p>;
  return (
    <ul>
      {when.map(({ about, title, is }, at) => (
        <li key={`${about} ${at}`}>
          <Law>
            {title}: <strong>{is}</strong>
          </Law>
        </li>
      ))}
    </ul>
  );
}

function WitnessView<A>({
  witness: { facts, step, because },
  word,
}: {
  readonly witness: Witness<A>;
  readonly word: (answer: A) => string;
}): ReactElement {
  const say = useSay();
  return (
    <div className="drafts-witness">
      <p>{say('drafts.witness')}</p>
      <FactLines facts={facts} />
      {step ? (
        <p>
          {say('drafts.step', { title: step.title, from: step.from, to: step.to })}{' '}
          {step.before === step.after
            ? say('drafts.step-same')
            : say('drafts.from-to', { from: word(step.before), to: word(step.after) })}
        </p>
      ) : null}
      {because.edits.length === 0 ? null : (
        <p>
          {say(BECAUSE[because.kind])} <Law>{because.edits.map(({ id }) => id).join(', ')}</Law>
        </p>
      )}
    </div>
  );
}
