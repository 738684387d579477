/** The case page's names for what the API answers, and the few questions everybody asks of it. */
import type { Schemas } from '../api/client.ts';

export type RequestView = Schemas['request-view'];
export type Reasoning = Schemas['case-reasoning'];
export type ShownAct = Schemas['shown-act'];
export type ShownQuestion = Schemas['shown-question'];
export type ShownClock = Schemas['shown-clock'];
export type ShownNorm = Schemas['shown-norm'];
export type RequestEvent = Schemas['request-event'];
export type PlacedEvent = RequestView['events'][number];
export type State = RequestView['state']['state'];
export type StepName = RequestView['steps'][number];
export type Proof = Schemas['due-date-proof'];
export type RunningClock = RequestView['state']['clocks'][number];
export type Outcome = ShownAct['outcome'];
export type Determined = NonNullable<
  RequestView['state']['determination']
>['acts'][number]['outcome'];
export type EventOf<Type extends RequestEvent['type']> = Extract<
  RequestEvent,
  { readonly type: Type }
>;

export interface Placed<Type extends RequestEvent['type']> {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly event: EventOf<Type>;
}

export function eventsOf<Type extends RequestEvent['type']>(
  { events }: Pick<RequestView, 'events'>,
  type: Type,
): readonly Placed<Type>[] {
  return events.filter((each): each is Placed<Type> => each.event.type === type);
}

/** Undefined where nobody of that account had a part in the request. */
export function nameOf(
  { people }: Pick<RequestView, 'people'>,
  account: string | null | undefined,
): string | undefined {
  return people.find((each) => each.account === account)?.name;
}

/** Who holds it now: a claim that has run out is none. */
export function holderOf(
  { state: { claim } }: Pick<RequestView, 'state'>,
  now: number,
): { readonly by: string; readonly until: string } | undefined {
  return claim && Date.parse(claim.until) > now ? claim : undefined;
}

/** Clocks of what is owed and not done, the first due first; those without a day last. */
export function owedClocks({
  state: { clocks, dutiesDone },
}: Pick<RequestView, 'state'>): readonly RunningClock[] {
  const due = ({ proof }: RunningClock): string =>
    proof?.due.kind === 'day'
      ? proof.due.date
      : proof?.due.kind === 'moment'
        ? proof.due.at
        : '9999';
  return clocks
    .filter(({ norm }) => !dutiesDone.includes(norm))
    .toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}
