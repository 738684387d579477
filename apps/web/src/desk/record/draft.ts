/** A request as the form holds it, and as it is sent. The id is made here, once: sent twice it is one request. */
import type { paths } from '../api/desk-api.generated.ts';
import { newCommand } from '../api/client.ts';

export type RecordBody =
  paths['/api/requests']['post']['requestBody']['content']['application/json'];
export type Channel = RecordBody['channel'];
export type Scalar = string | number | boolean;

export interface Draft {
  readonly id: string;
  readonly command: string;
  readonly agency: string;
  readonly channel: Channel;
  readonly acts: readonly string[];
  readonly facts: Readonly<Record<string, Scalar>>;
  readonly details: NonNullable<RecordBody['details']>;
}

export const DETAILS = ['askedBy', 'person', 'contact', 'where', 'text'] as const;

export function newDraft(agency: string): Draft {
  return {
    id: newCommand(),
    command: newCommand(),
    agency,
    channel: 'counter',
    acts: [],
    facts: {},
    details: {},
  };
}

/** What the law is asked: the facts said, the day, and which agency this is. */
export function situationOf(
  { facts }: Pick<Draft, 'facts'>,
  lawAgency: string,
  today: string,
): Readonly<Record<string, Scalar>> {
  return { 'event.date': today, agency: lawAgency, ...facts };
}

export function bodyOf(draft: Draft, lawAgency: string, now: Date, today: string): RecordBody {
  const details = Object.fromEntries(
    Object.entries(draft.details).filter(([, text]) => text.trim() !== ''),
  );
  return {
    id: draft.id,
    command: draft.command,
    agency: draft.agency,
    channel: draft.channel,
    receivedAt: now.toISOString(),
    acts: [...draft.acts],
    situation: situationOf(draft, lawAgency, today),
    details,
  };
}
