// Promise: a letter never answers something open as settled, never declines a judge's order, never names a status,
// and is final only when it is whole. Each kind, with each outcome, as the golden pages say.
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../test/place.ts';
import { SAMPLE_FACTS, SAMPLE_OFFICE, SIGNATURE } from './sample-facts.ts';
import { wordsOfHtml } from '../../test/letter-words.ts';
import { letterHtml } from '../html/letter-html.ts';
import { composeLetter } from './compose-letter.ts';
import type { Letter } from './letter.ts';
import { letterSentence, type LetterError } from './letter-errors.ts';
import { LETTER_ACTS } from './letter-choices.ts';
import { LETTER_KINDS, type LetterKind } from './letter-facts.ts';

type Facts = Readonly<Record<string, unknown>>;
const errorsOf = (kind: LetterKind, facts: Facts): readonly LetterError[] =>
  composeLetter(kind, facts, TEXTS).errors ?? [];
const codes = (kind: LetterKind, facts: Facts): string[] =>
  errorsOf(kind, facts).map(({ code }) => code);
const letterOf = (kind: LetterKind, facts: Facts): Letter => {
  const { letter, errors } = composeLetter(kind, facts, TEXTS);
  if (!letter) throw new Error(errors.map(letterSentence).join(' '));
  return letter;
};
const words = (letter: Letter): string => wordsOfHtml(letterHtml(letter)).replaceAll(/\s+/g, ' ');
const reply = (act: Facts, more: Facts = {}): Facts => ({
  ...SAMPLE_FACTS.reply,
  acts: [{ act: 'hold', citations: [{ ref: 'Sample Code § 1', verified: true }], ...act }],
  ...more,
});
const request = SAMPLE_FACTS.reply['request'] as Facts;
const notice = (more: Facts): Facts => ({ ...SAMPLE_FACTS['person-notice'], ...more });
const noticeAct = (act: Facts, more: Facts = {}): Facts =>
  notice({
    acts: [{ act: 'hold', citations: [{ ref: 'Sample Code § 1', verified: true }], ...act }],
    ...more,
  });
/** A block a line, to be read. */
const golden = (letter: Letter): string =>
  letterHtml(letter).replaceAll(/(<\/(?:h1|h2|p|dl|ul|pre|div|section)>)(?=<)/g, '$1\n');

const ANSWERS = [
  ['must', {}],
  ['must-not', { change: 'judicial-warrant' }],
  ['may', { choice: 'will' }],
  ['may', { choice: 'will-not' }],
  ['not-required', { choice: 'will' }],
  ['not-required', { choice: 'will-not' }],
  ['no-rule', { choice: 'will' }],
  ['no-rule', { choice: 'will-not' }],
] as const;

describe('a letter', () => {
  it.each(LETTER_KINDS)('of the kind %s reads as its golden page', async (kind) => {
    await expect(golden(letterOf(kind, SAMPLE_FACTS[kind]))).toMatchFileSnapshot(
      `../../test/golden/${kind}.html`,
    );
  });

  it.each(['es', 'ar', 'zh-Hans', 'ur'])(
    'to a person in %s reads as its golden page',
    async (language) => {
      await expect(golden(letterOf('person-notice', notice({ language })))).toMatchFileSnapshot(
        `../../test/golden/person-notice-${language}.html`,
      );
    },
  );

  it('that nobody signed is a draft, and says so first', () => {
    for (const kind of LETTER_KINDS) {
      const letter = letterOf(kind, SAMPLE_FACTS[kind]);
      expect(letter.state).toBe('draft');
      for (const { blocks, mark } of letter.parts) {
        expect(blocks[0]?.kind).toBe('mark');
        expect(mark).toBeDefined();
      }
    }
  });

  it('is the same for the same facts, and its hash changes with any word', () => {
    const [one, two] = [
      letterOf('reply', reply({ outcome: 'must' })),
      letterOf('reply', reply({ outcome: 'must' })),
    ];
    expect(one).toEqual(two);
    expect(letterOf('reply', reply({ outcome: 'must' }, { own: ['More.'] })).hash).not.toBe(
      one.hash,
    );
  });
});

