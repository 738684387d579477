import { readTagged } from '@threshold/letters/test/tagged-pdf';
import { pdfCompiler } from '@threshold/letters/edge/compile-pdf';
import { loadFonts } from '@threshold/letters/edge/fonts';
import { sheetSource } from '@threshold/letters/typst/sheet-source';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH, LANGUAGES, voiceIn } from './new-york-voice.ts';
import { topicSheet } from './topic-sheet.ts';
import type { Sheet } from '@threshold/letters/sheet/sheet';

function sheetOf(tag: string, topic: string, english = ENGLISH): Sheet {
  const voice = voiceIn(tag, english);
  const found = voice.topics.find(({ id }) => id === topic);
  if (!found) throw new Error(`There is no topic "${topic}".`);
  return topicSheet(voice, found);
}

describe('the sheet of a topic', () => {
  it('holds as long as the first of its points, which is not as long as its words', () => {
    const { expires, running, foot, points } = sheetOf('en', 'home');
    expect(expires).toBe('2027-02-23');
    expect(running).toContain('Good until February 23, 2027.');
    expect(foot.join(' ')).toContain('They hold until February 23, 2027.');
    expect(points[0]?.until).toBe('Good until February 23, 2027.');
    expect(points[1]?.until).toBe('Good until May 23, 2027.');
  });

  it('says of each rule how far it was read, whether it is law, and whether it is contested', () => {
    const [entry] = sheetOf('en', 'home').points;
    const told = new Map(entry?.law.map((law) => [law.citation, law.told]));
    expect(told.get('Payton v. New York, 445 U.S. 573 (1980)')).toBe('This text was read.');
    expect(told.get('Brigham City v. Stuart (2006)')).toBe(
      'This text was not read. Ask a lawyer to check it.',
    );
    expect(told.get('MOIA, know-your-rights booklet (February 2025)')).toBe(
      'This is a guide, not a law. This text was read.',
    );
    expect([...told.values()].filter((words) => words.includes('do not agree'))).toHaveLength(1);
    expect(entry?.law.find(({ note }) => note?.includes('press'))?.source?.address).toMatch(
      /^https:/,
    );
  });

  it('gives an officer the English of every phrase, and a stale point its remark', () => {
    const newer = {
      ...ENGLISH,
      messages: { ...ENGLISH.messages, 'taken-move.do': 'Look again each morning.' },
    };
    const { points } = sheetOf('ur', 'taken', newer);
    expect(points.filter(({ remarks }) => remarks.length > 0)).toHaveLength(1);
    expect(points[0]?.phrases[0]?.english).toBe('I am looking for someone who was arrested.');
    expect(sheetOf('en', 'taken').points[0]?.phrases[0]?.english).toBeUndefined();
  });
});

describe('its PDF', () => {
  const compile = pdfCompiler(
    loadFonts(LANGUAGES.list.filter(({ tag }) => ['en', 'es', 'ar'].includes(tag))),
    mkdtempSync(path.join(tmpdir(), 'sheets-')),
  );

  it.each(['es', 'ar'])('in %s is tagged and has its title, language and headings', async (tag) => {
    const sheet = sheetOf(tag, 'recording');
    const pdf = await readTagged(compile(sheetSource(sheet, { expired: true })));
    expect(pdf.title).toBe(sheet.title);
    expect(pdf.language).toBe(tag);
    expect(pdf.metadata).toMatch(/pdfuaid:part>1</);
    const roles = pdf.pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(sheet.points.length);
  });

  it('says on every page how long it holds, and that it has expired', async () => {
    const sheet = sheetOf('es', 'recording');
    const pages = async (expired: boolean) =>
      (await readTagged(compile(sheetSource(sheet, { expired })))).pages;
    for (const { drawn } of await pages(true)) {
      expect(drawn).toContain('Válido hasta el 23 de febrero de 2027.');
      expect(drawn).toContain(sheet.mark);
    }
    for (const { drawn } of await pages(false)) expect(drawn).not.toContain(sheet.mark);
  });

  it('reads what it was given as text, and never as markup', async () => {
    const sheet = sheetOf('en', 'plan');
    const evil = '#panic("x") *bold* $x$ "quoted" \\ #set text(red)';
    const pdf = await readTagged(
      compile(sheetSource({ ...sheet, title: evil, lead: evil }, { expired: false })),
    );
    expect(pdf.title).toBe(evil);
    expect(pdf.pages[0]?.drawn.replaceAll(/\s+/g, ' ')).toContain('#panic("x") *bold* $x$');
  });
});
