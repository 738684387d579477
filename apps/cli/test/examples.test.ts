/**
 * The examples as the README and the docs show them: the answer by hand from docs/semantics.md §8, and the
 * whole output kept, so that a change of law or words is seen. Run `npx vitest run apps/cli -u` to keep a new one.
 */
import { describe, expect, it } from 'vitest';
import type { Decision } from '@threshold/rules/decide/decision';
import { columnsOf } from '../src/text/wrap.ts';
import { stable, threshold, yamlExamples } from './fake-host.ts';

/** Outcome per act, and the question that comes next. */
const ANSWERS: Readonly<Record<string, readonly [number, Readonly<Record<string, string>>]>> = {
  'detainer-with-i200.yaml': [
    0,
    { 'notify-release': 'must-not', hold: 'must-not', transfer: 'must-not' },
  ],
  'police-watch-list.yaml': [0, { hold: 'must-not' }],
  'school-records-subpoena.yaml': [2, { 'share-information': 'undetermined' }],
  'judge-search-warrant-shelter.yaml': [0, { 'allow-entry': 'must' }],
  'garage-staging.yaml': [0, { 'use-property': 'must-not' }],
  'status-by-email.yaml': [2, { 'share-information': 'contested' }],
  // It leaves the day out, for --at and diff-dates to give.
  'release-date-by-email.yaml': [
    2,
    { 'share-information': 'undetermined', 'notify-release': 'undetermined' },
  ],
  'paper-at-the-door.yaml': [2, { 'allow-entry': 'undetermined' }],
};

describe.each(yamlExamples())('examples/%s', (file) => {
  const name = file.replace(/\.yaml$/, '');

  it('is answered as the law says', async () => {
    const { exit, out, err } = await threshold(`decide examples/${file} --json`);
    const decision = JSON.parse(out) as Decision;
    const answers = Object.fromEntries(
      decision.determinations.map(({ act, outcome }) => [act, outcome]),
    );
    expect([exit, answers, err]).toEqual([...(ANSWERS[file] ?? []), '']);
    await expect(stable(out)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  it('prints as kept', async () => {
    const { out } = await threshold(`decide examples/${file}`);
    await expect(stable(out)).toMatchFileSnapshot(`golden/${name}.txt`);
    for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });
});
