/** How far a release is, in words. */
import type { Key } from '../words/say.ts';
import type { ReleaseState } from './releases-api.ts';

export const STATE_KEYS: Readonly<Record<ReleaseState, Key>> = {
  opening: 'releases.state-opening',
  marking: 'releases.state-marking',
  checking: 'releases.state-checking',
  ready: 'releases.state-ready',
  making: 'releases.state-making',
  made: 'releases.state-made',
  failed: 'releases.state-failed',
  withdrawn: 'releases.state-withdrawn',
  expired: 'releases.state-expired',
};
