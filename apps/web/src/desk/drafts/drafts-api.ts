/** What the screens about drafts ask the server for. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api/client.ts';

export type Drafts = Schemas['law-drafts'];
export type Draft = Schemas['law-draft'];
export type DraftLine = Draft['draft'];
export type DraftLaw = Schemas['law-draft-law'];
export type Proposal = Schemas['law-proposal'];
export type ProposalLine = Drafts['proposals'][number];

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => answer(api.GET('/api/drafts')),
});

export const draftQuery = (draft: string) =>
  queryOptions({
    queryKey: ['drafts', draft],
    queryFn: () => answer(api.GET('/api/drafts/{draft}', { params: { path: { draft } } })),
  });

/** Large, and the same for as long as the page stands. */
export const draftLawQuery = (draft: string) =>
  queryOptions({
    queryKey: ['draft-law', draft],
    queryFn: () => answer(api.GET('/api/drafts/{draft}/law', { params: { path: { draft } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** While the check of what was handed over is under way the page follows it. */
const AGAIN_MS = 2000;

export const proposalQuery = (proposal: string) =>
  queryOptions({
    queryKey: ['proposals', proposal],
    queryFn: () => answer(api.GET('/api/proposals/{proposal}', { params: { path: { proposal } } })),
    refetchInterval: ({ state }) => {
      const handed = state.data?.handed?.state;
      return handed === 'received' || handed === 'checking' ? AGAIN_MS : false;
    },
  });
