/** What the export gate needs to let tables of counts leave as CSV: a solver and the catch. It needs nothing else for that. */
import { highsSolver } from './solve-with-highs.ts';
import type { Tools } from '../src/request.ts';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';

export async function gateTools(): Promise<Tools> {
  return {
    solve: await highsSolver(),
    findSensitive,
    typeset: absent,
    reopenPdf: absent,
    readWords: absent,
  };
}

function absent(): Promise<never> {
  return Promise.reject(new Error('Only CSV leaves here.'));
}
