/** From the rights of a place to the text of every page of /rights, by its path. Pure: files are written elsewhere. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HelpPage } from './help-page.tsx';
import {
  OfflinePage,
  ShowPage,
  ShowsPage,
  slugOfShow,
  TracesPage,
  WalletPage,
} from './more-pages.tsx';
import { RightsExitPage, RightsLanguagesPage, RightsOfflinePage } from './outer-pages.tsx';
import { PosterPage } from './poster-page.tsx';
import { OFFLINE, START, type RightsSite, type RightsVoice } from './rights-site.ts';
import {
  CARD,
  CardToShowPage,
  HELP,
  POSTER,
  SLIDES,
  StartPage,
  TopicPage,
  TRACES,
  WALLET,
} from './topic-pages.tsx';

export function buildRights(site: RightsSite): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const voice of site.voices)
    for (const [slug, page] of pagesOf(site, voice)) {
      const path = `${voice.language.tag}/${slug}.html`;
      if (pages.has(path)) throw new RangeError(`Two pages of the rights are called "${slug}".`);
      pages.set(path, html(page));
    }
  pages.set('index.html', html(<RightsLanguagesPage site={site} />));
  pages.set(`${OFFLINE}.html`, html(<RightsOfflinePage site={site} />));
  pages.set('exit.html', html(<RightsExitPage site={site} />));
  return pages;
}

function pagesOf(
  site: RightsSite,
  voice: RightsVoice,
): readonly (readonly [string, ReactElement])[] {
  const of = { site, voice };
  return [
    [START, <StartPage {...of} />],
    [CARD, <CardToShowPage {...of} />],
    [WALLET, <WalletPage {...of} />],
    [SLIDES, <ShowsPage {...of} />],
    [HELP, <HelpPage {...of} />],
    [POSTER, <PosterPage {...of} />],
    [TRACES, <TracesPage {...of} />],
    [OFFLINE, <OfflinePage {...of} />],
    ...voice.shows.map((show) => [slugOfShow(show), <ShowPage {...of} show={show} />] as const),
    ...voice.topics.map((topic) => [topic.id, <TopicPage {...of} topic={topic} />] as const),
  ];
}

function html(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
}
