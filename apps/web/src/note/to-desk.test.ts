import { emptyNote } from '@threshold/notes/empty-note';
import type { Note } from '@threshold/notes/note-schema';
import { describe, expect, it } from 'vitest';
import { sendToDesk } from './to-desk.ts';

const empty = emptyNote({
  id: '11111111-1111-4111-8111-111111111111',
  language: 'en',
  now: { at: '2026-11-20T09:30:00-05:00', zone: 'America/New_York' },
});
const note: Note = {
  ...empty,
  where: { site: 'North gate', spot: '' },
  officers: [{ name: 'A. Sample', badge: '12', agency: '', supervisor: '' }],
  asked: { ...empty.asked, acts: ['hold'] },
};
const LINES = [{ id: 'said', label: 'Said', lines: ['Nothing was agreed.'] }] as const;
const WHO = {
  memberships: [
    { agency: 'jails', agencyTitle: 'Jails', lawAgency: 'correction', role: 'front-line' },
  ],
};

/** A desk that answers each path as told, and keeps what it was sent. */
function desk(answers: Readonly<Record<string, readonly [number, unknown]>>) {
  const sent: unknown[] = [];
  const ask = ((path: string, init?: RequestInit) => {
    const [status, body] = answers[path] ?? [404, '<html>'];
    if (typeof init?.body === 'string') sent.push(JSON.parse(init.body));
    const json = typeof body !== 'string';
    return Promise.resolve(
      new Response(json ? JSON.stringify(body) : body, {
        status,
        headers: { 'content-type': json ? 'application/json' : 'text/html' },
      }),
    );
  }) as typeof fetch;
  return { ask, sent };
}

describe('a note sent to the desk', () => {
  it('is recorded under its own id, with what was written, for the agency of whoever is signed in', async () => {
    const { ask, sent } = desk({
      '/api/session': [200, WHO],
      '/api/requests': [200, { number: 'R-2026-000009' }],
    });
    expect(await sendToDesk(note, LINES, ask)).toEqual({
      kind: 'sent',
      number: 'R-2026-000009',
      agency: 'Jails',
    });
    expect(sent).toEqual([
      {
        id: note.id,
        command: note.id,
        agency: 'jails',
        channel: 'counter',
        receivedAt: '2026-11-20T14:30:00.000Z',
        acts: ['hold'],
        situation: { 'event.date': '2026-11-20', agency: 'correction' },
        details: {
          where: 'North gate',
          askedBy: 'A. Sample, 12',
          text: 'Said: Nothing was agreed.',
        },
      },
    ]);
  });

  it.each([
    ['nobody is signed in', { '/api/session': [401, { title: 'x' }] }, 'not-signed-in'],
    ['there is no desk here', {}, 'no-desk'],
    ['a host answers everything with a page', { '/api/session': [200, '<html>'] }, 'no-desk'],
    [
      'they record nothing',
      { '/api/session': [200, { memberships: [{ ...WHO.memberships[0], role: 'auditor' }] }] },
      'not-signed-in',
    ],
    [
      'the desk refuses',
      { '/api/session': [200, WHO], '/api/requests': [422, { title: 'Name the acts.' }] },
      'refused',
    ],
  ] as const)('stays here where %s', async (_, answers, kind) => {
    expect((await sendToDesk(note, LINES, desk(answers).ask)).kind).toBe(kind);
  });

  it('stays here where something of it would be lost on the way', async () => {
    const { ask, sent } = desk({ '/api/session': [200, WHO], '/api/requests': [200, {}] });
    const picture = {
      file: 'pictures/1.jpg',
      bytes: 1,
      width: 1,
      height: 1,
      sha256: 'a'.repeat(64),
    };
    expect((await sendToDesk({ ...note, pictures: [picture] }, LINES, ask)).kind).toBe('pictures');
    const long = [{ id: 'said', label: 'Said', lines: ['x'.repeat(8000)] }] as const;
    expect((await sendToDesk(note, long, ask)).kind).toBe('too-long');
    expect((await sendToDesk({ ...note, asked: empty.asked }, LINES, ask)).kind).toBe('no-act');
    expect(sent).toEqual([]);
  });
});
