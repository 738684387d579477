/**
 * A poster for an organisation with its own helpline: made on the page and nowhere else. Without a script it prints with lines to
 * write on. docs/rights.md.
 */
import type { ReactElement } from 'react';
import { Text } from '../now/text.tsx';
import { RightsFrame } from './rights-frame.tsx';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import { earliestDay } from './rights-review.ts';
import type { RightsSite, RightsVoice } from './rights-site.ts';
import { POSTER } from './topic-pages.tsx';

const FIELDS = [
  ['name', K.posterName, K.posterErrorName],
  ['phone', K.posterPhone, K.posterErrorPhone],
  ['address', K.posterAddress, K.posterErrorAddress],
] as const;

export function PosterPage({
  site,
  voice,
}: {
  readonly site: RightsSite;
  readonly voice: RightsVoice;
}): ReactElement {
  const { say, card, head } = voice;
  const points = card.points.slice(0, 5);
  // A sheet on a wall is as old as the first of its sentences to expire.
  const expires = earliestDay([head.expires, ...points.map((point) => point.expires)]);
  return (
    <RightsFrame
      site={site}
      voice={voice}
      slug={POSTER}
      title={say(K.poster)}
      script={site.assets.poster}
    >
      <div className="card-tools">
        <p>
          <strong>{say(K.poster)}.</strong> {say(K.posterLead)}
        </p>
        <p data-without="">{say(K.posterWithout)}</p>
        <form className="ask" data-poster="" autoComplete="off" noValidate hidden>
          {FIELDS.map(([name, key, error]) => (
            <p key={name}>
              <label htmlFor={`poster-${name}`}>{say(key)}</label>
              <input
                id={`poster-${name}`}
                name={name}
                type={name === 'address' ? 'url' : name === 'phone' ? 'tel' : 'text'}
                dir={name === 'name' ? 'auto' : 'ltr'}
                aria-describedby={`poster-${name}-error`}
                autoComplete="off"
                spellCheck={false}
              />
              <span className="error" id={`poster-${name}-error`} data-words={say(error)} />
            </p>
          ))}
          <button type="submit" className="next">
            {say(K.print)}
          </button>
        </form>
      </div>
      <article
        className="poster"
        aria-label={say(K.poster)}
        data-sheet=""
        data-expires={expires}
        {...(expires < site.today ? { 'data-expired': '' } : {})}
      >
        <p className="expired">
          <Text voice={voice} text={say(K.expired, { date: voice.day(expires) })} />
        </p>
        <h1 className="poster-title">{say(K.title)}</h1>
        <ul>
          {points.map((point) => (
            <li key={point.id}>
              <Text voice={voice} text={point.title} />
            </li>
          ))}
        </ul>
        <div className="poster-ways">
          <div className="code" data-code="" data-words={say(K.posterCode)} />
          <div>
            <p>{say(K.posterScan)}</p>
            <p>
              <bdi data-shown="address" dir="ltr" />
            </p>
            <p className="poster-name">
              <bdi data-shown="name" />
            </p>
            <p className="poster-phone">
              <bdi data-shown="phone" dir="ltr" />
            </p>
          </div>
        </div>
        <p className="poster-foot">
          <Text
            voice={voice}
            text={[
              say(K.version, { date: voice.day(head.version), expires: voice.day(expires) }),
              ...(head.status === 'machine-drafted' ? [say(K.machine)] : []),
              say(K.legal),
            ].join(' ')}
          />
        </p>
      </article>
    </RightsFrame>
  );
}
