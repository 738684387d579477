/** Classes of record that may be kept for different times, as the server has them, with their words. */
import type { Key } from '../words/say.ts';

export const CLASSES = [
  'complied',
  'declined',
  'withdrawn',
  'separation-duty',
  'defence-case',
] as const;
export type RecordClass = (typeof CLASSES)[number];
export const CLASS_KEYS: Readonly<Record<RecordClass, Key>> = {
  complied: 'records.class-complied',
  declined: 'records.class-declined',
  withdrawn: 'records.class-withdrawn',
  'separation-duty': 'records.class-separation-duty',
  'defence-case': 'records.class-defence-case',
};
