/** Holds the laws of several places off the page's thread. What it is told stays in its memory. */
import { answerLine } from '../island/worker-line.ts';
import { CompareDesk } from './compare-desk.ts';
import type { Reply, Request } from './compare-messages.ts';

const desk = new CompareDesk();

async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'compare') {
    const { choice, given, example } = request;
    return { kind: 'compared', answered: desk.answer(choice, new Map(given), example) };
  }
  if (!desk.has(request.id)) {
    const response = await fetch(request.law);
    if (!response.ok) throw new Error(`${request.law}: ${response.status}`);
    desk.add(request.id, await response.text());
  }
  return { kind: 'opened' };
}

answerLine<{ request: Request; reply: Reply }>(answer, (why) => ({ kind: 'failed', why }));