describe('a reply', () => {
  it.each(ANSWERS)('says what %s means, with %o, as its golden page', async (outcome, more) => {
    const choice = 'choice' in more ? `-${more.choice}` : '';
    await expect(golden(letterOf('reply', reply({ outcome, ...more })))).toMatchFileSnapshot(
      `../../test/golden/reply-${outcome}${choice}.html`,
    );
  });

  it.each(['contested', 'undetermined'])('refuses what is %s', (outcome) => {
    expect(codes('reply', reply({ outcome }))).toEqual(['not-settled']);
    expect(letterSentence(errorsOf('reply', reply({ outcome }))[0]!)).toContain(
      `"hold" is ${outcome}, so nothing can be said as settled.`,
    );
  });

  it('needs the choice the law leaves, and takes none it does not leave', () => {
    expect(codes('reply', reply({ outcome: 'may' }))).toEqual(['no-choice']);
    expect(codes('reply', reply({ outcome: 'must', choice: 'will-not' }))).toEqual([
      'choice-against-law',
    ]);
    expect(codes('reply', reply({ outcome: 'must-not', choice: 'will', change: 'none' }))).toEqual([
      'choice-against-law',
    ]);
  });

  it('never declines what a judge ordered', () => {
    const ordered = { request: { ...request, signer: 'judge' } };
    expect(codes('reply', reply({ outcome: 'must-not', change: 'none' }, ordered))).toEqual([
      'judge-signed',
    ]);
    expect(codes('reply', reply({ outcome: 'may', choice: 'will-not' }, ordered))).toEqual([
      'judge-signed',
    ]);
    expect(codes('reply', reply({ outcome: 'not-required', choice: 'will-not' }, ordered))).toEqual(
      ['judge-signed'],
    );
    expect(codes('reply', reply({ outcome: 'must' }, ordered))).toEqual([]);
  });

  it('declines nothing before somebody knows whether a judge signed', () => {
    const unsure = { request: { ...request, signer: 'unsure' } };
    expect(codes('reply', reply({ outcome: 'must-not', change: 'none' }, unsure))).toEqual([
      'signer-unsure',
    ]);
    expect(codes('reply', reply({ outcome: 'must' }, unsure))).toEqual([]);
    expect(codes('warrant-request', { ...SAMPLE_FACTS['warrant-request'], ...unsure })).toEqual([
      'signer-unsure',
    ]);
  });

  it('declines only by a law it names, and says which paper would change it', () => {
    expect(codes('reply', reply({ outcome: 'must-not', change: 'none', citations: [] }))).toEqual([
      'no-law',
    ]);
    expect(codes('reply', reply({ outcome: 'must-not' }))).toEqual(['no-change']);
    const said = words(
      letterOf('reply', reply({ outcome: 'must-not', change: 'judicial-warrant' })),
    );
    expect(said).toContain('Sample Code § 1');
    expect(said).toContain(
      'A warrant signed by a United States district judge or magistrate judge could change',
    );
  });

  it('carries citations as they came, and says which nobody read in full', () => {
    const citations = [{ ref: 'Sample Code § 2(b)(1)', verified: false }];
    expect(words(letterOf('reply', reply({ outcome: 'must', citations })))).toContain(
      'Sample Code § 2(b)(1) (not read in full; counsel checks it before signing)',
    );
    const signed = { signature: SIGNATURE };
    expect(codes('reply', reply({ outcome: 'must', citations }, signed))).toEqual(['unread']);
    const checked = citations.map((each) => ({ ...each, checked: true }));
    expect(
      words(letterOf('reply', reply({ outcome: 'must', citations: checked }, signed))),
    ).not.toContain('not read');
  });

  it('says nothing of any person where nothing is given', () => {
    const silent = 'This letter does not say whether any person is known to the agency';
    expect(words(letterOf('reply', reply({ outcome: 'must-not', change: 'none' })))).toContain(
      silent,
    );
    expect(words(letterOf('reply', reply({ outcome: 'must' })))).not.toContain(silent);
  });

  it('answers twelve things, each once', () => {
    const acts = LETTER_ACTS.map((act) => ({
      act,
      outcome: 'must-not',
      change: 'none',
      citations: [{ ref: 'Sample Code § 1', verified: true }],
    }));
    expect(words(letterOf('reply', { ...SAMPLE_FACTS.reply, acts }))).toContain(
      '12. An agreement under section',
    );
    expect(codes('reply', { ...SAMPLE_FACTS.reply, acts: [acts[0], acts[0]] })).toEqual(['facts']);
  });
});

