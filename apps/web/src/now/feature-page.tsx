/**
 * The page of a feature: what it is, its slot, and what to do where no script runs. Such words stand there
 * from the start, because nothing can be relied on to put them there later.
 */
import { sayFrom } from '@threshold/guidance/message';
import { CARD_KEYS } from '@threshold/letters/card/card-keys';
import type { ReactElement } from 'react';
import { CARDS } from '../cards/card-pages.tsx';
import { Page } from './page.tsx';
import { PAGE_KEYS as K } from './page-keys.ts';
import type { FeatureWords, Site, Voice } from './site.ts';
import { Slot } from './slot.tsx';
import { Text } from './text.tsx';

/** Of the page alone; everything else of a feature is the island's. */
const ABOUT = { title: 'about.title', lead: 'about.lead', without: 'about.without' } as const;

export function FeaturePage({
  voice,
  of,
}: {
  readonly voice: Voice;
  readonly of: FeatureWords;
}): ReactElement {
  const { feature } = of;
  const words = wordsIn(voice, of);
  const say = sayFrom(words);
  const title = say(ABOUT.title);
  return (
    <Page voice={voice} slug={feature.name} title={title} slots={[feature.name]} own={words}>
      <h1>{title}</h1>
      <p>
        <Text voice={voice} text={say(ABOUT.lead)} />
      </p>
      <p data-without={feature.name}>
        <Text voice={voice} text={say(ABOUT.without)} />
      </p>
      <LawPages voice={voice} of={of} />
      <p data-loading={feature.name} role="status">
        {voice.say(K.loading)}
      </p>
      <p data-off-words="" hidden>
        {voice.say(K.off)}
      </p>
      <Slot voice={voice} name={feature.name} />
    </Page>
  );
}

/** The same law as plain pages, in English: whole where no script runs. */
function LawPages(props: {
  readonly voice: Voice;
  readonly of: FeatureWords;
}): ReactElement | null {
  if (!props.voice.site.lawPages || !props.of.feature.plain) return null;
  return (
    <p>
      <PlainLink {...props} />
    </p>
  );
}

function PlainLink({
  voice,
  of,
}: {
  readonly voice: Voice;
  readonly of: FeatureWords;
}): ReactElement | null {
  const { plain } = of.feature;
  if (!plain) return null;
  return <a href={`../../${plain.path}`}>{sayFrom(wordsIn(voice, of))(plain.key)}</a>;
}

/** Ways to the features, below everything that may be needed at once. */
export function More({ voice }: { readonly voice: Voice }): ReactElement | null {
  const { site, say, words } = voice;
  const cards = site.cards.get(words.words.language);
  if (site.features.length === 0 && !cards) return null;
  return (
    <nav className="more" aria-labelledby="more">
      <h2 id="more">{say(K.more)}</h2>
      <ul>
        {site.features.map((each) => (
          <li key={each.feature.name}>
            <a href={`${each.feature.name}.html`}>{sayFrom(wordsIn(voice, each))(ABOUT.title)}</a>
          </li>
        ))}
        {site.lawPages &&
          site.features
            .filter(({ feature }) => feature.plain)
            .map((each) => (
              <li key={`law ${each.feature.name}`}>
                <PlainLink voice={voice} of={each} />
              </li>
            ))}
        {cards && (
          <li>
            <a href={`${CARDS}.html`}>{cards.row.voice.say(CARD_KEYS.title)}</a>
          </li>
        )}
        <li>
          <a href="../../rights/index.html">{say(K.rights)}</a>
        </li>
      </ul>
    </nav>
  );
}

function wordsIn(
  { words }: Voice,
  { feature, words: all }: FeatureWords,
): Site['languages'][number] {
  const { language } = words.words;
  const found = all.get(language);
  if (!found) throw new RangeError(`${feature.name} has no words in ${language}`);
  return found;
}
