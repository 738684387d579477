/** How far the words were reviewed, and the first day on which some of them may not be relied on any more. Pure. */
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import type { RightsVoice } from './rights-site.ts';

export function reviewOf({ say, day, head }: Pick<RightsVoice, 'say' | 'day' | 'head'>): string {
  const { status, reviewer = '', reviewed = '' } = head;
  switch (status) {
    case 'machine-drafted':
      return say(K.machine);
    case 'awaiting-counsel':
      return say(K.awaiting);
    case 'approved':
      return say(K.approved, { reviewer, date: day(reviewed) });
  }
}

/** Of days as ISO 8601 writes them. */
export function earliestDay([first, ...others]: readonly [string, ...string[]]): string {
  return others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
}
