/** Pages beside the topics: slides, the wallet card, how to leave no trace, and what needs a network. */
import { cardHtml } from '@threshold/letters/html/card-html';
import type { ReactElement } from 'react';
import { Text } from '../now/text.tsx';
import { PdfLink } from './pdf-link.tsx';
import { RightsFrame } from './rights-frame.tsx';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import { OFFLINE, type RightsSite, type RightsVoice, type Show } from './rights-site.ts';
import { SLIDES, TRACES, WALLET } from './topic-pages.tsx';

interface PageProps {
  readonly site: RightsSite;
  readonly voice: RightsVoice;
}

export const CARD_STYLE = 'card.css';

export function slugOfShow({ id }: Show): string {
  return `${SLIDES}-${id}`;
}

export function ShowsPage({ site, voice }: PageProps): ReactElement {
  const { say, shows } = voice;
  return (
    <RightsFrame site={site} voice={voice} slug={SLIDES} title={say(K.slides)}>
      <h1>{say(K.slides)}</h1>
      <p>{say(K.slideLead)}</p>
      <ul className="choices">
        {shows.map((show) => (
          <li key={show.id}>
            <a href={`${slugOfShow(show)}.html`} id={`choice-${show.id}`}>
              <Text voice={voice} text={show.title} />
            </a>
          </li>
        ))}
      </ul>
    </RightsFrame>
  );
}

/** All that a film would say stands in words on its slide. Without a script they stand one below the other. */
export function ShowPage({ site, voice, show }: PageProps & { readonly show: Show }): ReactElement {
  const { say } = voice;
  const { points, title } = show;
  return (
    <RightsFrame
      site={site}
      voice={voice}
      slug={slugOfShow(show)}
      title={title}
      days={points.map(({ expires }) => expires)}
    >
      <h1>
        <Text voice={voice} text={title} />
      </h1>
      <div className="show" data-slides="">
        <div aria-live="polite">
          {points.map((point, index) => (
            <section className="slide" data-slide="" data-expires={point.expires} key={point.id}>
              <p className="quiet">
                <Text
                  voice={voice}
                  text={say(K.slideCount, { at: String(index + 1), all: String(points.length) })}
                />
              </p>
              <h2>
                <Text voice={voice} text={point.title} />
              </h2>
              <p className="expired">
                <Text voice={voice} text={say(K.expired, { date: voice.day(point.expires) })} />
              </p>
              <p>
                <Text voice={voice} text={point.why} />
              </p>
              {point.phrases.slice(0, 1).map(({ id, own }) => (
                <p className="script" key={id}>
                  <Text voice={voice} text={own} />
                </p>
              ))}
              {point.limits.map((limit) => (
                <p className="limit" key={limit}>
                  <Text voice={voice} text={limit} />
                </p>
              ))}
            </section>
          ))}
        </div>
        <p className="tools" data-slide-bar="" hidden>
          <button type="button" className="tool" data-do="back">
            {say(K.slideBack)}
          </button>
          <button type="button" className="tool" data-do="play">
            {say(K.slidePlay)}
          </button>
          <button type="button" className="tool" data-do="pause" hidden>
            {say(K.slidePause)}
          </button>
          <button type="button" className="tool" data-do="next">
            {say(K.slideNext)}
          </button>
        </p>
      </div>
    </RightsFrame>
  );
}

export function WalletPage({ site, voice }: PageProps): ReactElement {
  const { say, wallet, language } = voice;
  const expired = wallet.expires < site.today;
  return (
    <RightsFrame site={site} voice={voice} slug={WALLET} title={say(K.wallet)} sheet={CARD_STYLE}>
      <div className="card-tools" data-expires={wallet.expires}>
        <p>
          <strong>{say(K.wallet)}.</strong> {say(K.walletLead)}
        </p>
        <p className="expired" role="note">
          <Text voice={voice} text={say(K.expired, { date: voice.day(wallet.expires) })} />
        </p>
        <p className="tools">
          <button type="button" className="tool" data-print="" hidden>
            {say(K.print)}
          </button>
          <PdfLink voice={voice} printed={site.pdfs.get(language.tag)} />
        </p>
      </div>
      <div
        className="printed"
        // Written by the package that also writes the PDF, with every word escaped.
        dangerouslySetInnerHTML={{ __html: cardHtml(wallet, { expired }) }}
      />
    </RightsFrame>
  );
}

/** Stands where a page or a PDF is asked for that needs a network, and there is none. */
export function OfflinePage({ site, voice }: PageProps): ReactElement {
  const { say } = voice;
  return (
    <RightsFrame site={site} voice={voice} slug={OFFLINE} title={say(K.offlineTitle)}>
      <h1>{say(K.offlineTitle)}</h1>
      <p>{say(K.offlineText)}</p>
      <p>{say(K.offlinePrint)}</p>
    </RightsFrame>
  );
}

/** What stays on a device and what quick exit cannot do, said before anybody relies on it. */
export function TracesPage({ site, voice }: PageProps): ReactElement {
  const { say } = voice;
  return (
    <RightsFrame site={site} voice={voice} slug={TRACES} title={say(K.traces)}>
      <h1>{say(K.traces)}</h1>
      <ul>
        {[K.keepStores, K.keepExit, K.keepKeys, K.keepPages, K.keepSave].map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <h2>{say(K.keepCannot)}</h2>
      <ul>
        {[K.keepBrowser, K.keepOthers, K.keepScript, K.keepPrivate].map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p className="tools">
        <button type="button" className="tool" data-forget="" hidden>
          {say(K.keepRemove)}
        </button>
      </p>
      <p role="status" tabIndex={-1} data-forgotten="" hidden>
        {say(K.keepRemoved)}
      </p>
    </RightsFrame>
  );
}
