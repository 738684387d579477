/**
 * An ending: the word, what it means, who decides; the words to say; what to do; and behind it the law. The
 * law is quoted in English and marked so. Nothing is cited that the engine's ground does not hold.
 */
import type { LeafState } from '@threshold/guidance/expand-flow';
import type { LeafAnswer } from '@threshold/guidance/leaf-answer';
import type { NormRef } from '@threshold/rules/decide/decision';
import type { ExplainedFlip } from '@threshold/rules/explain/explanation';
import type { ReactElement, ReactNode } from 'react';
import { Shape } from './icon.tsx';
import { Page } from './page.tsx';
import { PAGE_KEYS as K } from './page-keys.ts';
import { Script } from './screens.tsx';
import { Slot } from './slot.tsx';
import type { Voice } from './site.ts';
import { Text } from './text.tsx';

const MOST_NORMS = 4;

interface LeafProps {
  readonly voice: Voice;
  readonly state: LeafState;
  readonly answer: LeafAnswer;
}

export function LeafPage({ voice, state, answer }: LeafProps): ReactElement {
  const { say, site } = voice;
  const { outcome, leaf, slug } = state;
  const words = site.flow.outcomes[outcome];
  const script = leaf.outcomes[outcome] ?? leaf.outcomes['ask-counsel'] ?? [];
  const situation = {
    slug,
    facts: state.facts,
    acts: leaf.acts,
    agencies: state.agencies,
    outcome,
    choices: [],
  };
  const deciders = answer.deciders.map((id) => say(site.flow.deciders[id] ?? id));
  return (
    <Page voice={voice} slug={slug} title={say(words.word)} slots={['ask', 'write-it-down']}>
      <div className={`outcome ${outcome}`} data-outcome={outcome}>
        <Shape outcome={outcome} />
        <div>
          <h1>{say(words.word)}</h1>
          <p>{say(words.means)}</p>
        </div>
      </div>
      <p className="decides">{say(K.decides, { decider: listIn(voice, deciders) })}</p>
      <h2>{say(K.sayThis)}</h2>
      <Script voice={voice} keys={script} />
      <h2>{say(K.doThis)}</h2>
      <ol className="todo">
        {words.next.map((key) => (
          <li key={key}>
            <Text voice={voice} text={say(key)} />
          </li>
        ))}
      </ol>
      <h2>{say(K.write)}</h2>
      <p>
        {say(K.writeSoon)} {say(K.writeNever)}
      </p>
      <Slot voice={voice} name="write-it-down" situation={situation} />
      <Why voice={voice} state={state} answer={answer} />
      <Slot voice={voice} name="ask" />
    </Page>
  );
}

function Why({ voice, state, answer }: LeafProps): ReactElement {
  const { say, site, words, day } = voice;
  const english = words.words.language !== 'en';
  const norms = answer.winning.length > 0 ? answer.winning : answer.atStake;
  const settled = answer.winning.length > 0 && state.outcome !== 'ask-counsel';
  const places = site.flow.workplaces.choices
    .filter(({ agencies }) => agencies.some((agency) => state.agencies.includes(agency)))
    .map(({ label }) => say(label));
  return (
    <details className="why">
      <summary>{say(K.law)}</summary>
      {english && <p className="quiet">{say(K.english)}</p>}
      {!settled && <p>{say(K.noSingle)}</p>}
      <Norms voice={voice} norms={norms.slice(0, MOST_NORMS)} />
      {answer.open.length > 0 && (
        <Part title={say(K.open)}>
          {answer.open.map(({ name, title }) => (
            <li key={name}>{title}</li>
          ))}
        </Part>
      )}
      {answer.yielding.length > 0 && (
        <>
          <h3>{say(K.also)}</h3>
          <Norms voice={voice} norms={answer.yielding.slice(0, MOST_NORMS)} />
        </>
      )}
      {answer.flips.length > 0 && (
        <Part title={say(K.change)}>
          {answer.flips.map((flip) => (
            <li key={flipText(flip)}>{flipText(flip)}</li>
          ))}
        </Part>
      )}
      {answer.owed.length > 0 && (
        <Part title={say(K.owed)}>
          {answer.owed.map(({ norm, do: duty }) => (
            <li key={norm.id}>
              {duty} <Cites norm={norm} />
            </li>
          ))}
        </Part>
      )}
      <p className="quiet">
        {say(K.agencies, { agencies: places.join(' · ') })} {say(K.day, { date: day(site.today) })}{' '}
        {say(K.legal)}
      </p>
      <p className="quiet" dir="ltr" lang="en">
        {site.law.title} {site.law.hash.slice(0, 12)}, engine {site.law.engine}
      </p>
    </details>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <h3>{title}</h3>
      <ul className="law" lang="en" dir="ltr">
        {children}
      </ul>
    </>
  );
}

function Norms({
  voice,
  norms,
}: {
  readonly voice: Voice;
  readonly norms: readonly NormRef[];
}): ReactElement {
  const { language, direction } = voice.words.words;
  return (
    <ul className="law" lang="en" dir="ltr">
      {norms.map((norm) => (
        <li key={norm.id}>
          {norm.summary} <Cites norm={norm} />
          {norm.verified ? null : (
            <strong lang={language} dir={direction}>
              {voice.say(K.unread)}
            </strong>
          )}
        </li>
      ))}
    </ul>
  );
}

function Cites({ norm }: { readonly norm: NormRef }): ReactElement {
  return (
    <a className="cite" href={`../law.html#${norm.id}`}>
      {norm.cite.map(({ ref }) => ref).join('; ')}
    </a>
  );
}

function flipText({ changes, say }: ExplainedFlip): string {
  const each = changes.map(({ title, from, to }) => `${title}: ${to.words} (now: ${from.words})`);
  return `${each.join(' and ')}. Then: ${say}`;
}

function listIn({ words }: Voice, items: readonly string[]): string {
  return new Intl.ListFormat(words.words.language, { type: 'conjunction' }).format(items);
}
