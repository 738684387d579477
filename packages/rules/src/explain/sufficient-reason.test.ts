import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack, JAIL } from '../check/inline-stack.ts';
import { chanceFrom, happens } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import { winningRegion } from './answer-region.ts';
import { KnownPart } from './known-part.ts';
import { settledOutcome, sufficientReason } from './sufficient-reason.ts';

const engine = engineOf(inlineStack(JAIL));
const DETAINER = {
  'event.date': '2026-03-01',
  agency: 'jail',
  paper: 'detainer',
  'paper.judge': false,
  'weather.rain': true,
  'convictions.complete': true,
  convictions: [],
  'arrest.date': '2026-02-01',
};

describe('a sufficient reason', () => {
  it('names only the facts that force the answer on the same ground', () => {
    expect(sufficientReason(engine, DETAINER, 'hold')).toEqual({
      facts: ['paper', 'event.date', 'paper.judge'],
      smallest: true,
      by: 'state.arrest',
    });
  });

  it('rests on the exception that decides, not on the norm it lifts', () => {
    const reason = sufficientReason(
      engine,
      { ...DETAINER, 'paper.judge': true, convicted: true },
      'hold',
    );
    expect(reason).toEqual({
      facts: ['paper.judge', 'convicted', 'agency', 'paper', 'event.date'],
      smallest: true,
      by: 'city.hold.allowed',
    });
  });

  it('is not the accident of another norm, though that would take fewer facts', () => {
    const cite = 'cite: { ref: "Code § 1", source: code, verified: true }';
    const yesNo = (name: string): string => `  ${name}: { type: yes-no, title: A fact }\n`;
    const norm = (id: string, when: string): string =>
      `  - { id: ${id}, summary: N., acts: [hold], modality: must-not, when: "${when}", ${cite} }\n`;
    const law = engineOf(
      inlineStack({
        city: `
facts:
${yesNo('paper')}${yesNo('night')}${yesNo('rain')}
acts: { hold: { title: Hold } }
norms:
${norm('first', 'paper and night')}${norm('second', 'rain')}`,
      }),
    );
    expect(sufficientReason(law, { paper: true, night: true, rain: true }, 'hold')).toEqual({
      facts: ['paper', 'night'],
      smallest: true,
      by: 'first',
    });
  });

  it('says nothing of an answer that is open', () => {
    const { 'paper.judge': _hidden, ...open } = DETAINER;
    expect(sufficientReason(engine, { ...open, agency: 'school' }, 'hold')).toBeUndefined();
    expect(sufficientReason(engine, DETAINER, 'no-such-act')).toBeUndefined();
  });

  it('forces the answer without a proof of smallness too, and says that there is none', () => {
    const proved = sufficientReason(engine, DETAINER, 'hold');
    const unproved = sufficientReason(engine, DETAINER, 'hold', { checks: 0 });
    expect(proved?.smallest).toBe(true);
    expect(unproved).toMatchObject({ smallest: false, by: proved?.by });
    expect(new Set(unproved?.facts)).toEqual(new Set(proved?.facts));
  });

  it('takes facts that cannot be had for what they are', () => {
    const reason = sufficientReason(engine, { ...DETAINER, 'weather.rain': 'unknowable' }, 'hold');
    expect(reason?.facts).not.toContain('weather.rain');
  });

  it('forces the outcome, drops nothing more and is never larger than the best, on random law', () => {
    let settled = 0;
    for (let seed = 0; seed < 60; seed++) {
      const stack = randomStack(seed);
      const any = engineOf(stack);
      const chance = chanceFrom(seed + 7);
      for (let turn = 0; turn < 12; turn++) {
        const { facts } = randomSituation(chance, stack, happens(chance, 0.5) ? 0 : 0.3);
        for (const act of any.law.acts.keys()) {
          const reason = sufficientReason(any, facts, act);
          if (!reason) continue;
          settled++;
          const known = new KnownPart(any, facts);
          const outcome = settledOutcome(any.law, act, known.knowing(new Set(known.names)));
          expect(outcome).toBeDefined();
          const forces = (names: readonly string[]): boolean => {
            const position = any.law.table.positionOf.get(reason.by ?? '');
            const region = winningRegion(any.law, act, outcome ?? 'no-rule', position);
            const values = known.knowing(new Set(names));
            return region !== undefined && !region.find(values, (terminal) => terminal !== 1);
          };
          expect(forces(reason.facts)).toBe(true);
          const alone = Object.entries(facts).filter(([name]) => reason.facts.includes(name));
          expect(any.outcome(act, Object.fromEntries(alone))).toBe(outcome);
          for (const name of reason.facts) {
            expect(forces(reason.facts.filter((each) => each !== name))).toBe(false);
          }
          if (reason.smallest && reason.facts.length > 0 && known.names.length <= 12) {
            const smaller = choices(known.names, reason.facts.length - 1);
            expect(smaller.some(forces)).toBe(false);
          }
        }
      }
    }
    expect(settled).toBeGreaterThan(300);
  });
});

function choices(names: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return names.flatMap((name, index) =>
    choices(names.slice(index + 1), size - 1).map((rest) => [name, ...rest]),
  );
}
