/** What the queue shows, as its address says it: the address is the view. What it cannot mean, it leaves out. */
import { z } from 'zod';
import type { QueueQuery } from '../api/desk-queries.ts';

export const STATES = [
  'received',
  'asked',
  'second-reading',
  'determined',
  'answered',
  'closed',
  'withdrawn',
] as const;
export const OUTCOMES = [
  'must',
  'may',
  'must-not',
  'not-required',
  'no-rule',
  'contested',
  'undetermined',
] as const;
export const CHANNELS = ['counter', 'telephone', 'paper', 'e-mail', 'other'] as const;

export const queueSearch = z.object({
  agency: z.string().max(40).optional().catch(undefined),
  state: z
    .enum([...STATES, 'open', 'any'])
    .optional()
    .catch(undefined),
  held: z.enum(['by-me', 'by-nobody']).optional().catch(undefined),
  outcome: z.enum(OUTCOMES).optional().catch(undefined),
  channel: z.enum(CHANNELS).optional().catch(undefined),
  act: z.string().max(80).optional().catch(undefined),
  // A number typed alone comes back from the address as a number.
  search: z.coerce.string().max(200).optional().catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
});
export type QueueSearch = z.infer<typeof queueSearch>;

export const PAGE = 50;

/** An address may say more than the queue knows, and the router hands that on too. */
export function askedFor(search: QueueSearch): QueueQuery {
  return { ...given(queueSearch.parse(search)), most: PAGE };
}

/** Without what is not said. */
export function given<T extends object>(search: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The part of an address that a kept view has, and back. */
export function addressOf(search: QueueSearch): string {
  const { search: _words, after: _page, ...view } = given(search);
  return new URLSearchParams(view).toString();
}

export function searchOf(address: string): QueueSearch {
  return given(queueSearch.parse(Object.fromEntries(new URLSearchParams(address))));
}
