/** Asks the gate for a file, and keeps the name that the answer gives it. */
import { OWN_HEADER } from '../api/client.ts';
import { problemFrom } from '../api/problem.ts';

export async function fetchExport(
  body: object,
  address = '/api/exports',
): Promise<{ readonly file: Blob; readonly name: string }> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...OWN_HEADER, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw problemFrom(response.status, await response.json().catch(() => undefined));
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  return { file: await response.blob(), name: named?.[1] ?? 'export' };
}
