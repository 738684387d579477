/** Holds the compiled law and the engine off the page's thread. What it is told stays in its memory. */
import { answerLine } from '../island/worker-line.ts';
import { LawDesk } from './law-desk.ts';
import type { Reply, Request } from './law-messages.ts';

let desk: LawDesk | undefined;

async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'open') {
    const response = await fetch(request.law);
    if (!response.ok) throw new Error(`${request.law}: ${response.status}`);
    desk = new LawDesk(await response.text(), request.today);
    return { kind: 'opened', acts: desk.acts() };
  }
  if (!desk) throw new Error('The law was not opened.');
  const held = desk;
  switch (request.kind) {
    case 'step':
      return { kind: 'step', step: held.step(request.asked) };
    case 'read': {
      const read = held.read(request.fact, request.text);
      return 'value' in read
        ? { kind: 'value', value: read.value }
        : { kind: 'refused', why: read.refused };
    }
    case 'decide':
      return { kind: 'decided', texts: request.situations.map((each) => held.decideJson(each)) };
  }
}

answerLine<{ request: Request; reply: Reply }>(answer, (why) => ({ kind: 'failed', why }));
