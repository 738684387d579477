/** The law's answer, act by act: the rule and its citation, who decides, what gave way, what is open, what would change it. */
import type { ReactElement, ReactNode } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { Law, Norm } from './law.tsx';
import { eventsOf, type ShownAct } from './model.ts';
import { OUTCOME_KEYS } from './outcome-words.ts';
import type { Key } from '../words/say.ts';
import { dayWords } from './when.ts';

export function ReasoningPane(): ReactElement {
  const { say, locale, language } = useWords();
  const { reasoning } = useCase();
  const { law, acts } = reasoning;
  return (
    <section aria-labelledby="case-reasoning">
      <h2 id="case-reasoning">{say('case.act.title')}</h2>
      {law === null ? (
        <p className="case-note">{say('case.act.no-law')}</p>
      ) : (
        <p className="quiet">
          {say('case.act.law', {
            law: law.title,
            hash: law.hash.slice(0, 12),
            engine: law.engine,
            day: dayWords(locale, law.knownOn),
          })}{' '}
          {language === 'en' ? null : say('case.act.english')}
        </p>
      )}
      {acts.map((act) => (
        <Act key={act.act} act={act} />
      ))}
      <Earlier />
    </section>
  );
}

function Act({ act }: { readonly act: ShownAct }): ReactElement {
  const { say } = useWords();
  const { reasoning } = useCase();
  const { winning, yielded, exceptions, settledBy, flips, readings, open, silence } = act;
  const isOpen = settledBy === null;
  const questions = open.flatMap(
    (name) => reasoning.questions.find(({ fact }) => fact === name) ?? [],
  );
  const lost = act.unknowable.length > 0;
  return (
    <article className="case-act" data-act={act.act}>
      <h3>
        <Law>{act.title}</Law>: <strong>{say(OUTCOME_KEYS[act.outcome])}</strong>
      </h3>
      <p>
        <Law>{act.say}</Law> {act.safe === undefined ? null : <Law>{act.safe}</Law>}
      </p>
      <p>
        {say('case.act.decides')} <Law>{act.decider.title}</Law>
      </p>
      {silence ? (
        <p>
          {say('case.act.silence')} <Law>{silence.why}</Law>{' '}
          <Law>{silence.searched.join('; ')}</Law>
        </p>
      ) : null}
      {winning.length > 0 ? (
        <>
          <h4>{say(isOpen ? 'case.act.may-win' : 'case.act.wins')}</h4>
          <ul className="case-norms">
            {winning.map((norm) => (
              <li key={norm.id}>
                <Norm norm={norm} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {questions.length > 0 || lost ? (
        <>
          <h4>{say('case.act.open')}</h4>
          <ul>
            {questions.slice(0, MOST_QUESTIONS).map(({ fact, text, look }) => (
              <li key={fact}>
                {fact === reasoning.next ? <strong>{say('case.act.next')} </strong> : null}
                <Law>{text}</Law>{' '}
                {look === undefined ? null : (
                  <span className="quiet">
                    <Law>{look}</Law>
                  </span>
                )}
              </li>
            ))}
          </ul>
          {questions.length > MOST_QUESTIONS ? (
            <p className="quiet">
              {say('case.act.more-open', { amount: questions.length - MOST_QUESTIONS })}
            </p>
          ) : null}
          {lost ? <p>{say('case.act.unknowable')}</p> : null}
        </>
      ) : null}
      {readings.length > 0 ? (
        <More title="case.act.readings">
          {readings.map(({ question, choices, practice }) => (
            <div key={question}>
              <p>
                <Law>{question}</Law>
              </p>
              <ul>
                {choices.map((choice) => (
                  <li key={choice.text}>
                    <Law>{choice.text}</Law>
                    {choice.outcome === null ? null : `: ${say(OUTCOME_KEYS[choice.outcome])}`}
                  </li>
                ))}
              </ul>
              {practice === undefined ? null : (
                <p>
                  {say('case.act.practice')} <Law>{practice}</Law>
                </p>
              )}
            </div>
          ))}
        </More>
      ) : null}
      {yielded.length > 0 ? (
        <More title="case.act.yielded">
          <ul className="case-norms">
            {yielded.map(({ norm, why, to }) => (
              <li key={norm.id}>
                <Norm norm={norm} /> {say(YIELD_KEYS[why])}
                {why === 'exception' && to[0] ? (
                  <>
                    {' '}
                    <Norm norm={to[0]} />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </More>
      ) : null}
      {exceptions.length > 0 ? (
        <More title="case.act.exceptions">
          <ul className="case-norms">
            {exceptions.map(({ norm, lacks }) => (
              <li key={norm.id}>
                <Norm norm={norm} />
                {lacks.length > 0 ? (
                  <ul>
                    {lacks.map(({ text, now }) => (
                      <li key={text}>
                        {say(now === 'not-met' ? 'case.act.not-met' : 'case.act.unknown')}{' '}
                        <Law>{text}</Law>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </More>
      ) : null}
      {settledBy !== null ? (
        <More title="case.act.settled-by">
          {settledBy.length === 0 ? (
            <p>{say('case.act.whatever')}</p>
          ) : (
            <ul>
              {settledBy.map(({ fact, title, words }) => (
                <li key={fact}>
                  <Law>
                    {title}: {words}
                  </Law>
                </li>
              ))}
            </ul>
          )}
        </More>
      ) : null}
      {flips.length > 0 ? (
        <More title="case.act.flips">
          <ul>
            {flips.map(({ changes, outcome, say: words, ofLaw }) => (
              <li key={`${outcome} ${changes.map(({ title, to }) => title + to).join()}`}>
                {ofLaw ? `${say('case.act.other-law')} ` : null}
                <Law>
                  {changes
                    .map(({ title, to, side }) => `${title}: ${to}${side ? SIDES[side] : ''}`)
                    .join('; ')}
                </Law>
                {' → '}
                <strong>{say(OUTCOME_KEYS[outcome])}</strong>. <Law>{words}</Law>
              </li>
            ))}
          </ul>
        </More>
      ) : null}
    </article>
  );
}

const MOST_QUESTIONS = 5;
/** The law's English goes on. */
const SIDES = {
  'or-later': ' or later',
  'or-earlier': ' or earlier',
  'or-more': ' or more',
  'or-fewer': ' or fewer',
} as const;
const YIELD_KEYS: Readonly<Record<ShownAct['yielded'][number]['why'], Key>> = {
  'higher-layer': 'case.act.yield-higher',
  exception: 'case.act.yield-exception',
  overridden: 'case.act.yield-overridden',
  ceiling: 'case.act.yield-ceiling',
};

function More({
  title,
  children,
}: {
  readonly title: Key;
  readonly children: ReactNode;
}): ReactElement {
  const { say } = useWords();
  return (
    <details className="case-more">
      <summary>{say(title)}</summary>
      {children}
    </details>
  );
}

/** Suggestions before the newest, beside it: what the counter's answers changed. */
function Earlier(): ReactElement | null {
  const { say } = useWords();
  const dates = useDates();
  const { view, reasoning } = useCase();
  const made = eventsOf(view, 'suggestion-made');
  if (made.length < 2) return null;
  const acts = [...new Set(made.flatMap(({ event }) => event.facts.acts.map(({ act }) => act)))];
  return (
    <table className="case-table">
      <caption>{say('case.act.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('case.act.act')}</th>
          {made.map(({ seq, at }) => (
            <th scope="col" key={seq}>
              {dates.record(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act}>
            <th scope="row">
              <Law>{reasoning.titles[act] ?? act}</Law>
            </th>
            {made.map(({ seq, event }, at) => {
              const now = event.facts.acts.find((each) => each.act === act)?.outcome;
              const before = made[at - 1]?.event.facts.acts.find((each) => each.act === act);
              const changed = at > 0 && before?.outcome !== now;
              return (
                <td key={seq}>
                  {now === undefined ? (
                    '–'
                  ) : changed ? (
                    <strong>{say(OUTCOME_KEYS[now])}</strong>
                  ) : (
                    say(OUTCOME_KEYS[now])
                  )}
                  {changed ? <span className="quiet"> {say('case.act.changed')}</span> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
