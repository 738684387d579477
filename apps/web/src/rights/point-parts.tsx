/** One point of a topic: what one can do, when that does not hold, what to say, and the rule behind it. */
import type { ReactElement } from 'react';
import { Text } from '../now/text.tsx';
import { authorityMarks } from './authority-marks.ts';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import type { Authority, Phrase, Point, RightsVoice } from './rights-site.ts';

export function PointPart({
  voice,
  point,
}: {
  readonly voice: RightsVoice;
  readonly point: Point;
}): ReactElement {
  const { say, day } = voice;
  return (
    <section className="point" id={point.id} data-expires={point.expires}>
      <h2>
        <Text voice={voice} text={point.title} />
      </h2>
      <p className="expired" role="note">
        <Text voice={voice} text={say(K.expired, { date: day(point.expires) })} />
      </p>
      {point.stale ? (
        <p className="quiet" role="note">
          {say(K.stale)}
        </p>
      ) : null}
      <p>
        <Text voice={voice} text={point.why} />
      </p>
      {point.limits.length === 0 ? null : (
        <div className="limit">
          <h3>{say(K.limit)}</h3>
          {point.limits.map((limit) => (
            <p key={limit}>
              <Text voice={voice} text={limit} />
            </p>
          ))}
        </div>
      )}
      {point.phrases.map((phrase) => (
        <PhrasePart key={phrase.id} voice={voice} phrase={phrase} of={point} />
      ))}
      <Law voice={voice} point={point} />
    </section>
  );
}

/** A phrase to say, to show to an officer large, or to play. The English stands beside it, for the officer. */
export function PhrasePart({
  voice,
  phrase,
  of,
}: {
  readonly voice: RightsVoice;
  readonly phrase: Phrase;
  /** The point it belongs to: a page may have the same phrase twice. */
  readonly of: Point;
}): ReactElement {
  const { say, language } = voice;
  const { own, english } = phrase;
  const id = `${of.id}-${phrase.id}`;
  const translated = language.tag !== 'en';
  return (
    <div className="phrase">
      <h3>{say(K.say)}</h3>
      <p className="script" id={`say-${id}`}>
        <Text voice={voice} text={own} />
      </p>
      {translated ? (
        <>
          <p className="quiet label">{say(K.english)}</p>
          <p className="english">
            <span lang="en" dir="ltr" id={`english-${id}`}>
              {english}
            </span>
          </p>
        </>
      ) : null}
      <p className="tools">
        <a className="tool" href={`#show-${phrase.id}`} id={`large-${id}`}>
          {say(K.show)}
        </a>
        <button type="button" className="tool" data-speak={`say-${id}`} hidden>
          {say(K.hear)}
        </button>
        {translated ? (
          <button type="button" className="tool" data-speak={`english-${id}`} hidden>
            {say(K.hearEnglish)}
          </button>
        ) : null}
      </p>
    </div>
  );
}

/** Over the whole screen while the address names it: no script is needed to open or close it. */
export function ShownPhrase({
  voice,
  phrase: { id, own, english },
}: {
  readonly voice: RightsVoice;
  readonly phrase: Phrase;
}): ReactElement {
  const { say, language } = voice;
  return (
    <section className="shown" id={`show-${id}`} tabIndex={-1} aria-label={say(K.show)}>
      <p className="large" lang="en" dir="ltr">
        {english}
      </p>
      {language.tag === 'en' ? null : (
        <p className="beside">
          <Text voice={voice} text={own} />
        </p>
      )}
      <p className="ways">
        <a className="tool" href="#main">
          {say(K.close)}
        </a>
        <a className="tool exit" href="../exit.html" data-leave="" rel="noreferrer">
          {say(K.exit)}
        </a>
      </p>
    </section>
  );
}

function Law({
  voice,
  point: { authority, expires },
}: {
  readonly voice: RightsVoice;
  readonly point: Point;
}): ReactElement | null {
  const { say, day } = voice;
  if (authority.length === 0) return null;
  return (
    <details className="why">
      <summary>{say(K.rule)}</summary>
      {voice.language.tag === 'en' ? null : <p className="quiet">{say(K.lawEnglish)}</p>}
      <ul className="law">
        {authority.map((each) => (
          <Cited key={each.id} voice={voice} authority={each} />
        ))}
      </ul>
      <p className="quiet">
        <Text voice={voice} text={say(K.until, { date: day(expires) })} />
      </p>
    </details>
  );
}

/** How far it was read, and whether it is law at all, stands beside every citation. */
function Cited({
  voice: { say },
  authority,
}: {
  readonly voice: RightsVoice;
  readonly authority: Authority;
}): ReactElement {
  const { kind, citation, source, verified, note } = authority;
  return (
    <li data-mark={verified} data-kind={kind}>
      <bdi lang="en" dir="ltr" className="cite">
        {citation}
      </bdi>
      {authorityMarks(authority)
        .map((key) => say(key))
        .join(' ')}
      {note === undefined ? null : (
        <>
          {' '}
          <bdi lang="en" dir="ltr">
            {note}
          </bdi>
        </>
      )}
      {source === undefined ? null : (
        <>
          {' '}
          {say(K.source)}{' '}
          <a href={source} rel="noreferrer" lang="en" dir="ltr">
            {new URL(source).hostname}
          </a>
        </>
      )}
    </li>
  );
}
