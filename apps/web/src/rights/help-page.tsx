/**
 * Find help: the whole directory stands on the page, and is searched there. Nothing that somebody chooses leaves the
 * device. What no source says is shown as not known, and how few entries there are is said first. docs/rights.md.
 */
import { ANY_LANGUAGE } from '@threshold/guidance/directory/any-language';
import type { Provider } from '@threshold/guidance/directory/provider';
import type { ReactElement, ReactNode } from 'react';
import { Text } from '../now/text.tsx';
import { EntryTemplate } from './entry-template.tsx';
import { hourLines } from './hour-lines.ts';
import { languageIn, listIn } from './local-names.ts';
import { RightsFrame } from './rights-frame.tsx';
import { NEED_KEYS, RIGHTS_KEYS as K, WHO_KEYS } from './rights-keys.ts';
import type { RightsSite, RightsVoice } from './rights-site.ts';
import { HELP } from './topic-pages.tsx';

interface PageProps {
  readonly site: RightsSite;
  readonly voice: RightsVoice;
}

export function HelpPage({ site, voice }: PageProps): ReactElement {
  const { say } = voice;
  const { providers, assets } = site;
  const all = String(providers.length);
  return (
    <RightsFrame site={site} voice={voice} slug={HELP} title={say(K.help)} script={assets.help}>
      <h1>{say(K.help)}</h1>
      <p>{say(K.helpLead)}</p>
      <p>
        <strong data-few={say(K.helpFew, { count: '#' })}>
          <Text voice={voice} text={say(K.helpFew, { count: all })} />
        </strong>
      </p>
      <Questions site={site} voice={voice} />
      <p
        role="status"
        className="quiet"
        data-found=""
        data-words={say(K.helpFound, { count: '#', all: '##' })}
        hidden
      />
      <p className="limit" data-none="" hidden>
        {say(K.helpNone)}
      </p>
      <ul className="providers">
        {providers.map((provider) => (
          <Entry key={provider.id} site={site} voice={voice} provider={provider} />
        ))}
      </ul>
      <EntryTemplate voice={voice} staleAfterDays={site.directory['stale-after-days']} />
      <p className="tools">
        <button type="button" className="tool" data-print="" hidden>
          {say(K.print)}
        </button>
      </p>
    </RightsFrame>
  );
}

