/** Pages of no language: the list of all of them, what needs a network, and where quick exit leads. */
import type { ReactElement, ReactNode } from 'react';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import { OFFLINE, START, type RightsSite } from './rights-site.ts';

/** The first page of all: each language by its own name, with what is found there said in it. */
export function RightsLanguagesPage({ site }: { readonly site: RightsSite }): ReactElement {
  const { voices, waiting } = site;
  return (
    <OuterFrame site={site} slug={START}>
      <h1>Your rights</h1>
      <ul className="choices">
        {voices.map(({ language: { tag, name, direction }, say }) => (
          <li key={tag} lang={tag} dir={direction}>
            <a href={`${tag}/${START}.html`} id={`choice-${tag}`}>
              <span>
                {name}
                {tag === 'en' ? null : <small>{say(K.title)}</small>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {waiting.length === 0 ? null : (
        <dl>
          {waiting.map(({ tag, name, direction, unavailable }) => (
            <div key={tag} lang={tag} dir={direction}>
              <dt>{name}</dt>
              <dd>{unavailable}</dd>
            </div>
          ))}
        </dl>
      )}
    </OuterFrame>
  );
}

/** Where a page of a language is asked for that is not on the device, and there is no network: said in each language. */
export function RightsOfflinePage({ site }: { readonly site: RightsSite }): ReactElement {
  return (
    <OuterFrame site={site} slug={OFFLINE}>
      <h1>Your rights</h1>
      {site.voices.map(({ language: { tag, name, direction }, say }) => (
        <section key={tag} lang={tag} dir={direction}>
          <h2>
            <a className="tool" href={`${tag}/${START}.html`}>
              {name}
            </a>
          </h2>
          <p>
            <strong>{say(K.offlineTitle)}</strong>
          </p>
          <p>{say(K.offlineText)}</p>
        </section>
      ))}
    </OuterFrame>
  );
}

function OuterFrame({
  site,
  slug,
  children,
}: {
  readonly site: RightsSite;
  readonly slug: string;
  readonly children: ReactNode;
}): ReactElement {
  const { assets, voices } = site;
  return (
    <html lang="en" dir="ltr" data-exit="exit.html" data-worker="worker.js">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={assets.policy.outer} />
        <title>Your rights</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: assets.outerStyle }} />
        <script dangerouslySetInnerHTML={{ __html: assets.script }} />
        {voices.map(({ language: { tag } }) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={`${tag}/${slug}.html`} />
        ))}
        {slug === START ? <link rel="alternate" hrefLang="x-default" href="index.html" /> : null}
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <header>
          <span className="fill" />
          <a className="tool exit" href="exit.html" data-leave="" rel="noreferrer">
            Quick exit
          </a>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}

/** Says nothing and belongs to nobody; its script takes the rights pages out of the tab's history. */
export function RightsExitPage({ site }: { readonly site: RightsSite }): ReactElement {
  const { exitScript, policy } = site.assets;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy.exit} />
        <title>New tab</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <script dangerouslySetInnerHTML={{ __html: exitScript }} />
      </head>
      <body>
        <main>
          <h1>New tab</h1>
        </main>
      </body>
    </html>
  );
}
