/** The addresses of a defence office: its cases, each step of one, and the directory of providers. */
import type { z } from 'zod';
import { answerOffer, answerOfferBody } from '../features/defense/answer-offer.ts';
import { askErasure, askErasureBody } from '../features/defense/ask-erasure.ts';
import { caseReceipt } from '../features/defense/case-receipt.ts';
import { caseChangedOutput } from '../features/defense/change-case.ts';
import { correctCase, correctCaseBody } from '../features/defense/correct-case.ts';
import { endCase, endCaseBody, reopenCase, reopenCaseBody } from '../features/defense/end-case.ts';
import {
  importProviders,
  importProvidersBody,
  providerImport,
} from '../features/defense/import-providers.ts';
import { casesPage, casesQuery, listCases } from '../features/defense/list-cases.ts';
import { publishProviders, publishProvidersBody } from '../features/defense/publish-providers.ts';
import {
  draftHandOver,
  handOverQuery,
  handOverView,
  showHandOver,
} from '../features/defense/hand-over-letter.ts';
import {
  sendHandOver,
  sendHandOverBody,
  sentHandOver,
} from '../features/defense/send-hand-over.ts';
import { listProviders, providerList, providersQuery } from '../features/defense/list-providers.ts';
import { makeOffer, makeOfferBody } from '../features/defense/make-offer.ts';
import { openCase, openCaseBody } from '../features/defense/open-case.ts';
import { resolveConflict, resolveConflictBody } from '../features/defense/resolve-conflict.ts';
import { setTier, setTierBody } from '../features/defense/set-tier.ts';
import { caseView, onCase, showCase } from '../features/defense/show-case.ts';
import { tellPlace, tellPlaceBody } from '../features/defense/tell-place.ts';
import { printSlip, showSlip, slipQuery, waitingSlip } from '../features/defense/waiting-slip.ts';
import { changesOf, nothing, onEvent, type Route } from './route-shape.ts';
import { saved } from '../features/settings/save-agency.ts';
import { setting } from './settings-routes.ts';

const onCaseEvent = onCase.extend({ seq: onEvent.shape.seq });
const change = changesOf('/api/cases', 'case', caseChangedOutput);
const works = 'defence:work';

export const DEFENSE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/cases',
    summary: 'Cases of a defence office, the most urgent first.',
    action: 'defence:read',
    pathInput: nothing,
    input: casesQuery,
    output: casesPage,
    run: ({ desk, actor, input }) => listCases(desk, actor, input as z.infer<typeof casesQuery>),
  },
  {
    method: 'post',
    path: '/api/cases',
    summary: 'Take a case in.',
    action: works,
    pathInput: nothing,
    input: openCaseBody,
    output: caseChangedOutput,
    run: ({ desk, actor, input }) => openCase(desk, actor, input as z.infer<typeof openCaseBody>),
  },
  {
    method: 'get',
    path: '/api/cases/{case}',
    summary: 'One case with its history, and whom it can be offered to.',
    action: 'defence:read',
    pathInput: onCase,
    input: nothing,
    output: caseView,
    run: ({ desk, actor, path }) => showCase(desk, actor, path['case'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/cases/{case}/events/{seq}/receipt',
    summary: 'The receipt of one event, to be verified without us.',
    action: 'defence:read',
    pathInput: onCaseEvent,
    input: nothing,
    file: { type: 'text/plain; charset=utf-8', name: 'receipt.txt' },
    run: ({ desk, actor, path }) =>
      caseReceipt(desk, actor, path['case'] ?? '', Number(path['seq'])),
  },
  {
    method: 'get',
    path: '/api/cases/{case}/slip',
    summary: 'What the person is given about their place in the waiting list, in a language.',
    action: 'defence:read',
    pathInput: onCase,
    input: slipQuery,
    output: waitingSlip,
    run: ({ desk, actor, path, input }) =>
      showSlip(desk, actor, path['case'] ?? '', input as z.infer<typeof slipQuery>),
  },
  {
    method: 'get',
    path: '/api/cases/{case}/slip/pdf',
    summary: 'The same as a page to print, in the fonts of its language.',
    action: 'defence:read',
    pathInput: onCase,
    input: slipQuery,
    file: { type: 'application/pdf', name: 'slip.pdf' },
    run: ({ desk, actor, path, input }) =>
      printSlip(desk, actor, path['case'] ?? '', input as z.infer<typeof slipQuery>),
  },
  change('place-told', 'The person was told their place.', works, tellPlaceBody, tellPlace),
  change('correction', 'Correct what it holds.', works, correctCaseBody, correctCase),
  change(
    'conflict',
    'Say what a possible conflict is.',
    works,
    resolveConflictBody,
    resolveConflict,
  ),
  change('tier', 'Set how urgent it is.', works, setTierBody, setTier),
  change('offers', 'Offer it to a provider.', works, makeOfferBody, makeOffer),
  {
    method: 'get',
    path: '/api/cases/{case}/hand-over',
    summary: 'The letter to the provider as a draft: a page, and text to copy.',
    action: works,
    pathInput: onCase,
    input: handOverQuery,
    output: handOverView,
    run: ({ desk, actor, path, input }) =>
      showHandOver(desk, actor, path['case'] ?? '', input as z.infer<typeof handOverQuery>),
  },
  {
    method: 'get',
    path: '/api/cases/{case}/hand-over/pdf',
    summary: 'The same draft as PDF.',
    action: works,
    pathInput: onCase,
    input: handOverQuery,
    file: { type: 'application/pdf', name: 'draft.pdf' },
    run: ({ desk, actor, path, input }) =>
      draftHandOver(desk, actor, path['case'] ?? '', input as z.infer<typeof handOverQuery>),
  },
  {
    method: 'get',
    path: '/api/cases/{case}/events/{seq}/letter',
    summary: 'A letter to a provider as it was signed.',
    action: 'defence:read',
    pathInput: onCaseEvent,
    input: nothing,
    file: { type: 'application/pdf', name: 'letter.pdf' },
    run: ({ desk, actor, path }) =>
      sentHandOver(desk, actor, path['case'] ?? '', Number(path['seq'])),
  },
  change(
    'hand-over',
    'Sign the letter to the provider, and send it by e-mail or keep it to be printed.',
    works,
    sendHandOverBody,
    sendHandOver,
  ),
  change('answer', 'Write down what the provider said.', works, answerOfferBody, answerOffer),
  change('outcome', 'Say how it ended.', works, endCaseBody, endCase),
  change('reopening', 'Open it again.', works, reopenCaseBody, reopenCase),
  change('erasure', 'The person asked for erasure.', works, askErasureBody, askErasure),
  setting(
    'get',
    '/api/providers',
    'The directory of an office, with room and how old each check is.',
    providersQuery,
    providerList,
    listProviders,
    'directory:write',
  ),
  setting(
    'post',
    '/api/providers/import',
    'Take a CSV of providers over, or only look what it would do.',
    importProvidersBody,
    providerImport,
    importProviders,
    'directory:write',
  ),
  setting(
    'post',
    '/api/providers/publication',
    'Show entries of the office’s own list to everybody, or take all of them back.',
    publishProvidersBody,
    saved,
    publishProviders,
    'directory:write',
  ),
];