function Questions({ site, voice }: PageProps): ReactElement {
  const { say, language } = voice;
  const named = languageIn(language.tag);
  const needs = Object.entries(NEED_KEYS);
  const asked = [
    [
      'place',
      K.helpPlace,
      site.directory.places.map(({ id, name }): [string, ReactNode, string] => [id, name, 'en']),
    ],
    [
      'language',
      K.helpLanguage,
      site.voices.map(({ language: { tag } }): [string, ReactNode, string] => [
        tag,
        named(tag),
        language.tag,
      ]),
    ],
    [
      'need',
      K.helpNeed,
      needs.map(([need, key]): [string, ReactNode, string] => [need, say(key), language.tag]),
    ],
  ] as const;
  return (
    <form className="ask" data-help="" autoComplete="off" hidden>
      {asked.map(([name, key, choices]) => (
        <label key={name}>
          {say(key)}
          <select name={name}>
            <option value="">{say(K.helpAny)}</option>
            {choices.map(([value, shown, lang]) => (
              <option key={value} value={value} lang={lang}>
                {shown}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}

/** `data-` holds what the search looks at, and nothing else. */
function Entry({
  site,
  voice,
  provider,
}: PageProps & { readonly provider: Provider }): ReactElement {
  const { say } = voice;
  const { id, name, languages, needs, places, note } = provider;
  return (
    <li data-provider={JSON.stringify({ id, name, languages, needs, places })} className="provider">
      <h2 lang="en" dir="auto">
        {name}
      </h2>
      <Checked site={site} voice={voice} provider={provider} />
      <dl>
        <Facts site={site} voice={voice} provider={provider} />
      </dl>
      {note === undefined ? null : (
        <p className="quiet" lang="en" dir="ltr">
          {note}
        </p>
      )}
      <p className="quiet">
        {say(K.helpSource)}{' '}
        {provider.source === undefined ? (
          <bdi lang="en">{provider.sourceName}</bdi>
        ) : (
          <a href={provider.source} rel="noreferrer" lang="en" dir="ltr">
            {provider.sourceName}
          </a>
        )}
      </p>
    </li>
  );
}

/** The reader's own clock decides whether a check still counts: both sentences stand there, one is shown. */
function Checked({
  site,
  voice,
  provider,
}: PageProps & { readonly provider: Provider }): ReactElement {
  const { say, day } = voice;
  const { checkedOn } = provider;
  if (checkedOn === undefined) return <p className="stale">{say(K.helpNever)}</p>;
  const counts = lastDay(checkedOn, site.directory['stale-after-days']);
  const date = day(checkedOn);
  return (
    <div data-expires={counts} {...(counts < site.today ? { 'data-expired': '' } : {})}>
      <p className="quiet fresh">
        <Text voice={voice} text={say(K.helpChecked, { date })} />
      </p>
      <p className="expired">
        <Text voice={voice} text={say(K.helpStale, { date })} />
      </p>
    </div>
  );
}

function lastDay(checkedOn: string, days: number): string {
  return new Date(Date.parse(checkedOn) + days * 86_400_000).toISOString().slice(0, 10);
}

function Facts({
  site,
  voice,
  provider,
}: PageProps & { readonly provider: Provider }): ReactElement {
  const { say, language } = voice;
  const named = languageIn(language.tag);
  const list = listIn(language.tag);
  const { telephone, website, email, address, capacity } = provider;
  const places = provider.places.map(
    (id) => site.directory.places.find((one) => one.id === id)?.name ?? id,
  );
  const careful = provider.mark !== 'seen';
  const known = (words: readonly string[]): string =>
    words.length === 0 ? say(K.helpUnknown) : list(words);
  return (
    <>
      {telephone === undefined ? null : (
        <Fact name={say(K.helpPhone)}>
          <a
            className={careful ? 'unprinted' : undefined}
            href={`tel:${telephone.replace(/[^+0-9]/g, '')}`}
            dir="ltr"
          >
            {telephone}
          </a>
          {careful ? (
            <>
              {' '}
              {say(K.helpCareful)} <span className="printed-only">{say(K.helpUnprinted)}</span>
            </>
          ) : null}
        </Fact>
      )}
      {website === undefined ? null : (
        <Fact name={say(K.helpPage)}>
          <a href={website} rel="noreferrer" dir="ltr" lang="en">
            {new URL(website).hostname}
          </a>
        </Fact>
      )}
      {email === undefined ? null : (
        <Fact name={say(K.helpEmail)}>
          <a href={`mailto:${email}`} dir="ltr" lang="en">
            {email}
          </a>
        </Fact>
      )}
      {address === undefined ? null : (
        <Fact name={say(K.helpAddress)}>
          <bdi lang="en">{address}</bdi>
        </Fact>
      )}
      {provider.hours === undefined ? null : (
        <Fact name={say(K.helpHours)}>
          <Hours text={provider.hours} tag={language.tag} />
        </Fact>
      )}
      <Fact name={say(K.helpNeed)}>
        {known(provider.needs.map((need) => say(NEED_KEYS[need])))}
      </Fact>
      <Fact name={say(K.helpLanguage)}>
        {provider.languages.includes(ANY_LANGUAGE)
          ? say(K.helpEvery)
          : known(provider.languages.map(named))}
      </Fact>
      <Fact name={say(K.helpPlace)}>
        <Text voice={voice} text={known(places)} />
      </Fact>
      {provider.eligibility.length === 0 ? null : (
        <Fact name={say(K.helpWho)}>
          {known(provider.eligibility.map((who) => say(WHO_KEYS[who])))}
        </Fact>
      )}
      {capacity === undefined ? null : (
        <Fact name="">
          <Text
            voice={voice}
            text={capacity === 0 ? say(K.helpFull) : say(K.helpRoom, { count: String(capacity) })}
          />
        </Fact>
      )}
    </>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      {name === '' ? null : <dt>{name}</dt>}
      <dd>{children}</dd>
    </div>
  );
}

/** Days by their names in the language; times as clocks show them everywhere. */
function Hours({ text, tag }: { readonly text: string; readonly tag: string }): ReactElement {
  return (
    <>
      {hourLines(text, tag).map(({ days, times }) => (
        <span className="open" key={`${days} ${times}`}>
          {days}: <bdi dir="ltr">{times}</bdi>
        </span>
      ))}
    </>
  );
}
