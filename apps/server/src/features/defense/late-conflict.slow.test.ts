/** A name that comes after an offer: nobody's letter leaves and no yes is written down before somebody looked. On both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import type { Refusal } from '../requests/refusal.ts';
import { answerOffer } from './answer-offer.ts';
import type { Intake } from './case-event.ts';
import { correctCase } from './correct-case.ts';
import { makeOffer } from './make-offer.ts';
import { openCase } from './open-case.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { sendHandOver } from './send-hand-over.ts';
import { showCase } from './show-case.ts';

const REASON = 'She told us who it is.';
const intake = (person: string, opposing: string[] = []): Intake => ({
  ...{ person, opposing, contactSafe: false, language: 'es', need: 'removal-defence' },
  ...{ detained: 'no', hearing: 'none', child: 'no', bond: 'no', order: 'no' },
});

describe.each(DATABASES)('a conflict after an offer on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent = 0;
  const me = () => desk.people.defender;
  const command = (seen: number) => ({ command: uuidOf(`late ${++sent}`), seen });
  const codeOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<string> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal.code;
  };
  const take = (name: string, person: string) =>
    openCase(desk, me(), {
      ...{ id: uuidOf(name), command: uuidOf(`${name} taken`), agency: 'jails' },
      intake: intake(person),
    });
  const offer = (name: string, seen: number) =>
    makeOffer(desk, me(), uuidOf(name), { ...command(seen), provider: 'legal-aid-society' });
  const accepted = (name: string, seen: number) =>
    answerOffer(desk, me(), uuidOf(name), { ...command(seen), answer: 'accepted' });
  const shown = async (name: string) => {
    const result = await showCase(desk, me(), uuidOf(name));
    if (!result.ok) throw new Error(result.refusal.code);
    return [result.value.state, result.value.conflict];
  };
  const found = (name: string, seen: number, finding: 'opposing-party' | 'different-people') =>
    resolveConflict(desk, me(), uuidOf(name), { ...command(seen), finding, reason: REASON });

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    for (const [name, person] of [
      ['other', 'Otto Anders'],
      ['mine', 'Berta Beispiel'],
    ] as const) {
      expect(await codeOf(take(name, person))).toBe('done');
      expect(await codeOf(offer(name, 1))).toBe('done');
    }
    expect(await codeOf(accepted('other', 2))).toBe('done');
    const corrected = { intake: intake('Berta Beispiel', ['Otto Anders']), reason: REASON };
    const correcting = correctCase(desk, me(), uuidOf('mine'), { ...command(2), ...corrected });
    expect(await codeOf(correcting)).toBe('done');
  }, 120_000);
  afterAll(() => opened.close());

  it('is looked at while the offer is open, and the provider of the other side gets nothing', async () => {
    expect(await shown('mine')).toEqual(['offered', 'possible']);
    expect(await codeOf(accepted('mine', 3))).toBe('possible-conflict');
    expect(await codeOf(found('mine', 3, 'opposing-party'))).toBe('done');
    expect(await shown('mine')).toEqual(['offered', 'looked-at']);
    const letter = { ...command(4), language: 'en', by: 'hand' } as const;
    expect(await codeOf(sendHandOver(desk, me(), uuidOf('mine'), letter))).toBe(
      'conflict-with-provider',
    );
    expect(await codeOf(accepted('mine', 4))).toBe('conflict-with-provider');
    expect(await codeOf(found('mine', 4, 'different-people'))).toBe('done');
    expect(await codeOf(accepted('mine', 5))).toBe('done');
  });

  it('is looked at in a case that was taken over, which stays where it is', async () => {
    expect(await shown('other')).toEqual(['placed', 'possible']);
    expect(await codeOf(found('other', 3, 'different-people'))).toBe('done');
    expect(await shown('other')).toEqual(['placed', 'looked-at']);
  });
});
