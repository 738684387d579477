/** A refusal of the server as the screens meet it: its code for them, its sentence for the person. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, sentence: string) {
    super(sentence);
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
  }
}

export function problemFrom(status: number, body: unknown): ProblemError {
  if (typeof body === 'object' && body !== null && 'code' in body && 'title' in body) {
    return new ProblemError(String(body.code), status, String(body.title));
  }
  return new ProblemError('unreadable', status, `The server answered ${status}.`);
}
