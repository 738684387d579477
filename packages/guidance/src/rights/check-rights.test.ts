import { describe, expect, it } from 'vitest';
import { checkReading, checkRights, expiredPoints } from './check-rights.ts';
import { checkWords, staleKeys } from '../check-words.ts';
import { englishMark } from '../english-mark.ts';
import { rightsSchema, type Rights } from './rights-schema.ts';
import { wordsSchema, type Words } from '../words-schema.ts';
import { writeWords } from '../write-words.ts';
import { readGuidance } from '../read-guidance.ts';

const point = {
  do: 'door.do',
  why: 'door.why',
  limits: ['door.limit'],
  authority: ['amend'],
  say: ['no'],
  expires: '2027-05-23',
};
const data = {
  rights: { owner: 'Counsel', version: '2026-11-23', expires: '2027-05-23' },
  authorities: {
    amend: { kind: 'law', citation: 'Amend. IV', verified: 'partial', digest: 'federal R-ENT-4' },
  },
  phrases: { no: 'say.no' },
  points: { door: point },
  topics: [{ id: 'home', icon: 'home', title: 'topic.home', lead: 'topic.lead', points: ['door'] }],
  helplines: [],
  cards: {
    'one-tap': { title: 'card.tap', points: ['door'] },
    wallet: [
      { title: 'card.say', phrases: ['no'] },
      { title: 'card.know', points: ['door'] },
    ],
    slides: [{ id: 'home', title: 'slides.home', points: ['door'] }],
  },
};
const rights = (change: object = {}): Rights => rightsSchema.parse({ ...data, ...change });
const messages = {
  'say.no': 'I do not agree.',
  'topic.home': 'At home',
  'topic.lead': 'At your door.',
  'card.tap': 'Card',
  'card.say': 'Say this',
  'card.know': 'Know this',
  'slides.home': 'At home',
  'door.do': 'Keep the door shut.',
  'door.why': 'The law says so.',
  'door.limit': 'A judge may say more.',
};
const words = (own: Record<string, string>, head: object = {}): Words => ({
  words: {
    language: 'en',
    direction: 'ltr',
    name: 'English',
    of: '2026-11-23',
    version: '2026-11-23',
    owner: 'Counsel',
    expires: '2027-05-23',
    status: 'machine-drafted',
    ...head,
  },
  messages: own,
});

describe('a point', () => {
  it('is refused without a limit, without an authority, or with a mark nobody knows', () => {
    expect(rightsSchema.safeParse(data).success).toBe(true);
    for (const door of [
      { ...point, limits: [] },
      { ...point, authority: [] },
      { ...point, expires: 'soon' },
    ])
      expect(rightsSchema.safeParse({ ...data, points: { door } }).success).toBe(false);
    const amend = { ...data.authorities.amend, verified: 'sure' };
    expect(rightsSchema.safeParse({ ...data, authorities: { amend } }).success).toBe(false);
    const script = { ...data.authorities.amend, source: 'javascript:alert(1)' };
    expect(rightsSchema.safeParse({ ...data, authorities: { amend: script } }).success).toBe(false);
  });

  it('names only what is there, and all that is there is shown', () => {
    expect(checkRights(rights(), words(messages))).toEqual([]);
    const lost = { ...point, authority: ['amend-9'], say: ['nothing'] };
    expect(checkRights(rights({ points: { door: lost, attic: point } }), words(messages))).toEqual([
      'The point "door" names the authority "amend-9", and there is none.',
      'The point "door" names the phrase "nothing", and there is none.',
      'No page shows the point "attic".',
    ]);
  });

  it('has a number to call only where a topic shows it, and a topic only numbers that are there', () => {
    const line = {
      id: 'city',
      name: 'topic.home',
      number: '800-555-0100',
      hours: 'topic.lead',
      check: 'topic.lead',
      print: false,
      source: 'https://city.example/',
      verified: 'seen',
      digest: 'none',
    };
    const [home] = data.topics;
    const topics = (...names: string[]) => [{ ...home, helplines: names }];
    const said = words(messages);
    expect(checkRights(rights({ helplines: [line], topics: topics('city') }), said)).toEqual([]);
    expect(checkRights(rights({ helplines: [line] }), said)).toEqual([
      'No page shows the helpline "city".',
    ]);
    expect(checkRights(rights({ topics: topics('state') }), said)).toEqual([
      'The topic "home" names the helpline "state", and there is none.',
    ]);
  });

  it('has its words, and no words stand there for nothing', () => {
    const { 'door.why': _, ...others } = messages;
    expect(checkRights(rights(), words({ ...others, 'door.more': 'More.' }))).toEqual([
      'en: "door.why" is missing.',
      'en: nothing says "door.more".',
    ]);
  });

  it('expires on the day after its last', () => {
    expect(expiredPoints(rights(), '2027-05-23')).toEqual([]);
    expect(expiredPoints(rights(), '2027-05-24')).toEqual([
      'The point "door" expired on 2027-05-23. Read its law again.',
    ]);
  });

  it('is refused when it is long or hard to read', () => {
    const thirteen = 'one two three four five six seven eight nine ten one two three.';
    expect(checkReading(rights(), words({ ...messages, 'door.do': thirteen }))).toEqual([
      '"door.do" has a sentence of 13 words. Write at most 12.',
    ]);
    const latin = 'Administrative authorities necessitate judicial authorization.';
    expect(checkReading(rights(), words({ ...messages, 'door.why': latin }))[0]).toMatch(
      /^The point "door" reads at grade \d+\.\d\. Write for grade 6 or below\.$/,
    );
  });
});

describe('a translation of the rights', () => {
  const english = words({ 'a.one': 'One {date}.', 'a.two': 'Two.' }, { version: '2026-12-24' });
  const says = { 'a.one': englishMark('One {date}.'), 'a.two': englishMark('Two.') };
  const own = {
    ...words({ 'a.one': 'Uno {date}.', 'a.two': 'Dos.' }, { language: 'es', name: 'Español' }),
    says,
  };

  it('is sound though it says an older version, when no sentence changed', () => {
    expect(checkWords(english, own)).toEqual([]);
  });

  it('is stale exactly where its English changed', () => {
    const newer = { ...english, messages: { ...english.messages, 'a.two': 'Two and a half.' } };
    expect(staleKeys(newer, own)).toEqual(['a.two']);
    expect(checkWords(newer, own)).toEqual([
      'es: "a.two" is stale. Its English has changed since it was translated.',
    ]);
  });

  it('has a fault for a mark it lacks, a mark for nothing, and English of a day to come', () => {
    const odd = {
      ...own,
      words: { ...own.words, of: '2027-01-01' },
      says: { 'a.one': says['a.one'], 'a.three': says['a.two'] },
    };
    expect(checkWords(english, odd)).toEqual([
      'es: "a.two" is stale. Its English has changed since it was translated.',
      'es: says the English of 2027-01-01, and there is only 2026-12-24.',
      'es: there is a mark for "a.three" and no message.',
    ]);
  });
});

describe('a catalogue', () => {
  it.each([
    'plain words',
    'a: b',
    'say "no"',
    "it's",
    ' leading',
    'trailing ',
    '- list',
    '# no comment',
    'true',
    '911',
    '2026-11-23',
    '{date} first',
    'back\\slash',
    'tab\there',
    'وقت 911',
    '* star',
    'a #hash',
    '½',
  ])('brings back %j as it was written', (text) => {
    const catalogue = words({ 'a.one': text });
    const { value } = readGuidance(wordsSchema, {
      path: 'words.yaml',
      text: writeWords(catalogue),
    });
    expect(value).toEqual(catalogue);
  });
});
