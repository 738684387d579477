/** What stands around every screen: where one can go, who one is, whether the screen hears of changes. */
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { listenForChanges } from '../api/changes.ts';
import { sessionQuery, signOut, type Role } from '../api/session.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { EmptyState } from './empty-state.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Loading } from './loading.tsx';
import { screensOf } from './role-screens.ts';
import { useToast } from './toasts.tsx';
import { HelpMenu, TourOffer } from '../tour/tour-offer.tsx';
import { TourPanel } from '../tour/tour-panel.tsx';
import { TourContext, useTourState } from '../tour/use-tour.ts';
import { useSession } from './use-session.ts';
import { SCREEN_NAMES, titleKey, useTitle } from './use-title.ts';

export const ROLE_WORDS: Readonly<Record<Role, Key>> = {
  'front-line': 'role.front-line',
  counsel: 'role.counsel',
  'privacy-officer': 'role.privacy-officer',
  supervisor: 'role.supervisor',
  coordinator: 'role.coordinator',
  auditor: 'role.auditor',
  administrator: 'role.administrator',
  'defence-coordinator': 'role.defence-coordinator',
};

export function Frame(): ReactElement {
  const say = useSay();
  const { account, name, memberships, demo, ended } = useSession();
  const [began] = useState(account);
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [listening, setListening] = useState(true);
  useEffect(() => listenForChanges(client, setListening), [client]);
  const main = useNewScreenFocus();
  const named = titleKey(useRouterState({ select: ({ location }) => location.pathname }));
  useTitle(named && say(named));
  const tour = useTourState();

  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch {
      toast({ kind: 'trouble', text: say('shell.sign-out-failed') });
      return;
    }
    client.clear();
    client.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
  };

  return (
    <TourContext value={tour}>
      <a className="skip" href="#main">
        {say('shell.skip')}
      </a>
      {demo ? <aside className="demo-bar">{say('shell.demo')}</aside> : null}
      <header className="bar">
        <Link to="/" className="brand">
          {say('shell.brand')}
        </Link>
        <nav aria-label={say('shell.screens')}>
          <ul>
            {screensOf(memberships).map((screen) => (
              <li key={screen}>
                <Link to={screen} activeOptions={{ includeSearch: false }}>
                  {say(SCREEN_NAMES[screen])}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch />
        <HelpMenu />
        <div className="person">
          <p>
            <strong>{name}</strong>{' '}
            <span className="quiet">
              {memberships.map(({ agency, agencyTitle, role }) => (
                <span key={`${agency} ${role}`}>
                  {say('shell.membership', { role: say(ROLE_WORDS[role]), agency: agencyTitle })}
                </span>
              ))}
            </span>
          </p>
          <Link to="/access">{say('access.title')}</Link>
          <button type="button" onClick={() => void leave()}>
            {say('shell.sign-out')}
          </button>
        </div>
      </header>
      {ended ? (
        <p className="not-listening" role="alert">
          {say('shell.ended')}{' '}
          <a href="/desk/sign-in" target="_blank" rel="noopener">
            {say('shell.sign-in-again')}
          </a>
        </p>
      ) : null}
      {listening || ended ? null : (
        <p className="not-listening" role="status">
          {say('shell.not-listening')}
        </p>
      )}
      <TourOffer />
      <main id="main" tabIndex={-1} ref={main}>
        {account === began ? (
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        ) : (
          <OtherPerson />
        )}
      </main>
      <TourPanel />
    </TourContext>
  );
}

/** What one person wrote is neither shown to another nor sent in the other's name. */
function OtherPerson(): ReactElement {
  const say = useSay();
  return (
    <EmptyState title={say('shell.other-person')}>
      <p>{say('shell.other-person-what')}</p>
      <button type="button" className="usa-button" onClick={() => location.assign('/desk/')}>
        {say('shell.load-anew')}
      </button>
    </EmptyState>
  );
}

/** A new screen is read from its top: without this, focus would stay on a link that is gone. */
function useNewScreenFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [path]);
  return main;
}
