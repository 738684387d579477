/** What is written of a fault: its kind and where. Never its message, which may repeat what somebody typed. */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'An unknown failure.';
  const { code } = error as { readonly code?: unknown };
  // The stack begins with the message, and a message of several lines may have one that looks like a place.
  const at = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .find((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    ?.trim();
  return [error.name, typeof code === 'string' ? code : '', at ?? ''].filter(Boolean).join(' ');
}
