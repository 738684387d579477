/** A few cases of a defence office for the demonstration: made-up people, a small directory of made-up providers. */
import { dateOf, dayNumber } from '@threshold/calendar/civil-day';
import { answerOffer } from '../features/defense/answer-offer.ts';
import type { Intake } from '../features/defense/case-event.ts';
import { importProviders } from '../features/defense/import-providers.ts';
import { listProviders } from '../features/defense/list-providers.ts';
import { makeOffer } from '../features/defense/make-offer.ts';
import { openCase } from '../features/defense/open-case.ts';
import { todayAt } from '../features/duties/duty-clock.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import type { Refusal } from '../features/requests/refusal.ts';
import type { Result } from '../db/result.ts';

const agency = 'shelters';

export async function seedDefense({
  desk,
  named,
  uuidOf,
  must,
}: {
  readonly desk: Desk;
  readonly named: (name: string) => Actor;
  readonly uuidOf: (name: string) => string;
  readonly must: <Value>(asked: Promise<Result<Value, Refusal>>) => Promise<Value>;
}): Promise<void> {
  const rosa = named('Rosa Example');
  const today = dayNumber(todayAt(desk));
  const { changed } = await must(listProviders(desk, rosa, { agency }));
  if (changed === null) {
    const csv = `id,name,languages,needs,places,channels,telephone,capacity,rate,source-name,mark,checked-on
sample-gate,The Sample Gate (made up),en; es; ar,removal-defence; detained; bond,queens; bronx,telephone,+1 212 555 0100,2,5200,Made up for the demonstration,seen,${dateOf(today - 4)}
sample-bridge,Sample Bridge (made up),en; fr; ht,removal-defence; children,brooklyn,telephone,+1 212 555 0111,1,4800,Made up for the demonstration,seen,${dateOf(today - 200)}
`;
    await must(importProviders(desk, rosa, { agency, seen: 0, csv, dryRun: false }));
  }
  const calm: Omit<Intake, 'person' | 'language'> = {
    contactSafe: false,
    need: 'removal-defence',
    place: 'queens',
    detained: 'no',
    hearing: 'none',
    child: 'no',
    bond: 'no',
    order: 'no',
    opposing: [],
  };
  const cases: readonly Intake[] = [
    { ...calm, person: 'Elena Sample', language: 'es', detained: 'yes', bond: 'yes' },
    { ...calm, person: 'Yusuf Sample', language: 'ar', hearing: dateOf(today + 11) },
    { ...calm, person: 'Marie Sample', language: 'ht', place: 'brooklyn', child: 'yes' },
    { ...calm, person: 'Lucia Other', language: 'es' },
  ];
  const open = async (intake: Intake, at: number): Promise<string> => {
    const id = uuidOf(`defence case ${at}`);
    const command = uuidOf(`defence case ${at} opened`);
    await must(openCase(desk, rosa, { id, command, agency, intake }));
    return id;
  };
  const ids: string[] = [];
  for (const [at, intake] of cases.entries()) ids.push(await open(intake, at));
  const [, , marie = ''] = ids;
  const offer = { command: uuidOf('defence offer'), seen: 1, provider: 'sample-bridge' };
  await must(makeOffer(desk, rosa, marie, offer));
  const accepted = { command: uuidOf('defence answer'), seen: 2, answer: 'accepted' } as const;
  await must(answerOffer(desk, rosa, marie, accepted));
}
