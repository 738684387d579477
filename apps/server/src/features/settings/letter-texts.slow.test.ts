/** An agency's own passages in letters: set, looked at, used, kept in what was sent, taken back; never law, never a person. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../test/databases.ts';
import { REPLY, determinedRequest } from '../../../test/determined-request.ts';
import { testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import { previewLetter } from '../letters/preview-letter.ts';
import { sentLetter } from '../letters/sent-letter.ts';
import { sendReply } from '../requests/reply.ts';
import { sentenceOf, type Refusal } from '../requests/refusal.ts';
import { letterTextPdf, previewLetterText } from './preview-letter-text.ts';
import { restoreSetting } from './restore-setting.ts';
import { saveLetterText } from './save-letter-text.ts';
import { showHistory } from './setting-history.ts';
import { showLetterTexts } from './show-letter-texts.ts';

const TEXT = {
  opening: ['We run the jails of this sample.'],
  closing: ['Write to the desk named above.'],
  signature: 'Office of the Sample Counsel',
};
const NONE = { opening: [], closing: [] };

let desk: TestDesk;
let close: () => Promise<void>;
beforeAll(async () => {
  const [[, open]] = DATABASES as [(typeof DATABASES)[number]];
  const opened = await open();
  close = () => opened.close();
  desk = await testDesk(opened.database, 'letter-texts');
}, 120_000);
afterAll(() => close());

async function must<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
  const result = await asked;
  if (!result.ok) throw new Error(sentenceOf(result.refusal));
  return result.value;
}
const body = (seen: number, content: object, item = 'reply.en') =>
  ({ agency: 'jails', item, seen, content }) as Parameters<typeof saveLetterText>[2];
const save = (...given: Parameters<typeof body>) =>
  saveLetterText(desk, desk.people.administrator, body(...given));
const used = async (item: string) =>
  (await must(showLetterTexts(desk, desk.people.administrator, { agency: 'jails' }))).letters.find(
    (each) => each.item === item,
  )?.used;

describe('an agency’s own passages', () => {
  it('are looked at as a letter before they are saved, and nothing is kept of that', async () => {
    const { administrator, counsel } = desk.people;
    const { html } = await must(previewLetterText(desk, administrator, body(0, TEXT)));
    expect(html).toContain('We run the jails of this sample.');
    expect(html).toContain('data-state="draft"');
    const pdf = await must(letterTextPdf(desk, administrator, body(0, TEXT)));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await used('reply.en')).toBe('standard');
    for (const verb of [previewLetterText, letterTextPdf, saveLetterText]) {
      const refused = await verb(desk, counsel, body(0, TEXT));
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    }
  });

  it.each([
    ['words-marked', { ...TEXT, opening: ['Her number is A123 456 789.'] }],
    ['words-marked', { ...TEXT, closing: ['He is undocumented.'] }],
    ['bad-setting', { ...TEXT, opening: ['Under Admin. Code § 9-131 we decline.'] }],
    ['bad-setting', { ...TEXT, signature: '8 U.S.C. 1373 office' }],
  ])('that say a law or something of a person are refused: %s', async (code, content) => {
    expect(await save(0, content)).toMatchObject({ ok: false, refusal: { code } });
    const seen = await previewLetterText(desk, desk.people.administrator, body(0, content));
    expect(seen).toMatchObject({ ok: false, refusal: { code } });
  });

  it('are for letters that there are', async () => {
    const refused = { ok: false, refusal: { code: 'bad-setting' } };
    expect(await save(0, TEXT, 'reply.es')).toMatchObject(refused);
    expect(await save(0, TEXT, 'person-notice.xx')).toMatchObject(refused);
  });

  it('stand in letters from then on; what was sent keeps the version it had', async () => {
    const { counsel, administrator } = desk.people;
    expect(await must(save(0, TEXT))).toEqual({ version: 1 });
    expect(await save(0, TEXT)).toMatchObject({ refusal: { code: 'setting-changed' } });
    const id = await determinedRequest(desk, 'own passages');
    const draft = await must(previewLetter(desk, counsel, id, { ...REPLY, language: 'en' }));
    expect(draft.html).toContain('We run the jails of this sample.');
    const command = { command: uuidOf('own passages reply'), seen: 5 };
    await must(
      sendReply(desk, counsel, id, {
        ...command,
        letter: { ...REPLY, language: 'en' },
        send: { by: 'hand' },
      }),
    );
    await must(save(1, { ...TEXT, opening: ['Other words.'] }));
    const page = Buffer.from(await must(sentLetter(desk, counsel, id, 6, 'page'))).toString();
    expect(page).toContain('We run the jails of this sample.');
    expect(page).toMatch(/own passages, version <bdi[^>]*>1</);
    const { versions } = await must(
      showHistory(desk, administrator, {
        agency: 'jails',
        section: 'letter-text',
        item: 'reply.en',
      }),
    );
    expect(versions.map(({ version, added }) => [version, added[0]])).toEqual([
      [2, 'Other words.'],
      [1, 'We run the jails of this sample.'],
    ]);
  });

  it('come back as a new version, and make room for the standard text', async () => {
    const { administrator } = desk.people;
    const back = { agency: 'jails', section: 'letter-text', item: 'reply.en', version: 1, seen: 2 };
    await must(restoreSetting(desk, administrator, { ...back, section: 'letter-text' }));
    expect(await used('reply.en')).toBe('own');
    const { html } = await must(previewLetterText(desk, administrator, body(3, TEXT)));
    expect(html).toMatch(/version <bdi[^>]*>4</);
    await must(save(3, NONE));
    expect(await used('reply.en')).toBe('standard');
  });

  it('of a notice wait for the same in English', async () => {
    const { administrator } = desk.people;
    const spanish = { opening: ['Palabras de muestra.'], closing: [] };
    await must(save(0, spanish, 'person-notice.es'));
    expect(await used('person-notice.es')).toBe('without-english');
    const asked = body(1, spanish, 'person-notice.es');
    const before = await must(previewLetterText(desk, administrator, asked));
    expect(before.html).not.toContain('Palabras de muestra.');
    await must(save(0, TEXT, 'person-notice.en'));
    expect(await used('person-notice.es')).toBe('own');
    const after = await must(previewLetterText(desk, administrator, asked));
    expect(after.html).toContain('Palabras de muestra.');
    expect(after.html).toContain('We run the jails of this sample.');
  });
});
