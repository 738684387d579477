/** The start of a language, a page for each topic, and the card that shows what to say at once. */
import type { ReactElement } from 'react';
import { Icon } from '../now/icon.tsx';
import { Text } from '../now/text.tsx';
import { PhrasePart, PointPart, ShownPhrase } from './point-parts.tsx';
import { PdfLink } from './pdf-link.tsx';
import { RightsFrame } from './rights-frame.tsx';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import {
  sheetPath,
  START,
  type Helpline,
  type Point,
  type RightsSite,
  type RightsVoice,
  type Topic,
} from './rights-site.ts';

interface PageProps {
  readonly site: RightsSite;
  readonly voice: RightsVoice;
}

export const CARD = 'card';
export const WALLET = 'wallet';
export const SLIDES = 'slides';
export const HELP = 'help';
export const POSTER = 'poster';
export const TRACES = 'traces';

export function StartPage({ site, voice }: PageProps): ReactElement {
  const { say } = voice;
  return (
    <RightsFrame site={site} voice={voice} slug={START} title={say(K.title)}>
      <h1>{say(K.title)}</h1>
      <p>{say(K.lead)}</p>
      <ul className="choices first">
        <li>
          <a href={`${CARD}.html`} id="choice-card">
            <Icon name="speech" />
            <span>
              {say(K.card)}
              <small>{say(K.cardFor)}</small>
            </span>
          </a>
        </li>
        <li>
          <a href={`${HELP}.html`} id="choice-help">
            <Icon name="people" />
            <span>
              {say(K.help)}
              <small>{say(K.helpFor)}</small>
            </span>
          </a>
        </li>
      </ul>
      <h2>{say(K.choose)}</h2>
      <ul className="choices topics">
        {voice.topics.map(({ id, icon, title }) => (
          <li key={id}>
            <a href={`${id}.html`} id={`choice-${id}`}>
              <Icon name={icon} />
              <span>
                <Text voice={voice} text={title} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <nav className="more" aria-label={say(K.more)}>
        <h2>{say(K.more)}</h2>
        <ul>
          {(
            [
              [SLIDES, K.slides],
              [WALLET, K.wallet],
              [POSTER, K.poster],
              [TRACES, K.traces],
            ] as const
          ).map(([slug, key]) => (
            <li key={slug}>
              <a href={`${slug}.html`}>{say(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </RightsFrame>
  );
}

export function TopicPage({
  site,
  voice,
  topic,
}: PageProps & { readonly topic: Topic }): ReactElement {
  return (
    <RightsFrame
      site={site}
      voice={voice}
      slug={topic.id}
      title={topic.title}
      days={topic.points.map(({ expires }) => expires)}
    >
      <h1>
        <Text voice={voice} text={topic.title} />
      </h1>
      {topic.lead === undefined ? null : (
        <p>
          <Text voice={voice} text={topic.lead} />
        </p>
      )}
      {topic.points.map((point) => (
        <PointPart key={point.id} voice={voice} point={point} />
      ))}
      <Helplines voice={voice} lines={topic.helplines} />
      <p className="tools">
        <button type="button" className="tool" data-print="" hidden>
          {voice.say(K.print)}
        </button>
        <PdfLink voice={voice} printed={site.sheets.get(sheetPath(voice.language.tag, topic.id))} />
      </p>
      <ShownPhrases voice={voice} points={topic.points} />
    </RightsFrame>
  );
}

/** Whom to call. What nobody called is not printed: a wrong number on paper stays wrong. */
function Helplines({
  voice,
  lines,
}: {
  readonly voice: RightsVoice;
  readonly lines: readonly Helpline[];
}): ReactElement | null {
  const { say } = voice;
  if (lines.length === 0) return null;
  return (
    <section className="lines" id="lines">
      <h2>{say(K.helpFor)}</h2>
      <ul>
        {lines.map(({ id, name, number, hours, check, print }) => (
          <li key={id} className={print ? undefined : 'unprinted'}>
            <strong>
              <Text voice={voice} text={name} />
            </strong>
            <a className="tool" href={`tel:+1-${number}`} dir="ltr">
              {number}
            </a>
            <span>
              <Text voice={voice} text={hours} />
            </span>
            <span>
              <Text voice={voice} text={check} />
            </span>
          </li>
        ))}
      </ul>
      <p className="tools">
        <a className="tool" href={`${HELP}.html`}>
          {say(K.help)}
        </a>
      </p>
    </section>
  );
}

/** What to do, and to say or show, first: one tap from the start. */
export function CardToShowPage({ site, voice }: PageProps): ReactElement {
  const { say, card, day } = voice;
  return (
    <RightsFrame
      site={site}
      voice={voice}
      slug={CARD}
      title={say(K.card)}
      days={card.points.map(({ expires }) => expires)}
    >
      <h1>{say(K.card)}</h1>
      <p>
        <Text voice={voice} text={card.title} />
      </p>
      <div className="one-tap">
        {card.points.map((point) => (
          <section key={point.id} data-expires={point.expires}>
            <h2>
              <Text voice={voice} text={point.title} />
            </h2>
            <p className="expired" role="note">
              <Text voice={voice} text={say(K.expired, { date: day(point.expires) })} />
            </p>
            {point.phrases.slice(0, 1).map((phrase) => (
              <PhrasePart key={phrase.id} voice={voice} phrase={phrase} of={point} />
            ))}
          </section>
        ))}
      </div>
      <p className="tools">
        <button type="button" className="tool" data-print="" hidden>
          {say(K.print)}
        </button>
        <a className="tool" href={`${WALLET}.html`}>
          {say(K.wallet)}
        </a>
      </p>
      <ShownPhrases voice={voice} points={card.points} />
    </RightsFrame>
  );
}

/** Each phrase of a page once, large. */
function ShownPhrases({
  voice,
  points,
}: {
  readonly voice: RightsVoice;
  readonly points: readonly Point[];
}): ReactElement {
  const phrases = new Map(
    points.flatMap((point) => point.phrases).map((phrase) => [phrase.id, phrase] as const),
  );
  return (
    <>
      {[...phrases.values()].map((phrase) => (
        <ShownPhrase key={phrase.id} voice={voice} phrase={phrase} />
      ))}
    </>
  );
}
