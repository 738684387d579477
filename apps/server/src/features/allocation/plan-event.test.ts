/** Every event ever written stays readable: one fixture for each version of each shape, kept forever. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planEvent } from './plan-event.ts';
import { planReport, type PlanReport } from './plan-report.ts';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/plan-events');
const files = readdirSync(FOLDER).sort();
const read = (file: string): { facts: object; sealed: object } =>
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { facts: object; sealed: object };

describe('events of plans', () => {
  it('have a fixture for every version of every shape', () => {
    const shapes = planEvent.options.map(
      ({ shape: { type, version } }) => `${type.value}.v${version.value}.json`,
    );
    expect(files).toEqual(shapes.sort());
  });

  it.each(files)('%s is read as it was written', (file) => {
    const written = read(file);
    expect(planEvent.parse(written)).toEqual(written);
  });

  it.each(files)('%s with a field that nobody knows is refused', (file) => {
    const written = read(file);
    for (const part of ['facts', 'sealed'] as const) {
      const more = { ...written, [part]: { ...written[part], more: true } };
      expect(planEvent.safeParse(more).success).toBe(false);
    }
  });

  it('hold no figures that point at a rule or a fund that is not there', () => {
    const { sealed } = read('plan-saved.v1.json') as { sealed: { report: PlanReport } };
    const { report } = sealed;
    expect(planReport.safeParse(report).success).toBe(true);
    expect(planReport.safeParse({ ...report, rules: [] }).success).toBe(false);
    const [first] = report.plans;
    const uneven = [first, { ...first, policy: 'most-need', funds: [] }];
    expect(planReport.safeParse({ ...report, plans: uneven }).success).toBe(false);
  });

  it('name no case in what is not sealed', () => {
    for (const file of files) expect(JSON.stringify(read(file).facts)).not.toMatch(/C-\d{4}-\d/);
  });
});
