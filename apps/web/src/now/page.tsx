/**
 * The frame of every page: language and quick exit above, the call to counsel below, always in one place.
 * It works without any script. The review status of the words is never left out.
 */
import type { Words } from '@threshold/guidance/words-schema';
import type { ReactElement, ReactNode } from 'react';
import { Head } from './head.tsx';
import { SharedIcon } from './icon.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { PAGE_KEYS as K } from './page-keys.ts';
import { HOME, type Voice } from './site.ts';
import { Text } from './text.tsx';

export interface PageProps {
  readonly voice: Voice;
  readonly slug: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Features whose islands the page has a place for. */
  readonly slots?: readonly string[];
  /** Words of the page's own; their review is shown, and not the flow's. */
  readonly own?: Words;
  /** A style of the page's own, below the root. */
  readonly sheet?: string;
}

export function Page({
  voice,
  slug,
  title,
  children,
  slots = [],
  own = voice.words,
  sheet,
}: PageProps): ReactElement {
  const { site, words, say } = voice;
  const { language, direction } = words.words;
  const present = site.features
    .map(({ feature }) => feature)
    .filter(({ name }) => slots.includes(name));
  return (
    <html
      lang={language}
      dir={direction}
      data-exit="../exit.html"
      data-worker="../worker.js"
      {...(present.length > 0 ? { 'data-islands': `../${site.assets.islands}` } : {})}
    >
      <Head
        site={site}
        title={say(K.pageTitle, { title }).replace(/[\u2068\u2069]/g, '')}
        root="../"
        inline={slug === HOME || site.expanded.entries.some((entry) => entry.slug === slug)}
        wasm={present.some(({ wasm }) => wasm === true)}
        sheet={sheet}
      />
      <body className={present.some(({ wide }) => wide === true) ? 'wide' : undefined}>
        <a className="skip" href="#main">
          {say(K.skip)}
        </a>
        <header>
          {slug === HOME ? null : (
            <a className="tool" href={`${HOME}.html`} aria-label={say(K.startAgain)}>
              <SharedIcon name="home" />
            </a>
          )}
          <Languages voice={voice} slug={slug} />
          <span className="fill" />
          <a className="tool exit" href="../exit.html" data-leave="" rel="noreferrer">
            {say(K.exit)}
          </a>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
          <Back voice={voice} slug={slug} />
          <Review voice={voice} words={own} />
        </main>
        <CallCounsel voice={voice} />
      </body>
    </html>
  );
}

function Languages({ voice, slug }: Pick<PageProps, 'voice' | 'slug'>): ReactElement {
  const { site, words, say } = voice;
  return (
    <LanguageMenu
      label={say(K.language)}
      slug={slug}
      chosen={words.words.language}
      languages={site.languages.map(({ words: { language, name, direction } }) => ({
        tag: language,
        name,
        direction,
      }))}
    >
      {slug === HOME && site.waiting.length > 0 && (
        <li>
          <a href="../languages.html" className="waiting">
            {site.waiting.map(({ tag, name, direction }) => (
              <bdi key={tag} lang={tag} dir={direction}>
                {name}
              </bdi>
            ))}
          </a>
        </li>
      )}
    </LanguageMenu>
  );
}

function Back({ voice, slug }: Pick<PageProps, 'voice' | 'slug'>): ReactElement | null {
  if (slug === HOME) return null;
  const parent = voice.site.parents.get(slug) ?? HOME;
  return (
    <p className="back">
      <a className="tool" href={`${parent}.html`}>
        {voice.say(K.back)}
      </a>
    </p>
  );
}

/** How far the words were reviewed, said on every page. */
function Review({ voice, words }: { readonly voice: Voice; readonly words: Words }): ReactElement {
  const { site, say, day } = voice;
  const { status, version, expires, reviewer = '', reviewed = '' } = words.words;
  const dates = { date: day(version), expires: day(expires) };
  return (
    <aside className="review quiet" data-status={status}>
      <p>
        {status === 'machine-drafted' && say(K.machine)}
        {status === 'awaiting-counsel' && say(K.awaiting)}
        {status === 'approved' && say(K.approved, { reviewer, date: day(reviewed) })}
      </p>
      <p>{expires < site.today ? say(K.expired, dates) : say(K.version, dates)}</p>
    </aside>
  );
}

function CallCounsel({ voice }: Pick<PageProps, 'voice'>): ReactElement {
  const { say, site } = voice;
  const { counsel } = site.contacts;
  return (
    <aside className={counsel.length === 0 ? 'call unset' : 'call'} aria-label={say(K.call)}>
      <div>
        <SharedIcon name="phone" />
        {counsel.length === 0 ? (
          <p>
            <strong>{say(K.call)}</strong>
            <Text voice={voice} text={say(K.callNone)} />
          </p>
        ) : (
          counsel.map(({ name, number }) => (
            <a className="next" key={number} href={`tel:${number.replace(/[^+0-9,]/g, '')}`}>
              {say(K.callTo, { name, number })}
            </a>
          ))
        )}
      </div>
    </aside>
  );
}
