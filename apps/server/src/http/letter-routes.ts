/** Letters of a request. */
import { fittingLetters, fittingLettersOutput } from '../features/letters/fitting-letters.ts';
import { givenLetter, type GivenLetter } from '../features/letters/given-fields.ts';
import {
  draftDocx,
  draftPdf,
  letterPreview,
  previewLetter,
} from '../features/letters/preview-letter.ts';
import { sendLetter, sendLetterBody } from '../features/letters/send-letter.ts';
import { sentLetter } from '../features/letters/sent-letter.ts';
import { nothing, onEvent, onRequest, step, type Route } from './route-shape.ts';

const LETTERS = '/api/requests/{id}/letters';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads only, though it is sent as a POST: counsel's words do not belong in an address. */
function draft(
  name: string,
  summary: string,
  run: typeof draftPdf | typeof previewLetter,
  answer: Pick<Route, 'file' | 'output'>,
): Route {
  return {
    method: 'post',
    path: `${LETTERS}/${name}`,
    summary,
    action: 'request:work',
    pathInput: onRequest,
    input: givenLetter,
    ...answer,
    run: ({ desk, actor, path, input }) => run(desk, actor, path['id'] ?? '', input as GivenLetter),
  };
}

function sent(form: 'pdf' | 'page', file: NonNullable<Route['file']>): Route {
  return {
    method: 'get',
    path: `/api/requests/{id}/events/{seq}/letter/${form}`,
    summary: 'A letter as it was signed and sent.',
    action: 'request:work',
    pathInput: onEvent,
    input: nothing,
    file,
    run: ({ desk, actor, path }) =>
      sentLetter(desk, actor, path['id'] ?? '', Number(path['seq']), form),
  };
}

export const LETTER_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: LETTERS,
    summary: 'Which letters fit this request now, what to fill in, what is missing.',
    action: 'request:work',
    pathInput: onRequest,
    input: nothing,
    output: fittingLettersOutput,
    run: ({ desk, actor, path }) => fittingLetters(desk, actor, path['id'] ?? ''),
  },
  draft('preview', 'A draft as a page, and what keeps it from being signed.', previewLetter, {
    output: letterPreview,
  }),
  draft('pdf', 'A draft as PDF.', draftPdf, {
    file: { type: 'application/pdf', name: 'draft.pdf' },
  }),
  draft('docx', 'A draft to edit.', draftDocx, { file: { type: WORD, name: 'draft.docx' } }),
  step(
    'letters/send',
    'Sign a letter that is neither the reply nor the notice, and give it to the outbox.',
    'request:work',
    sendLetterBody,
    sendLetter,
  ),
  sent('pdf', { type: 'application/pdf', name: 'letter.pdf' }),
  sent('page', { type: 'text/html; charset=utf-8', name: 'letter.html' }),
];
