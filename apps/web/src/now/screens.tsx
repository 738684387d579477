/** The screens of the flow: the start, words to say, steps, questions. One instruction a screen. */
import type { Link, ScreenState, WorkplaceState } from '@threshold/guidance/expand-flow';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { More } from './feature-page.tsx';
import { PAGE_KEYS as K } from './page-keys.ts';
import { HOME, type Voice } from './site.ts';
import { Slot } from './slot.tsx';
import { Text } from './text.tsx';

export function HomePage({ voice }: { readonly voice: Voice }): ReactElement {
  const { say, site } = voice;
  return (
    <Page voice={voice} slug={HOME} title={say(K.home)}>
      <h1>{say(K.home)}</h1>
      <p>{say(K.lead)}</p>
      <ul className="choices">
        {site.expanded.entries.map(({ id, label, icon, slug }) => (
          <li key={id} className={id}>
            <a href={`${slug}.html`} id={`choice-${id}`}>
              <Icon name={icon} />
              <Text voice={voice} text={say(label)} />
            </a>
          </li>
        ))}
      </ul>
      <More voice={voice} />
    </Page>
  );
}

export function ScreenPage({
  voice,
  state,
}: {
  readonly voice: Voice;
  readonly state: ScreenState;
}): ReactElement {
  const { say } = voice;
  const { screen, links, slug } = state;
  const title = say(screen.title);
  return (
    <Page
      voice={voice}
      slug={slug}
      title={title}
      slots={screen.kind === 'choose' && screen.slot !== undefined ? [screen.slot] : []}
    >
      <h1>
        <Text voice={voice} text={title} />
      </h1>
      {screen.kind === 'say' && <Script voice={voice} keys={screen.script} />}
      {screen.kind === 'steps' && (
        <ul className="steps">
          {screen.steps.map(({ icon, text }) => (
            <li key={text}>
              <Icon name={icon} />
              <span>
                <Text voice={voice} text={say(text)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {screen.kind !== 'say' && screen.note !== undefined && (
        <p>
          <Text voice={voice} text={say(screen.note)} />
        </p>
      )}
      {screen.kind === 'choose' ? (
        <>
          <Choices voice={voice} links={links} />
          {screen.slot !== undefined && (
            <Slot
              voice={voice}
              name={screen.slot}
              situation={{
                slug,
                facts: state.facts,
                acts: [],
                agencies: [],
                choices: screen.choices.map(({ id, facts = {} }) => ({
                  id,
                  facts,
                  to: links.find((link) => link.id === id)?.to ?? slug,
                })),
              }}
            />
          )}
        </>
      ) : (
        links.map(({ id, label, to }) => (
          <a key={id} className="next" id={`choice-${id}`} href={`${to}.html`}>
            {say(label)}
          </a>
        ))
      )}
    </Page>
  );
}

export function WorkplacePage({
  voice,
  state,
}: {
  readonly voice: Voice;
  readonly state: WorkplaceState;
}): ReactElement {
  const title = voice.say(voice.site.flow.workplaces.question);
  return (
    <Page voice={voice} slug={state.slug} title={title}>
      <h1>{title}</h1>
      <Choices voice={voice} links={state.links} />
    </Page>
  );
}

function Choices({
  voice,
  links,
}: {
  readonly voice: Voice;
  readonly links: readonly Link[];
}): ReactElement {
  return (
    <ul className="choices">
      {links.map(({ id, label, to }) => (
        <li key={id}>
          <a href={`${to}.html`} id={`choice-${id}`}>
            <span>
              <Text voice={voice} text={voice.say(label)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Words to say, large, with the platform's voice where there is one. */
export function Script({
  voice,
  keys,
}: {
  readonly voice: Voice;
  readonly keys: readonly string[];
}): ReactElement {
  return (
    <>
      <blockquote className="script" id="script">
        {keys.map((key) => (
          <p key={key}>
            <Text voice={voice} text={voice.say(key)} />
          </p>
        ))}
      </blockquote>
      <button type="button" className="speak" data-speak="script" hidden>
        <Icon name="speech" />
        {voice.say(K.speak)}
      </button>
    </>
  );
}
