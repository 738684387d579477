/** The settings' frame: the sections that one's roles have use for, and the one that the address names. */
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { sectionsOf } from './sections.ts';

export function SettingsFrame(): ReactElement {
  const say = useSay();
  const { memberships } = useSession();
  const sections = sectionsOf(memberships.map(({ role }) => role));
  return (
    <div className="settings-frame">
      <nav className="settings-sections" aria-label={say('settings.sections')}>
        <ul>
          {sections.map(({ path, name }) => (
            <li key={path}>
              <Link to={`/settings/${path}`} search={keepAgency}>
                {say(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="page settings">
        <Outlet />
      </div>
    </div>
  );
}

/** Going from one section to the next stays with the same agency. */
const keepAgency = ({ agency }: { readonly agency?: string | undefined }): { agency?: string } =>
  agency === undefined ? {} : { agency };
