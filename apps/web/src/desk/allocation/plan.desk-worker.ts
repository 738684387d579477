/** Plans off the page's thread, on this device: the solver lies beside this file, and no case goes anywhere. */
import { deskOffice } from '@threshold/allocation/desk-office';
import { highsAllocation } from '@threshold/allocation/edge/highs-solver';
import type { Fund, Office, Rule } from '@threshold/allocation/office';
import type { Plan } from '@threshold/allocation/plan';
import { planCsv } from '@threshold/allocation/plan-csv';
import { POLICIES } from '@threshold/allocation/policy';
import type { Problem } from '@threshold/allocation/problem';
import { readFunds } from '@threshold/allocation/read-funds';
import { readOffice } from '@threshold/allocation/read-office';
import { reportOf } from '@threshold/allocation/report';
import { syntheticOffice } from '@threshold/allocation/synthetic-office';
import { gateTools } from '@threshold/disclose/edge/table-tools';
import { zipOf } from '@threshold/disclose/zip';
import type { DeskAsk, KeptPlan, PlanAsk, PlanNews } from './plan-messages.ts';

const MADE_UP = { seed: 3, cases: 1000, providers: 40 };

addEventListener('message', ({ data }: MessageEvent<PlanAsk>) => {
  planned(data).then(told, (error: unknown) =>
    told({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

function told(news: PlanNews): void {
  postMessage(news);
}

type Given =
  | { readonly office: Office; readonly budget?: KeptPlan['budget'] }
  | { readonly problems: readonly Problem[] };

function givenBy({ from, today }: PlanAsk): Given {
  switch (from.kind) {
    case 'made-up':
      return { office: syntheticOffice({ ...MADE_UP, day: today }) };
    case 'files': {
      const read = readOffice(from, today);
      return read.ok ? { office: read.office } : { problems: read.problems };
    }
    case 'desk':
      return ofDesk(from.desk);
  }
}

function ofDesk({ state, funds: file, usualRate }: DeskAsk): Given {
  const { funds, rules, problems } = readFunds(file);
  const office = deskOffice(state, { funds, rules, usualRate });
  const room = office.providers.some(({ capacity }) => capacity > 0);
  if (problems.length > 0) return { problems };
  return room
    ? { office, budget: { funds: copied(funds), rules: rules.map(keptRule), usualRate } }
    : { problems: [{ file: 'providers', fault: { code: 'no-capacity' } }] };
}

function copied(funds: readonly Fund[]): KeptPlan['budget']['funds'] {
  return JSON.parse(JSON.stringify(funds)) as KeptPlan['budget']['funds'];
}

/** Kept in whole hundredths, as they were typed. */
function keptRule(rule: Rule): KeptPlan['budget']['rules'][number] {
  const whole = (share: number): number => Math.round(share * 100);
  switch (rule.kind) {
    case 'tier-floor':
      return { kind: rule.kind, tier: rule.tier, hundredths: whole(rule.share) };
    case 'group-floor': {
      const { kind, by, least, share } = rule;
      return { kind, by, least, hundredths: whole(share) };
    }
    case 'even-load':
      return { kind: rule.kind, hundredths: whole(rule.within) };
  }
}

async function planned(ask: PlanAsk): Promise<PlanNews> {
  const given = givenBy(ask);
  if ('problems' in given) return { kind: 'problems', problems: given.problems };
  const { office, budget } = given;
  const made = await reportOf(office, {
    policies: POLICIES,
    main: ask.main,
    solver: await highsAllocation(),
    gate: {
      purpose: { kind: 'internal-review', words: 'Plans for legal defence, weighed at the desk.' },
      by: 'desk-screen',
      tools: await gateTools(),
      // In the files codes stand as they are given.
      viewLabel: (view) => view,
      label: (_, code) => (code === 'removal-order' ? 'final-order' : code),
    },
    told: (stage) => told({ kind: 'stage', stage }),
  });
  const { from, main } = ask;
  const tables = made.report.counts.views.flatMap(({ files: each }) => each);
  return {
    kind: 'done',
    report: made.report,
    // What is made of the desk's own cases leaves through the desk alone.
    tables:
      tables.length === 0 || from.kind === 'desk'
        ? undefined
        : zipOf(Object.fromEntries(tables.map(({ name, bytes }) => [name, bytes]))),
    plan: made.main && planCsv(office, made.main),
    kept:
      from.kind === 'desk' && budget
        ? {
            agency: from.desk.agency,
            inputs: from.desk.inputs,
            main,
            budget,
            plans: made.plans.map((plan) => ({
              policy: plan.policy,
              served: servedBy(from.desk, office, plan),
            })),
          }
        : undefined,
  };
}

/** In the order in which the desk gave cases and providers: the place of the provider, or -1. */
function servedBy({ state }: DeskAsk, office: Office, { people }: Plan): number[] {
  const place = new Map(state.providers.map(({ id }, at) => [id, at]));
  const to = new Map(
    people.map(({ one, way }) => [
      one.id,
      way === undefined ? -1 : (place.get(office.providers[way.provider]!.id) ?? -1),
    ]),
  );
  return state.cases.map(({ number }) => to.get(number) ?? -1);
}
