/**
 * A note becomes a request at the desk of whoever is signed in there, on this very site. The note's own id is the
 * request's, so that the same note sent twice is one request. What the paper is, the desk asks; a note holds only
 * how it looked.
 */
import type { NoteLine } from '@threshold/notes/note-lines';
import type { Note } from '@threshold/notes/note-schema';

export type Sent =
  | { readonly kind: 'sent'; readonly number: string; readonly agency: string }
  | { readonly kind: 'no-desk' }
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'no-act' }
  | { readonly kind: 'pictures' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'refused'; readonly sentence: string };

const MOST_LINE = 300;
const MOST_TEXT = 8000;
const RECORDS: ReadonlySet<string> = new Set(['front-line', 'counsel', 'supervisor']);

interface Membership {
  readonly agency: string;
  readonly agencyTitle: string;
  readonly lawAgency: string;
  readonly role: string;
}

export async function sendToDesk(
  note: Note,
  lines: readonly NoteLine[],
  ask: typeof fetch = fetch,
): Promise<Sent> {
  if (note.asked.acts.length === 0) return { kind: 'no-act' };
  if (note.pictures.length > 0) return { kind: 'pictures' };
  const text = textOf(lines);
  if (text.length > MOST_TEXT) return { kind: 'too-long' };
  const session = await ask('/api/session').catch(() => undefined);
  if (session?.status === 401) return { kind: 'not-signed-in' };
  const who = await readJson<{ readonly memberships: readonly Membership[] }>(session);
  if (!who) return { kind: 'no-desk' };
  const at = who.memberships.find(({ role }) => RECORDS.has(role));
  if (!at) return { kind: 'not-signed-in' };
  const answer = await ask('/api/requests', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-threshold': '1' },
    body: JSON.stringify({
      id: note.id,
      command: note.id,
      agency: at.agency,
      channel: 'counter',
      receivedAt: new Date(note.when.at).toISOString(),
      acts: note.asked.acts,
      situation: { 'event.date': note.when.at.slice(0, 10), agency: at.lawAgency },
      details: details(note, text),
    }),
  }).catch(() => undefined);
  const recorded = await readJson<{ readonly number: string }>(answer);
  if (recorded) return { kind: 'sent', number: recorded.number, agency: at.agencyTitle };
  if (answer?.status === 401) return { kind: 'not-signed-in' };
  const problem = (await answer?.json().catch(() => undefined)) as { title?: string } | undefined;
  return problem?.title === undefined
    ? { kind: 'no-desk' }
    : { kind: 'refused', sentence: problem.title };
}

/** What is blank is left out; what is longer than its line stands whole in the text. */
function details(note: Note, text: string): Readonly<Record<string, string>> {
  const { site, spot } = note.where;
  const asked = note.officers.map(({ name, badge, agency }) =>
    [name, badge, agency].filter((each) => each.trim() !== '').join(', '),
  );
  return Object.fromEntries(
    Object.entries({
      where: [site, spot].filter((each) => each.trim() !== '').join(', '),
      askedBy: asked.filter((each) => each !== '').join('; '),
    })
      .filter(([, line]) => line !== '' && line.length <= MOST_LINE)
      .concat([['text', text]]),
  );
}

const textOf = (lines: readonly NoteLine[]): string =>
  lines.map(({ label, lines: each }) => `${label}: ${each.join('\n')}`).join('\n');

/** Undefined where the answer is no good, or is a page of some host that knows no desk. */
async function readJson<T>(response: Response | undefined): Promise<T | undefined> {
  if (!response?.ok || !response.headers.get('content-type')?.startsWith('application/json')) {
    return undefined;
  }
  return (await response.json()) as T;
}
