/** The settings' first page: every section with a line about it. */
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EmptyState } from '../shell/empty-state.tsx';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { sectionsOf } from './sections.ts';

export function SettingsHome(): ReactElement {
  const say = useSay();
  const { memberships } = useSession();
  const sections = sectionsOf(memberships.map(({ role }) => role));
  return (
    <>
      <h1>{say('screen.settings')}</h1>
      {sections.length === 0 ? <EmptyState title={say('settings.none')} /> : null}
      <ul className="settings-list">
        {sections.map(({ path, name, about }) => (
          <li key={path}>
            <Link to={`/settings/${path}`}>{say(name)}</Link>
            <p className="quiet">{say(about)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