describe('a final letter', () => {
  it('is made where nothing is missing, and has no mark', () => {
    for (const kind of LETTER_KINDS) {
      const facts: unknown = JSON.parse(
        JSON.stringify(SAMPLE_FACTS[kind]).replaceAll('"verified":false', '"verified":true'),
      );
      const letter = letterOf(kind, { ...(facts as Facts), signature: SIGNATURE });
      expect(letter.state).toBe('final');
      expect(letter.missing).toEqual([]);
      expect(JSON.stringify(letter.parts)).not.toMatch(/DRAFT|MISSING|"kind":"mark"/);
      expect(words(letter)).toContain('Signed on November 21, 2026');
    }
  });

  it('is refused while a setting is missing, and the draft says which, loudly', () => {
    const bare = { ...SAMPLE_FACTS.reply, office: {}, to: {} };
    const draft = letterOf('reply', { ...bare, acts: reply({ outcome: 'must' })['acts'] });
    expect(draft.missing).toEqual([
      "the agency's name",
      "the agency's address",
      "counsel's name",
      "counsel's telephone number or e-mail address",
      'the name of the office written to',
    ]);
    expect(words(draft)).toContain("[MISSING: counsel's name]");
    expect(
      codes('reply', { ...bare, acts: reply({ outcome: 'must' })['acts'], signature: SIGNATURE }),
    ).toEqual(Array(5).fill('missing'));
  });

  it('is refused with words that have expired', () => {
    const late = { written: '2027-05-23', signature: { ...SIGNATURE, on: '2027-05-23' } };
    expect(codes('acknowledgement', { ...SAMPLE_FACTS.acknowledgement, ...late })).toEqual([
      'expired',
    ]);
    const last = { written: '2027-05-22', signature: { ...SIGNATURE, on: '2027-05-22' } };
    expect(codes('acknowledgement', { ...SAMPLE_FACTS.acknowledgement, ...last })).toEqual([]);
  });

  it('is not signed before it was written', () => {
    expect(
      codes('acknowledgement', {
        ...SAMPLE_FACTS.acknowledgement,
        signature: { ...SIGNATURE, on: '2026-11-19' },
      }),
    ).toEqual(['signed-before-written']);
  });
});

describe('counsel’s own words', () => {
  it('are looked through for numbers of a person and words of status before a signature', () => {
    const own = ['The person with A 123 456 789 is undocumented.'];
    const signed = { own, signature: SIGNATURE };
    const found = errorsOf('reply', reply({ outcome: 'must' }, signed));
    expect(found.map(({ code }) => code)).toEqual(['own-words-marked', 'own-words-marked']);
    expect(letterSentence(found[1]!)).toContain(
      '"undocumented". A letter states nobody\'s immigration status',
    );
    expect(codes('reply', reply({ outcome: 'must' }, { ...signed, mayStay: true }))).toEqual([]);
  });
});

