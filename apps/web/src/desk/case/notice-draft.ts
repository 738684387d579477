/** A decision about the notice as it is filled in, what it still lacks, and whether it departs from the packs' rule. */
import type { StepBody } from './case-api.ts';
import type { Reasoning } from './model.ts';

export const WAYS = ['post', 'by-hand', 'sms', 'e-mail'] as const;
export const SAFE = ['yes', 'no', 'not-asked'] as const;

export interface NoticeDraft {
  readonly notice?: 'required' | 'allowed' | 'forbidden' | 'not-now';
  readonly channel?: (typeof WAYS)[number] | undefined;
  readonly safe: (typeof SAFE)[number];
  readonly language?: string;
}

type Says = NonNullable<Reasoning['notice']>['says'];
const SAID: Readonly<Record<Says, NoticeDraft['notice']>> = {
  requires: 'required',
  allows: 'allowed',
  forbids: 'forbidden',
  open: undefined,
};

export interface NoticeFilled {
  readonly body: StepBody<'notice'> | undefined;
  readonly lacks: readonly ('notice' | 'way' | 'safe' | 'language' | 'reason')[];
  /** Other than the packs say: a reason is wanted. "Not now" is a matter of time, and departs from nothing. */
  readonly departs: boolean;
}

export function noticeOf(
  { notice, channel, safe, language }: NoticeDraft,
  says: Says | undefined,
  reason: string,
): NoticeFilled {
  const said = says && SAID[says];
  const departs =
    notice !== undefined && notice !== 'not-now' && said !== undefined && notice !== said;
  const goes = notice === 'required' || notice === 'allowed';
  // A letter is signed only where the person said that it is safe (packages/letters): said here, not then.
  const asked = channel !== undefined && channel !== 'by-hand';
  const lacks: NoticeFilled['lacks'][number][] = [];
  if (notice === undefined) lacks.push('notice');
  if (goes && channel === undefined) lacks.push('way');
  if (goes && asked && safe !== 'yes') lacks.push('safe');
  if (goes && !language) lacks.push('language');
  if (departs && reason.trim() === '') lacks.push('reason');
  if (notice === undefined || lacks.length > 0) return { body: undefined, lacks, departs };
  return {
    body: {
      notice,
      safe: goes ? safe : 'not-asked',
      ...(goes && channel ? { channel } : {}),
      ...(goes && language ? { language } : {}),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    },
    lacks,
    departs,
  };
}
