/**
 * New York's law on five acts, written by hand in plain TypeScript from reading the packs: early
 * returns, sets, comparisons of dates. The five acts with the most norms of custody, notice, entry and
 * property; nothing here is generated.
 */
import type { Stack } from '@threshold/rules/language/model';
import type { Outcome } from '@threshold/rules/language/outcome';
import { Convictions } from './handwritten/convictions.ts';
import { hold, transfer } from './handwritten/custody.ts';
import { asEvent, type Event } from './handwritten/facts.ts';
import { notifyRelease } from './handwritten/notify-release.ts';
import { OpenQuestions } from './handwritten/open-questions.ts';
import { allowEntry, useProperty } from './handwritten/places.ts';
import type { Peer } from './peer.ts';

export const HANDWRITTEN_ACTS = [
  'hold',
  'transfer',
  'notify-release',
  'allow-entry',
  'use-property',
] as const;

export function handwrittenPeer(stack: Stack): Peer {
  const decide = handwritten(stack);
  return {
    name: 'hand-written TypeScript',
    note: 'One function per act, early returns. Reads the same plain objects as the engine, records included.',
    prepare: (cases) =>
      Promise.resolve({ run: () => cases.map(({ act, facts }) => decide(act, asEvent(facts))) }),
  };
}

function handwritten(stack: Stack): (act: string, event: Event) => Outcome {
  const codes = (list: string): ReadonlySet<string> => stack.lists.get(list)?.codes ?? new Set();
  const convictions = new Convictions({
    listed: codes('violent-or-serious-crimes'),
    hate: codes('violent-or-serious-hate-crimes'),
    joint: codes('violent-or-serious-joint-crimes'),
    leavingTheScene: codes('leaving-the-scene-felonies'),
  });
  const open = new OpenQuestions();
  const custody = {
    hold: (e: Event) => hold(e, open, convictions),
    transfer: (e: Event) => transfer(e, open, convictions),
    notify: (e: Event) => notifyRelease(e, open, convictions),
    entry: (e: Event) => allowEntry(e, open),
    property: (e: Event) => useProperty(e, open),
  };
  return (act, event) => {
    switch (act) {
      case 'hold':
        return open.decide(custody.hold, event);
      case 'transfer':
        return open.decide(custody.transfer, event);
      case 'notify-release':
        return open.decide(custody.notify, event);
      case 'allow-entry':
        return open.decide(custody.entry, event);
      case 'use-property':
        return open.decide(custody.property, event);
      default:
        throw new Error(`${act} was not written by hand`);
    }
  };
}
