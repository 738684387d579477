/** The process around `checkUpload`: what to check comes in as a message, the answer goes out as one. */
import { checkUpload, type UploadToCheck } from '../law/check-upload.ts';
import { TOO_MUCH } from './bounded-process.ts';

const LOOK_MS = 100;

process.once(
  'message',
  ({ mostBytes, ...task }: UploadToCheck & { readonly mostBytes: number }) => {
    setInterval(() => {
      if (process.memoryUsage.rss() > mostBytes) process.exit(TOO_MUCH);
    }, LOOK_MS).unref();
    process.send?.(checkUpload(task), () => process.exit(0));
  },
);
