/**
 * One file on its way to a request, with how much of it has gone. The command is made once for a file, so that sending it
 * again after a broken line keeps it once.
 */
import { OWN_HEADER } from '../api/client.ts';
import { problemFrom } from '../api/problem.ts';

export interface Upload {
  readonly request: string;
  readonly command: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly went: (part: number) => void;
}

/** Rejects with the server's refusal, or with a plain error where the line broke. */
export function sendPaper({ request, command, file, went }: Upload): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('POST', `/api/requests/${request}/papers`);
    for (const [name, value] of Object.entries({
      ...OWN_HEADER,
      'content-type': 'application/octet-stream',
      'x-command': command,
      'x-file-name': encodeURIComponent(file.name.slice(0, MOST_NAME)),
    }))
      asked.setRequestHeader(name, value);
    asked.upload.addEventListener('progress', ({ loaded, total }) => {
      went(total === 0 ? 0 : loaded / total);
    });
    asked.addEventListener('load', () => {
      if (asked.status < 300) resolve();
      else reject(problemFrom(asked.status, parsed(asked.responseText)));
    });
    asked.addEventListener('error', () => reject(new Error('The line broke.')));
    asked.addEventListener('abort', () => reject(new Error('It was stopped.')));
    asked.send(file);
  });
}

const MOST_NAME = 200;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
