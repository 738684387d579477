/**
 * Each fact as it was read, beside what the record says; a person says of each whether it is so. A judge's or a court's
 * signature counts only with their word that they see it on the paper. What was confirmed can then be taken into the facts.
 */
import { useState, type ReactElement } from 'react';
import { useCase } from '../case/case-context.ts';
import { Choices, Pick } from '../case/field.tsx';
import { Law } from '../case/law.tsx';
import { nameOf } from '../case/model.ts';
import { StepForm } from '../case/step-form.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import type { Paper, PaperOffer, PaperReading, PlacedWords } from './papers-api.ts';

type Said = string | boolean | null;

export function PaperCheck({
  paper: { file, checked },
  reading,
  show,
}: {
  readonly paper: Paper;
  readonly reading: PaperReading;
  readonly show: (places: readonly PlacedWords[]) => void;
}): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view } = useCase();
  const [given, set] = useState<Readonly<Record<string, Said>>>({});
  const [looked, setLooked] = useState(false);
  const may = view.steps.includes('paper-checked');
  const asksLook = reading.offers.some(({ fact, court }) => court && given[fact] !== undefined);
  return (
    <StepForm
      step="paper-check"
      title="papers.facts"
      submit="papers.check"
      quiet
      body={() => {
        const said = Object.entries(given).map(([fact, value]) => ({ fact, value }));
        return said.length === 0 ? undefined : { file, of: reading.seq, looked, checked: said };
      }}
      done={() => {
        set({});
        setLooked(false);
      }}
    >
      <p className="hint">{say('papers.facts-hint')}</p>
      {checked ? (
        <p className="quiet">
          {say('papers.checked-by', {
            name: nameOf(view, checked.by) ?? '',
            time: dates.record(checked.at),
          })}
        </p>
      ) : null}
      {reading.offers.map((offer) => (
        <OfferedFact
          key={offer.fact}
          offer={offer}
          given={given[offer.fact]}
          may={may}
          give={(value) => set((before) => ({ ...before, [offer.fact]: value }))}
          show={show}
        />
      ))}
      {may && asksLook ? (
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={`looked-${file}`}
            checked={looked}
            onChange={({ target }) => setLooked(target.checked)}
          />
          <label className="usa-checkbox__label" htmlFor={`looked-${file}`}>
            {say('papers.looked')}
          </label>
        </div>
      ) : null}
    </StepForm>
  );
}

function OfferedFact({
  offer: { fact, title, read, because, places, court, choices, recorded, checked },
  given,
  may,
  give,
  show,
}: {
  readonly offer: PaperOffer;
  readonly given: Said | undefined;
  readonly may: boolean;
  readonly give: (value: Said) => void;
  readonly show: (places: readonly PlacedWords[]) => void;
}): ReactElement {
  const { say } = useWords();
  const answer =
    given === undefined ? '' : given === null ? 'untold' : given === read.value ? 'so' : 'other';
  const others: readonly { readonly value: string; readonly label: string }[] = choices.filter(
    ({ value }) => value !== read.value,
  );
  const legend = (
    <>
      <Law>{title}</Law>: <strong lang="en">{read.words}</strong>
    </>
  );
  return (
    <div className="papers-offer" data-fact={fact}>
      {recorded && !recorded.same ? (
        <p className="case-note papers-differs">
          {say('papers.differs')} <Law>{recorded.words}</Law>
        </p>
      ) : null}
      {may ? (
        <Choices
          legend={legend}
          name={fact}
          value={answer}
          choose={(value) => {
            if (value === 'so') give(read.value);
            else if (value === 'untold') give(null);
            else give(typeof read.value === 'boolean' ? !read.value : (others[0]?.value ?? null));
          }}
          choices={[
            { value: 'so', label: say('papers.so') },
            { value: 'other', label: say('papers.otherwise') },
            { value: 'untold', label: say('papers.untold') },
          ]}
        />
      ) : (
        <p>{legend}</p>
      )}
      {answer === 'other' && typeof given === 'string' ? (
        <Pick label={say('papers.rather')} value={given} choose={give} choices={others} law />
      ) : null}
      <p className="quiet">
        <Law>{because}</Law>{' '}
        {places.length > 0 ? (
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            aria-label={say('papers.show-of', { fact: title })}
            onClick={() => show(places)}
          >
            {say('papers.show')}
          </button>
        ) : null}{' '}
        {recorded?.same ? say('papers.same') : null}{' '}
        {court ? <strong>{say('papers.court')}</strong> : null}
      </p>
      {checked ? (
        <p className="papers-confirmed">
          {checked.value === null ? (
            say('papers.confirmed-untold')
          ) : (
            <>
              {say('papers.confirmed')} <strong lang="en">{checked.value.words}</strong>
            </>
          )}
        </p>
      ) : null}
    </div>
  );
}

/** What a person confirmed and the record has not, or has otherwise. */
export function TakeFacts({
  file,
  offers,
}: {
  readonly file: number;
  readonly offers: readonly PaperOffer[];
}): ReactElement | null {
  const { say } = useWords();
  const { view } = useCase();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const news = offers.filter(({ checked, recorded }) => {
    const words = checked?.value?.words;
    return words !== undefined && recorded?.words !== words;
  });
  const taken = news.filter(({ fact }) => !left.has(fact));
  if (news.length === 0 || !view.steps.includes('facts-added')) return null;
  return (
    <StepForm
      step="paper-facts"
      title="papers.take"
      submit="papers.take-send"
      body={() => (taken.length === 0 ? undefined : { file, facts: taken.map(({ fact }) => fact) })}
      done={() => leave(new Set())}
    >
      <p className="hint">{say('papers.take-hint')}</p>
      {news.map(({ fact, title, checked, recorded }) => (
        <div className="usa-checkbox" key={fact}>
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={`take-${file}-${fact}`}
            checked={!left.has(fact)}
            onChange={({ target }) =>
              leave((before) => {
                const next = new Set(before);
                if (target.checked) next.delete(fact);
                else next.add(fact);
                return next;
              })
            }
          />
          <label className="usa-checkbox__label" htmlFor={`take-${file}-${fact}`}>
            <Law>
              {title}: {checked?.value?.words}
            </Law>
            {recorded ? (
              <span className="quiet">
                {' '}
                {say('papers.instead')} <Law>{recorded.words}</Law>
              </span>
            ) : null}
          </label>
        </div>
      ))}
    </StepForm>
  );
}
