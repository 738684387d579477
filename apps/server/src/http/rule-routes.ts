/** The addresses about the law and the calendars in force, and how another comes into force. */
import { z } from 'zod';
import {
  listLawChanges,
  lawChangeShown,
  lawChanges,
  showLawChange,
} from '../features/rules/law-change.ts';
import {
  approveLaw,
  approveLawBody,
  proposeLaw,
  proposeLawBody,
  withdrawLaw,
  withdrawLawBody,
} from '../features/rules/decide-law.ts';
import { replay, replayRequests } from '../features/rules/replay-requests.ts';
import { lawUpload, showLawUpload } from '../features/rules/law-upload.ts';
import {
  lawUploadRemoved,
  removeLawUpload,
  removeLawUploadBody,
  uploadLaw,
  uploadLawInput,
} from '../features/rules/upload-law.ts';
import { amendmentInput, type AmendmentInput } from '../features/rules/amendment.ts';
import {
  amendmentShown,
  calendarList,
  listCalendars,
  showAmendment,
} from '../features/rules/calendar-list.ts';
import {
  approveAmendment,
  approveAmendmentBody,
  proposeAmendment,
  proposeAmendmentBody,
  withdrawAmendment,
  withdrawAmendmentBody,
} from '../features/rules/decide-amendment.ts';
import { moveReport, tryAmendment } from '../features/rules/what-moves.ts';
import { changesOf, nothing, type Route } from './route-shape.ts';

const onChange = z.strictObject({ change: z.uuid() });
const onUpload = z.strictObject({ upload: z.uuid() });
const onAmendment = z.strictObject({ amendment: z.uuid() });
const lawChange = changesOf('/api/law/changes', 'change', lawChangeShown);
const upload = changesOf('/api/law/uploads', 'upload', lawUploadRemoved);
const amendment = changesOf('/api/calendars/amendments', 'amendment', amendmentShown);

export const RULE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/law/changes',
    summary: 'The law in force, and what was done to change it.',
    action: 'law:approve',
    pathInput: nothing,
    input: nothing,
    output: lawChanges,
    run: ({ desk, actor }) => listLawChanges(desk, actor),
  },
  {
    method: 'post',
    path: '/api/law/uploads',
    summary: 'Upload a law: it is received at once, and checked and compared after that.',
    action: 'law:propose',
    pathInput: nothing,
    input: uploadLawInput,
    bytes: true,
    output: lawUpload,
    run: ({ desk, actor, input, content = new Uint8Array() }) =>
      uploadLaw(desk, actor, input as z.infer<typeof uploadLawInput>, content),
  },
  {
    method: 'get',
    path: '/api/law/uploads/{upload}',
    summary:
      'An uploaded law: whether it waits, is being checked, is kept as a change, or why not.',
    action: 'law:approve',
    pathInput: onUpload,
    input: nothing,
    output: lawUpload,
    run: ({ desk, actor, path }) => showLawUpload(desk, actor, path['upload'] ?? ''),
  },
  upload(
    'remove',
    'Take an upload away that waits, is being checked or was refused.',
    'law:propose',
    removeLawUploadBody,
    removeLawUpload,
  ),
  {
    method: 'get',
    path: '/api/law/changes/{change}',
    summary: 'A change of the law with its report.',
    action: 'law:approve',
    pathInput: onChange,
    input: nothing,
    output: lawChangeShown,
    run: ({ desk, actor, path }) => showLawChange(desk, actor, path['change'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/law/changes/{change}/requests',
    summary: 'The open requests for which this law would suggest something else.',
    action: 'law:approve',
    pathInput: onChange,
    input: nothing,
    output: replay,
    run: ({ desk, actor, path }) => replayRequests(desk, actor, path['change'] ?? ''),
  },
  lawChange(
    'propose',
    'Propose it, for a day or for as soon as it is approved.',
    'law:propose',
    proposeLawBody,
    proposeLaw,
  ),
  lawChange(
    'approve',
    'Approve it; two people have to.',
    'law:approve',
    approveLawBody,
    approveLaw,
  ),
  lawChange(
    'withdraw',
    'Withdraw it before it takes effect.',
    'law:propose',
    withdrawLawBody,
    withdrawLaw,
  ),
  {
    method: 'get',
    path: '/api/calendars',
    summary: 'The calendars in force, and their amendments.',
    action: 'law:approve',
    pathInput: nothing,
    input: nothing,
    output: calendarList,
    run: ({ desk, actor }) => listCalendars(desk, actor),
  },
  {
    method: 'post',
    path: '/api/calendars/try',
    summary: 'What an amendment would move; nothing is kept.',
    action: 'law:propose',
    pathInput: nothing,
    input: amendmentInput,
    output: moveReport,
    run: ({ desk, actor, input }) => tryAmendment(desk, actor, input as AmendmentInput),
  },
  {
    method: 'post',
    path: '/api/calendars/amendments',
    summary: 'Propose a holiday, a closure, or to take one back.',
    action: 'law:propose',
    pathInput: nothing,
    input: proposeAmendmentBody,
    output: amendmentShown,
    run: ({ desk, actor, input }) =>
      proposeAmendment(desk, actor, input as z.infer<typeof proposeAmendmentBody>),
  },
  {
    method: 'get',
    path: '/api/calendars/amendments/{amendment}',
    summary: 'An amendment, and what it would move now.',
    action: 'law:approve',
    pathInput: onAmendment,
    input: nothing,
    output: amendmentShown,
    run: ({ desk, actor, path }) => showAmendment(desk, actor, path['amendment'] ?? ''),
  },
  amendment(
    'approve',
    'Approve it, as somebody other than who proposed it.',
    'law:approve',
    approveAmendmentBody,
    approveAmendment,
  ),
  amendment(
    'withdraw',
    'Withdraw it before it is approved.',
    'law:propose',
    withdrawAmendmentBody,
    withdrawAmendment,
  ),
];
