/** Which ways of sending are off at this desk, said where a way is chosen, and what can be done instead. */
import type { ReactElement } from 'react';
import type { Session } from '../../api/session.ts';
import { useSession } from '../../shell/use-session.ts';
import { useSay } from '../../words/words.tsx';

export function isOff(way: 'email' | 'sms' | 'post' | 'hand', sends: Session['sends']): boolean {
  return (way === 'email' || way === 'sms') && !sends.includes(way);
}

export function WaysOff({ sms = true }: { readonly sms?: boolean }): ReactElement | null {
  const say = useSay();
  const { sends } = useSession();
  const off = (['sms', 'email'] as const).filter(
    (way) => isOff(way, sends) && (sms || way !== 'sms'),
  );
  if (off.length === 0) return null;
  return (
    <div className="case-note">
      {off.map((way) => (
        <p key={way}>{say(way === 'sms' ? 'case.way.sms-off' : 'case.way.email-off')}</p>
      ))}
    </div>
  );
}
