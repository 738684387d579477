/** Where a change is: places as conditions, each with a situation that shows it and what leads out of it. */
import type { Attribution } from '@threshold/rules/compare/attribution';
import type { Condition } from '@threshold/rules/compare/condition-words';
import type { ChangeRegion, Witness } from '@threshold/rules/compare/law-diff';
import type { ReactElement } from 'react';
import { Law } from '../case/law.tsx';
import type { Key } from '../words/say.ts';
import { useSay, useWords } from '../words/words.tsx';
import { FactLines } from './fact-lines.tsx';
import { Fold } from './fold.tsx';

const BECAUSE: Readonly<Record<Attribution['kind'], Key>> = {
  needed: 'drafts.because-needed',
  enough: 'drafts.because-enough',
  together: 'drafts.because-together',
};
const SHOWN = 5;

export interface RegionListProps<A> {
  readonly regions: readonly ChangeRegion<A>[];
  readonly untold: bigint;
  /** On the page of a proposal: the first place, and the others folded. */
  readonly onPage: boolean;
  readonly word: (answer: A) => string;
}

export function RegionList<A>({ regions, untold, onPage, word }: RegionListProps<A>): ReactElement {
  const { say, locale } = useWords();
  const shown = regions.slice(0, SHOWN);
  const hidden = regions.length - shown.length;
  const [first, ...others] = shown;
  const list = (some: readonly ChangeRegion<A>[], start = 1): ReactElement => (
    <ol className="drafts-regions" start={start}>
      {some.map((region, at) => (
        <li key={at}>
          <Place of={region} word={word} inWords={onPage} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {onPage && first && others.length > 0 ? (
        <>
          {list([first])}
          <Fold summary={say('drafts.regions-others', { count: others.length })}>
            {() => list(others, 2)}
          </Fold>
        </>
      ) : (
        list(shown)
      )}
      {hidden > 0 ? <p className="quiet">{say('drafts.regions-more', { count: hidden })}</p> : null}
      {untold > 0n ? (
        <p className="quiet">{say('drafts.untold', { count: untold.toLocaleString(locale) })}</p>
      ) : null}
    </>
  );
}

function Place<A>({
  of: { when, situations, witness },
  word,
  inWords,
}: {
  readonly of: ChangeRegion<A>;
  readonly word: (answer: A) => string;
  readonly inWords: boolean;
}): ReactElement {
  const { say, locale } = useWords();
  return (
    <>
      <p>{say('drafts.region', { count: situations.toLocaleString(locale) })}</p>
      <Conditions when={when} />
      {witness ? (
        <WitnessView witness={witness} word={word} inWords={inWords} />
      ) : (
        <p className="quiet">{say('drafts.witness-none')}</p>
      )}
    </>
  );
}

function Conditions({ when }: { readonly when: readonly Condition[] }): ReactElement {
  const say = useSay();
  if (when.length === 0) return <p>{say('drafts.always')}</p>;
  return (
    <ul className="drafts-run">
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

/** As whoever writes the draft runs it, or in words. */
function WitnessView<A>({
  witness: { facts, words, step, because },
  word,
  inWords,
}: {
  readonly witness: Witness<A>;
  readonly word: (answer: A) => string;
  readonly inWords: boolean;
}): ReactElement {
  const say = useSay();
  return (
    <div className="drafts-witness">
      <p>{say('drafts.witness')}</p>
      {inWords ? (
        <ul className="drafts-run">
          {words.map(({ title, is }, at) => (
            <li key={at}>
              <Law>
                {title}: {is}
              </Law>
            </li>
          ))}
        </ul>
      ) : (
        <FactLines facts={facts} />
      )}
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
