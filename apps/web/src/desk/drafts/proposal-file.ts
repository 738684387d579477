/** A proposal as a file: one page that needs nothing else, or its data. No name of a colleague is in either. */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import { proposalPage } from '@threshold/rules/page/proposal-page';
import type { Proposal } from './drafts-api.ts';

export function saveProposal(of: Proposal, diff: LawDiff | undefined, as: 'html' | 'json'): void {
  const text = as === 'html' ? pageOf(of, diff) : dataOf(of);
  const type = as === 'html' ? 'text/html' : 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `proposal-${of.hash.slice(0, 12)}.${as}`;
  link.click();
  URL.revokeObjectURL(address);
}

function pageOf(of: Proposal, diff: LawDiff | undefined): string {
  const { title, text, side, source, pack, hash, against, engine, draft, weighed } = of;
  return proposalPage({
    ...{ title, text, side, source, pack, hash, against, engine, diff },
    draft: draft.name,
    version: draft.version,
    made: of.madeAt.slice(0, 10),
    apart: weighed.apart,
    properties: weighed.properties,
    replay: weighed.replay,
  });
}

export function dataOf(of: Proposal): string {
  const { title, text, side, source, pack, hash, against, engine, draft, madeAt, weighed } = of;
  const { apart, properties, replay } = weighed;
  const diff: unknown = weighed.diff === null ? null : JSON.parse(weighed.diff);
  const data = {
    format: 'threshold-proposal/1',
    ...{ title, text, side, source, pack, hash, against, engine },
    draft: { name: draft.name, version: draft.version, packs: draft.packs },
    ...{ madeAt, diff, apart, properties, replay },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
