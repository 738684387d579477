/** Plans off the page's thread, on this device: the solver lies beside this file, and no case goes anywhere. */
import { highsAllocation } from '@threshold/allocation/edge/highs-solver';
import { planCsv } from '@threshold/allocation/plan-csv';
import { POLICIES } from '@threshold/allocation/policy';
import { readOffice } from '@threshold/allocation/read-office';
import { reportOf } from '@threshold/allocation/report';
import { syntheticOffice } from '@threshold/allocation/synthetic-office';
import type { Office } from '@threshold/allocation/office';
import { gateTools } from '@threshold/disclose/edge/table-tools';
import { zipOf } from '@threshold/disclose/zip';
import type { PlanAsk, PlanNews } from './plan-messages.ts';

const MADE_UP = { seed: 3, cases: 1000, providers: 40 };

addEventListener('message', ({ data }: MessageEvent<PlanAsk>) => {
  planned(data).then(told, (error: unknown) =>
    told({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

function told(news: PlanNews): void {
  postMessage(news);
}

async function planned({ files, today, main }: PlanAsk): Promise<PlanNews> {
  let office: Office;
  if (files === undefined) office = syntheticOffice({ ...MADE_UP, day: today });
  else {
    const read = readOffice(files, today);
    if (!read.ok) return { kind: 'problems', problems: read.problems };
    office = read.office;
  }
  const made = await reportOf(office, {
    policies: POLICIES,
    main,
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
  const tables = made.report.counts.views.flatMap(({ files: each }) => each);
  return {
    kind: 'done',
    report: made.report,
    tables:
      tables.length === 0
        ? undefined
        : zipOf(Object.fromEntries(tables.map(({ name, bytes }) => [name, bytes]))),
    plan: made.main && planCsv(office, made.main),
  };
}
