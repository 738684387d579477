import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesSchema } from '../language-schema.ts';
import { readGuidance } from '../read-guidance.ts';
import { checkReading, checkRights, expiredPoints } from './check-rights.ts';
import { checkWords } from '../check-words.ts';
import { rightsSchema } from './rights-schema.ts';
import { wordsSchema } from '../words-schema.ts';
import { writeWords } from '../write-words.ts';

const FOLDER = new URL('../../../../guidance/us-ny-nyc/', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

const read = <S extends Parameters<typeof readGuidance>[0]>(schema: S, path: string) => {
  const { value, problems } = readGuidance(schema, { path, text: text(path) });
  if (problems) throw new Error(problems.join('\n'));
  return value;
};
const rights = read(rightsSchema, 'rights/rights.yaml');
const wordsIn = (tag: string) => read(wordsSchema, `rights/words/${tag}.yaml`);
const english = wordsIn('en');
const found = readdirSync(new URL('rights/words/', FOLDER)).map((file) => file.slice(0, -5));
const tags = read(languagesSchema, 'languages.yaml').list.map(({ tag }) => tag);

describe('the rights of New York City', () => {
  it('name nothing that is not there, and have nothing that no page shows', () => {
    expect(checkRights(rights, english)).toEqual([]);
  });

  it('read at grade 6 or below, at most twelve words a sentence', () => {
    expect(checkReading(rights, english)).toEqual([]);
  });

  it('are in force on the day they were written', () => {
    expect(expiredPoints(rights, rights.rights.version)).toEqual([]);
  });

  it('cover the fifteen places and moments', () => {
    expect(rights.topics.map(({ id }) => id)).toEqual([
      'home',
      'street',
      'work',
      'car',
      'school',
      'hospital',
      'shelter',
      'court',
      'airport',
      'detained',
      'children',
      'employers',
      'recording',
      'taken',
      'plan',
    ]);
  });

  it('never say that nobody need carry papers', () => {
    expect(Object.values(english.messages).join('\n')).not.toMatch(
      /need(?: not|n't)? (?:to )?carry no|(?:need not|needn't|need to|have to) carry (?:any|no)|no papers are/i,
    );
    expect(rights.points['carry-papers']?.authority).toEqual(['usc-carry']);
  });

  it('say of filming that the court for New York is not among those that recognise it', () => {
    expect(rights.points['record']?.limits).toContain('record.limit.1');
    expect(english.messages['record.limit.1']).toMatch(/New York.* not /);
    expect(rights.authorities['amend-1']?.contested).toBe(true);
  });

  it('mark what nobody read', () => {
    const marks = ['cfr-48', 'i-286', 'hmis', 'eo-41', 'arrest-warrant', 'cfr-counsel'].map(
      (name) => rights.authorities[name]?.verified,
    );
    expect(new Set(marks)).toEqual(new Set(['unverified']));
  });

  it('print no telephone number on paper that nobody has called', () => {
    expect(rights.helplines.map(({ number }) => number)).toEqual(['800-354-0365', '800-566-7636']);
    expect(rights.helplines.some(({ print }) => print)).toBe(false);
    expect(Object.values(english.messages).join('\n')).not.toMatch(/\d{3}-\d{4}/);
  });
});

describe('the words of the rights', () => {
  it('are there in every language of the place, and in no other', () => {
    expect(found.sort()).toEqual([...tags].sort());
  });

  it.each(tags.filter((tag) => tag !== 'en'))(
    '%s say all that English says, with its numbers and placeholders, and nothing stale',
    (tag) => {
      const words = wordsIn(tag);
      expect(checkWords(english, words)).toEqual([]);
      expect(words.words).toMatchObject({ language: tag, status: 'machine-drafted' });
    },
  );

  it.each(tags)('%s are written as the program writes them', (tag) => {
    expect(writeWords(wordsIn(tag))).toBe(text(`rights/words/${tag}.yaml`));
  });
});
