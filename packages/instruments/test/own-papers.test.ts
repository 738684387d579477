/** Every kind of the taxonomy, packets, faulty copies, and papers that only look like a judge's. */
import { describe, expect, it } from 'vitest';
import { pagesFromText } from '../src/page/pages-from-text.ts';
import { readPacket } from '../src/read-packet.ts';
import { KINDS } from '../src/taxonomy/taxonomy.ts';
import { OWN, SHARED, textOf } from './papers.ts';

describe.each(OWN)('$file', (paper) => {
  const { documents } = readPacket(pagesFromText(textOf('own', paper.file)), paper.context);

  it('is told for what it is', () => {
    const kinds = documents.map(({ kind }, at) => {
      const right = paper.documents[at]?.kind.split('|') ?? [];
      return right.includes(kind) ? paper.documents[at]?.kind : kind;
    });
    expect(kinds).toEqual(paper.documents.map(({ kind }) => kind));
    expect(documents.map(({ judicial }) => judicial)).toEqual(
      paper.documents.map(({ judicial }) => judicial),
    );
  });

  it('is signed by whom it says', () => {
    const [wanted] = paper.documents;
    const signer = documents[0]?.signer;
    if (wanted?.present !== undefined) expect(signer?.present).toBe(wanted.present);
    if (wanted?.role !== undefined) expect(signer?.role).toBe(wanted.role);
  });

  it('has its faults, and not those it has not', () => {
    const codes = documents.flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(codes).toEqual(expect.arrayContaining([...paper.issues]));
    expect(codes.filter((code) => paper.absent?.includes(code))).toEqual([]);
  });

  it('shows where it read what it relied on', () => {
    const pages = textOf('own', paper.file).split('\f');
    for (const { evidence } of documents) {
      for (const { text, page, box } of evidence) {
        const lines = (pages[page - 1] ?? '')
          .split('\n')
          .slice(box.y, box.y + box.height)
          .join(' ');
        const [first = ''] = text.split(' ');
        expect(lines).toContain(first);
      }
    }
  });
});

it('there is a paper for every kind of the taxonomy', () => {
  const shown = new Set([
    ...SHARED.map(({ expected }) => expected),
    ...OWN.flatMap(({ documents }) => documents.flatMap(({ kind }) => kind.split('|'))),
  ]);
  expect(KINDS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});
