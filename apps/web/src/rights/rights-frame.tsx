/**
 * The frame of every rights page: topics and language above, quick exit always in reach, and how far the words were
 * reviewed below. It needs no script, asks no other host, and sends nothing.
 */
import type { ReactElement, ReactNode } from 'react';
import { SharedIcon } from '../now/icon.tsx';
import { LanguageMenu } from '../now/language-menu.tsx';
import { Text } from '../now/text.tsx';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import { earliestDay, reviewOf } from './rights-review.ts';
import { START, type RightsSite, type RightsVoice } from './rights-site.ts';

export interface FrameProps {
  readonly site: RightsSite;
  readonly voice: RightsVoice;
  readonly slug: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Last days of what stands on the page: it holds as long as the first of them. */
  readonly days?: readonly string[];
  /** A script of the page's own, below the root. */
  readonly script?: string;
  /** A style of the page's own, below the root. */
  readonly sheet?: string;
}

export function RightsFrame(props: FrameProps): ReactElement {
  const { site, voice, slug, children, days = [] } = props;
  const { language, say } = voice;
  return (
    <html
      lang={language.tag}
      dir={language.direction}
      data-exit="../exit.html"
      data-worker="../worker.js"
    >
      <RightsHead {...props} />
      <body>
        <a className="skip" href="#main">
          {say(K.skip)}
        </a>
        <header>
          {slug === START ? null : (
            <a className="tool" href={`${START}.html`} aria-label={say(K.topics)}>
              <SharedIcon name="home" />
            </a>
          )}
          <LanguageMenu
            label={say(K.language)}
            slug={slug}
            chosen={language.tag}
            languages={site.voices.map((each) => each.language)}
          />
          <span className="fill" />
          <a className="tool exit" href="../exit.html" data-leave="" rel="noreferrer">
            {say(K.exit)}
          </a>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
          {slug === START ? null : (
            <p className="back">
              <a className="tool" href={`${START}.html`}>
                {say(K.topics)}
              </a>
            </p>
          )}
          <Review site={site} voice={voice} days={days} />
        </main>
      </body>
    </html>
  );
}

function RightsHead({ site, voice, slug, title, script, sheet }: FrameProps): ReactElement {
  const { assets, voices } = site;
  const plain = voice.say(K.pageTitle, { title }).replace(/[\u2068\u2069]/g, '');
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={assets.policy.page} />
      <title>{slug === START ? title : plain}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      {sheet === undefined ? null : <link rel="stylesheet" href={`../${sheet}`} />}
      <script dangerouslySetInnerHTML={{ __html: assets.script }} />
      {script === undefined ? null : <script src={`../${script}`} defer />}
      {voices.map(({ language: { tag } }) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={`../${tag}/${slug}.html`} />
      ))}
      <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    </head>
  );
}

/** How far the words were reviewed, of what day they are and when they expire: on every page. */
function Review({
  site,
  voice,
  days,
}: Pick<FrameProps, 'site' | 'voice'> & { readonly days: readonly string[] }): ReactElement {
  const { say, day, head } = voice;
  const { status, version } = head;
  const expires = earliestDay([head.expires, ...days]);
  const dates = { date: day(version), expires: day(expires) };
  return (
    <aside
      className="review quiet"
      data-status={status}
      data-expires={expires}
      {...(expires < site.today ? { 'data-expired': '' } : {})}
    >
      <p className="expired">
        <Text voice={voice} text={say(K.expired, { date: day(expires) })} />
      </p>
      <p>
        <Text voice={voice} text={reviewOf(voice)} />
      </p>
      <p>
        <Text voice={voice} text={say(K.version, dates)} />
      </p>
      <p>{say(K.legal)}</p>
    </aside>
  );
}