describe('objections and requests for a warrant', () => {
  it('are not for a paper that a judge signed', () => {
    for (const kind of ['subpoena-objections', 'warrant-request'] as const)
      expect(
        codes(kind, { ...SAMPLE_FACTS[kind], request: { ...request, signer: 'judge' } }),
      ).toEqual(['judge-signed-paper']);
  });

  it('are in time on the last day, and on the next need the time that was agreed to', () => {
    const facts = SAMPLE_FACTS['subpoena-objections'];
    const on = (day: string, more: Facts = {}) =>
      codes('subpoena-objections', {
        ...facts,
        rule: [{ ref: 'Fed. R. Civ. P. 45(d)(2)(B)', verified: true }],
        objections: [{ text: 'Sample objection.', citations: [] }],
        subpoena: { ...(facts['subpoena'] as Facts), ...more },
        written: day,
        signature: { ...SIGNATURE, on: day },
      });
    expect(on('2026-12-02')).toEqual([]);
    expect(on('2026-12-03')).toEqual(['late']);
    expect(on('2026-12-03', { extended: '2026-12-04' })).toEqual([]);
  });
});

describe('a notice to a person', () => {
  it('joins the card of rights and help in the language, unless counsel leaves them out', () => {
    const lines = [{ text: 'Puede callar.', english: 'You may stay silent.' }];
    const rights = { lines, checked: false, address: 'https://desk.example.org/rights/es/' };
    const nearby = [{ name: 'The Sample Gate', number: '+1 212 555 0100' }];
    const joined = { language: 'es', rights, nearby };
    const said = words(letterOf('person-notice', notice(joined)));
    for (const part of [
      'Sus derechos',
      'Puede callar.',
      'You may stay silent.',
      'Ningún abogado ha revisado aún estas líneas.',
      'https://desk.example.org/rights/es/',
      'Quién más puede ayudarle en su idioma',
      'The Sample Gate',
    ])
      expect(said).toContain(part);
    const nobody = words(letterOf('person-notice', notice({ ...joined, nearby: [] })));
    expect(nobody).toContain('Pregunte a la oficina de arriba quién puede ayudarle.');
    const out = notice({ ...joined, leaveOut: ['rights', 'nearby'] });
    expect(words(letterOf('person-notice', out))).not.toMatch(/derechos|Puede callar|Sample Gate/);
  });

  it.each(['es', 'ar'])('with help near the office in %s reads as its golden page', async (tag) => {
    const near = notice({
      language: tag,
      nearby: [
        { name: 'The Sample Gate', number: '+1 212 555 0100', works: 'Queens', held: true },
        { name: 'The Other Gate', page: 'https://example.org/' },
      ],
      nearbyBy: { place: 'Queens', near: true, held: 'found' },
    });
    await expect(golden(letterOf('person-notice', near))).toMatchFileSnapshot(
      `../../test/golden/person-notice-near-${tag}.html`,
    );
  });

  it('says how help was chosen, what is known of each, and what could not be had', () => {
    const gate = { name: 'The Sample Gate', number: '+1 212 555 0100' };
    const said = (nearby: readonly object[], nearbyBy: object): string =>
      words(letterOf('person-notice', notice({ nearby, nearbyBy })));
    const near = said([{ ...gate, works: 'Queens', held: true }, { name: 'The Other Gate' }], {
      place: 'Queens',
      near: true,
      held: 'found',
    });
    for (const part of [
      'We looked for help in your language near our office in Queens.',
      'We also looked for help for people who are held.',
      'Works in Queens',
      'Helps people who are held',
      'We do not know where they work',
    ])
      expect(near).toContain(part);
    expect(near).not.toMatch(/We know of no one|Ask if they help people/);
    const far = said([gate], { place: 'Queens', near: false, held: 'asked' });
    for (const part of [
      'We know of no one in Queens. These may be far away.',
      'Ask if they help people who are held.',
    ])
      expect(far).toContain(part);
    expect(far).not.toContain('We do not know where they work');
    const anywhere = said([gate], { near: false, held: 'no' });
    expect(anywhere).toContain('We do not know which of them is near you.');
    expect(anywhere).not.toMatch(/in Queens|are held/);
    expect(said([], { place: 'Queens', near: false, held: 'no' })).not.toContain('We looked for');
  });

  it('is refused where the law forbids it, or nobody knows', () => {
    const rule = { citations: [{ ref: '18 USC 2705(b)', verified: true }], confirmed: true };
    const forbidden = notice({ rule: { ...rule, says: 'forbids' } });
    expect(codes('person-notice', forbidden)).toEqual(['notice-forbidden']);
    expect(letterSentence(errorsOf('person-notice', forbidden)[0]!)).toContain('18 USC 2705(b)');
    expect(codes('person-notice', notice({ rule: { ...rule, says: 'open' } }))).toEqual([
      'notice-open',
    ]);
  });

  it('goes out only where counsel confirmed it and the person said it is safe', () => {
    const rule = { says: 'allows', citations: [], confirmed: false };
    const acts = [{ act: 'hold', outcome: 'may', happened: 'not-done', citations: [] }];
    expect(
      codes('person-notice', notice({ rule, acts, safe: 'not-asked', signature: SIGNATURE })),
    ).toEqual(['unconfirmed', 'unsafe']);
  });

  it('says nothing open as settled, and may say that it is open', () => {
    expect(
      codes('person-notice', noticeAct({ outcome: 'contested', happened: 'not-done' })),
    ).toEqual(['not-settled']);
    expect(
      words(letterOf('person-notice', noticeAct({ outcome: 'contested', happened: 'open' }))),
    ).toContain('We have not decided yet.');
  });

  it('needs words of counsel where what happened is not what the law says', () => {
    const against = { outcome: 'must-not', happened: 'done' };
    expect(codes('person-notice', noticeAct(against))).toEqual(['own-words-needed']);
    const own = [{ text: 'Sample words.', english: 'Sample words.' }];
    expect(codes('person-notice', noticeAct(against, { own }))).toEqual([]);
  });

  it('names a judge only where one signed', () => {
    const must = { outcome: 'must', happened: 'done' };
    const judged = { request: { ...request, signer: 'judge' } };
    expect(words(letterOf('person-notice', noticeAct(must)))).toContain(
      'We did this. The law says we must.',
    );
    expect(words(letterOf('person-notice', noticeAct(must, judged)))).toContain(
      'We did this. A judge told us to.',
    );
  });

  it('carries the same in English after any other language, and once where it is English', () => {
    expect(
      letterOf('person-notice', notice({ language: 'ur' })).parts.map(
        ({ language }) => language.tag,
      ),
    ).toEqual(['ur', 'en']);
    expect(letterOf('person-notice', notice({})).parts).toHaveLength(1);
  });

  it('is not made in a language whose words are not there', () => {
    expect(errorsOf('person-notice', notice({ language: 'fr' }))).toEqual([
      { code: 'no-language', language: 'fr', known: ['ar', 'en', 'es', 'ur', 'zh-Hans'] },
    ]);
  });

  it('speaks of a child where it is about one', () => {
    expect(words(letterOf('person-notice', notice({ about: 'child' })))).toContain(
      'Keep your child after it was time to let your child go.',
    );
  });

  it('says where to get help only from the settings', () => {
    const office = { ...SAMPLE_OFFICE, contact: undefined };
    expect(letterOf('person-notice', notice({ help: [], office })).missing).toEqual([
      'a name and a phone number for questions',
      'where to get help',
    ]);
  });
});

describe('facts', () => {
  it('are refused with the field and what is wrong with it', () => {
    const wrong = { ...SAMPLE_FACTS.receipt, written: '2026-02-30', what: 'a\nb' };
    expect(errorsOf('receipt', wrong).map(letterSentence)).toEqual([
      'The letter cannot be made from "written": That day is in no calendar.',
      'The letter cannot be made from "what": Write one line.',
    ]);
    expect(codes('reply', { ...SAMPLE_FACTS.reply, more: 1 })).toEqual(['facts']);
  });
});
