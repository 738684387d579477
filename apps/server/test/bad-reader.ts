/** A reader of papers that misbehaves as the paper says: for the test of what a hostile file could do to the real one. */
import { TOO_MUCH } from '../src/edge/bounded-process.ts';
import '../src/edge/open-paper-main.ts';
import type { PaperTask } from '../src/edge/open-paper-main.ts';

process.removeAllListeners('message');
process.once('message', ({ content, mostBytes }: PaperTask) => {
  switch (Buffer.from(content).toString()) {
    case 'hang':
      for (;;);
    case 'crash':
      return process.abort();
    case 'eat': {
      const eaten: Buffer[] = [];
      setInterval(() => {
        eaten.push(Buffer.alloc(20_000_000, eaten.length));
        if (process.memoryUsage.rss() > mostBytes) process.exit(TOO_MUCH);
      }, 1);
      return;
    }
    case 'secrets':
      return process.send?.({ problem: Object.keys(process.env).sort().join(' ') });
    default:
      return process.exit(0);
  }
});
