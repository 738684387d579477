/** Pages beside the flow: the law it cites, every screen and state at a glance, and where quick exit leads. */
import type { NormRef } from '@threshold/rules/decide/decision';
import type { Source } from '@threshold/rules/language/model';
import type { ReactElement, ReactNode } from 'react';
import { Head } from './head.tsx';
import { HOME, type Site, type Voice } from './site.ts';

function Plain({
  site,
  title,
  wide = false,
  children,
}: {
  readonly site: Site;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <html lang="en" dir="ltr" data-exit="exit.html" data-worker="worker.js">
      <Head site={site} title={title} root="" inline={false} />
      <body className={wide ? 'wide' : ''}>
        <header>
          <a className="tool" href={`en/${HOME}.html`}>
            Start
          </a>
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

export function LawPage({
  site,
  norms,
  sources,
}: {
  readonly site: Site;
  readonly norms: readonly NormRef[];
  readonly sources: ReadonlyMap<string, Source>;
}): ReactElement {
  return (
    <Plain site={site} title="The law behind the answers – Threshold">
      <h1>The law behind the answers</h1>
      <p>
        Rules that the pages cite, as of {site.today}. A rule that was not read in full says so. Not
        legal advice. Counsel decides.
      </p>
      {norms.map((norm) => (
        <div key={norm.id} id={norm.id}>
          <h2>{norm.cite.map(({ ref }) => ref).join('; ')}</h2>
          <p>{norm.summary}</p>
          <ul className="law">
            {norm.cite.map(({ ref, source, verified }) => (
              <li key={`${ref} ${source}`}>
                {sources.get(source)?.title ?? source}.{' '}
                {verified ? 'Read in full.' : 'Not read in full.'}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="quiet">
        {site.law.title} {site.law.hash.slice(0, 12)}, engine {site.law.engine}
      </p>
    </Plain>
  );
}

/** For reviewers, translators and tests: nothing in the flow that is not in this table. */
export function AllPage({
  site,
  voice,
}: {
  readonly site: Site;
  readonly voice: Voice;
}): ReactElement {
  const { say } = voice;
  const rows = [...site.expanded.states.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const titleOf = (state: (typeof rows)[number]): string => {
    if (state.kind === 'leaf') return say(site.flow.outcomes[state.outcome].word);
    return say(state.kind === 'screen' ? state.screen.title : site.flow.workplaces.question);
  };
  return (
    <Plain site={site} title="Every screen and state – Threshold" wide>
      <h1>Every screen and state</h1>
      <p>
        {rows.length + 1 + site.features.length} pages in each of {site.languages.length} languages.
        The law as of {site.today}.
      </p>
      <h2>Languages</h2>
      <ul>
        {site.languages.map(({ words }) => (
          <li key={words.language}>
            <bdi lang={words.language}>{words.name}</bdi>: {words.status}, version {words.version},
            expires {words.expires}
          </li>
        ))}
        <li>Not there yet: {site.waiting.map(({ tag }) => tag).join(', ')}</li>
      </ul>
      <h2>Pages</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label="Pages">
        <table>
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">Kind</th>
              <th scope="col">Heading</th>
              <th scope="col">The engine says</th>
              <th scope="col">Leads to</th>
              <th scope="col">Languages</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((state) => (
              <tr key={state.slug}>
                <th scope="row">{state.slug}</th>
                <td>{state.kind === 'screen' ? state.screen.kind : state.kind}</td>
                <td>{titleOf(state)}</td>
                <td>
                  {state.kind === 'leaf' &&
                    site.answers
                      .get(state.slug)
                      ?.determinations.map(({ act, outcome }) => `${act}: ${outcome}`)
                      .join(', ')}
                </td>
                <td>
                  {state.kind !== 'leaf' &&
                    state.links.map(({ id, to }) => `${id} → ${to}`).join(', ')}
                </td>
                <td>
                  {site.languages.map(({ words: { language } }) => (
                    <a key={language} href={`${language}/${state.slug}.html`}>
                      {language}{' '}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
            {site.features.map(({ feature, words }) => (
              <tr key={feature.name}>
                <th scope="row">{feature.name}</th>
                <td>feature</td>
                <td>{words.get('en')?.messages['about.title']}</td>
                <td>{feature.states?.join(', ')}</td>
                <td>start</td>
                <td>
                  {site.languages.map(({ words: { language } }) => (
                    <a key={language} href={`${language}/${feature.name}.html`}>
                      {language}{' '}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Plain>
  );
}

/** For whoever finds their language missing: that it is, said in it. */
export function LanguagesPage({ site }: { readonly site: Site }): ReactElement {
  return (
    <Plain site={site} title="Languages – Threshold">
      <h1>Languages</h1>
      <ul className="choices">
        {site.languages.map(({ words: { language, name, direction } }) => (
          <li key={language}>
            <a
              href={`${language}/${HOME}.html`}
              id={`choice-${language}`}
              lang={language}
              dir={direction}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <h2>Not there yet</h2>
      <dl>
        {site.waiting.map(({ tag, name, direction, unavailable }) => (
          <div key={tag} lang={tag} dir={direction}>
            <dt>{name}</dt>
            <dd>{unavailable}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        The sentences above were drafted by machine. A certified reviewer has not checked them yet.
        Nothing on these pages is ever shown in another language instead.
      </p>
    </Plain>
  );
}

/** Says nothing and belongs to nobody. Works without a network. */
export function ExitPage(): ReactElement {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>New tab</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          <h1>New tab</h1>
        </main>
      </body>
    </html>
  );
}
