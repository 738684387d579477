/** The addresses about drafts of the law and what is offered of them. */
import { z } from 'zod';
import { draftList, draftShown, listDrafts, showDraft } from '../features/drafts/draft.ts';
import { handOver, handOverBody } from '../features/drafts/hand-over.ts';
import { makeDraft, makeDraftBody } from '../features/drafts/make-draft.ts';
import { makeProposal, makeProposalBody } from '../features/drafts/make-proposal.ts';
import { proposalShown, showProposal } from '../features/drafts/proposal.ts';
import { removeDraft, removeDraftBody, restoreDraft } from '../features/drafts/remove-draft.ts';
import { saveDraft, saveDraftBody } from '../features/drafts/save-draft.ts';
import {
  draftLaw,
  draftVersion,
  showDraftLaw,
  showDraftVersion,
} from '../features/drafts/show-draft-law.ts';
import { MOST_NUMBER, changesOf, nothing, type Route } from './route-shape.ts';

const onDraft = z.strictObject({ draft: z.uuid() });
const onVersion = z.strictObject({
  draft: z.uuid(),
  number: z.coerce.number().int().positive().max(MOST_NUMBER),
});
const draft = changesOf('/api/drafts', 'draft', draftShown);
const offered = changesOf('/api/drafts', 'draft', proposalShown);
const proposal = changesOf('/api/proposals', 'proposal', proposalShown);

export const DRAFT_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/drafts',
    summary: 'Drafts of the law, what was offered of them, and what can be branched.',
    action: 'law:draft',
    pathInput: nothing,
    input: nothing,
    output: draftList,
    run: ({ desk, actor }) => listDrafts(desk, actor),
  },
  {
    method: 'post',
    path: '/api/drafts',
    summary: 'Branch the law in force, or layers of it, into a draft.',
    action: 'law:draft',
    pathInput: nothing,
    input: makeDraftBody,
    output: draftShown,
    run: ({ desk, actor, input }) => makeDraft(desk, actor, input as z.infer<typeof makeDraftBody>),
  },
  {
    method: 'get',
    path: '/api/drafts/{draft}',
    summary: 'A draft: what it writes, its versions and its proposals.',
    action: 'law:draft',
    pathInput: onDraft,
    input: nothing,
    output: draftShown,
    run: ({ desk, actor, path }) => showDraft(desk, actor, path['draft'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/drafts/{draft}/law',
    summary: 'The files a draft was branched from, and those in force now.',
    action: 'law:draft',
    pathInput: onDraft,
    input: nothing,
    output: draftLaw,
    run: ({ desk, actor, path }) => showDraftLaw(desk, actor, path['draft'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/drafts/{draft}/versions/{number}',
    summary: 'What an earlier version of a draft wrote.',
    action: 'law:draft',
    pathInput: onVersion,
    input: nothing,
    output: draftVersion,
    run: ({ desk, actor, path }) =>
      showDraftVersion(desk, actor, path['draft'] ?? '', Number(path['number'])),
  },
  draft(
    'versions',
    'Keep what was written as a new version.',
    'law:draft',
    saveDraftBody,
    saveDraft,
  ),
  draft(
    'remove',
    'Put a draft away; it can be brought back.',
    'law:draft',
    removeDraftBody,
    removeDraft,
  ),
  draft('restore', 'Bring a draft back.', 'law:draft', removeDraftBody, restoreDraft),
  offered(
    'proposals',
    'Offer a version of a draft: it is weighed, and frozen with what was found.',
    'law:draft',
    makeProposalBody,
    makeProposal,
  ),
  {
    method: 'get',
    path: '/api/proposals/{proposal}',
    summary: 'A proposal, what was found of it, and what became of it.',
    action: 'law:draft',
    pathInput: z.strictObject({ proposal: z.uuid() }),
    input: nothing,
    output: proposalShown,
    run: ({ desk, actor, path }) => showProposal(desk, actor, path['proposal'] ?? ''),
  },
  proposal(
    'hand-over',
    'Hand a proposal over to be checked and approved by two people.',
    'law:propose',
    handOverBody,
    handOver,
  ),
];
