import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typesetter } from '../edge/typeset.ts';
import { blackOut } from '../src/redaction/black-out.ts';
import { pagesSource, type Typeset } from '../src/redaction/pages-source.ts';
import { picturePdfFault } from '../src/redaction/picture-pdf-check.ts';
import { taken, written, type Plain } from './plain-pdf.ts';
import { BOX, JANE, pageOf, TITLE } from './striped-page.ts';

let workspace: string;
let typeset: Typeset;
beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'typeset-'));
  typeset = typesetter(workspace);
});
afterAll(() => rmSync(workspace, { recursive: true }));

const pictures = (pages: number) =>
  Array.from({ length: pages }, (_, index) => ({
    image: blackOut(pageOf([{ ...BOX, y: BOX.y + 20 * (index % 2) }], [JANE])).image,
    dots: 72,
  }));
const pdf = (pages = 2) => typeset(pagesSource(TITLE, pictures(pages)));
const faultIn = (bytes: Uint8Array) => picturePdfFault(bytes, TITLE, pictures(2));

describe('the bytes of the PDF', () => {
  test('are pictures and nothing else', async () => {
    expect(faultIn(await pdf())).toBeUndefined();
    expect(faultIn(written(taken(await pdf())))).toBeUndefined();
  });

  test('may hold one picture for two pages that are alike, and 60 pages', async () => {
    const many = [...pictures(60)];
    const bytes = await typeset(pagesSource(TITLE, many));
    expect(picturePdfFault(bytes, TITLE, many)).toBeUndefined();
  });

  test.each([
    [1700, 801, 233],
    [2041, 960, 240],
    [1755, 826, 206],
    [331, 97, 97],
  ])('are held for pages of %i by %i pixels at %i to the inch', async (width, height, dots) => {
    const odd = [{ image: { width, height, data: new Uint8Array(width * height) }, dots }];
    const bytes = await typeset(pagesSource(TITLE, odd));
    expect(picturePdfFault(bytes, TITLE, odd)).toBeUndefined();
  });

  const SECRET = 'Jane';
  const with_ = (change: (plain: Plain) => void) => (bytes: Uint8Array) => {
    const plain = taken(bytes);
    change(plain);
    return written(plain);
  };
  const named = (plain: Plain, name: string) => {
    const found = plain.objects.find(({ body }) => body.includes(name));
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };
  const drawing = (plain: Plain) =>
    plain.objects.find(({ stream }) => stream && strFromU8(stream, true).includes(' Do'))!;
  const drawn = (change: (commands: string) => string) =>
    with_((plain) => {
      const page = drawing(plain);
      page.stream = strToU8(change(strFromU8(page.stream!, true)), true);
    });
  const inMetadata = (change: (xml: string) => string) =>
    with_((plain) => {
      const xml = named(plain, '/Metadata\n');
      xml.stream = strToU8(change(strFromU8(xml.stream!, true)), true);
    });
  const body = (name: string, from: string | RegExp, to: string) =>
    with_((plain) => {
      const object = named(plain, name);
      object.body = object.body.replace(from, to);
    });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    [
      'ActualText in the page',
      drawn((all) => all.replace('/MCID 0', `/MCID 0 /ActualText (${SECRET})`)),
    ],
    ['ActualText in the structure', body('/Figure', '/K [0]', `/ActualText (${SECRET}) /K [0]`)],
    ['other words for reading aloud', body('/Figure', /\/Alt \([^)]*\)/, `/Alt (${SECRET})`)],
    [
      'other words for reading aloud, in hex',
      body('/Figure', /\/Alt \([^)]*\)/, '/Alt <4a616e65>'),
    ],
    ['invisible text', drawn((all) => `${all}\nBT 3 Tr (${SECRET}) Tj ET`)],
    ['text behind the picture', drawn((all) => `BT (${SECRET}) Tj ET\n${all}`)],
    ['a comment among the commands', drawn((all) => `${all}\n% ${SECRET}`)],
    ['a second picture over the first', drawn((all) => `${all}\nq 1 0 0 1 0 0 cm /x1 Do Q`)],
    ['another author', body('/Creator', '/Creator', `/Author (${SECRET}) /Creator`)],
    ['another title', body('/Creator', TITLE, SECRET)],
    [
      'a day in the properties',
      body('/Creator', '/Creator', '/CreationDate (D:20260206) /Creator'),
    ],
    ['a word in the metadata', inMetadata((xml) => xml.replace('proof', SECRET))],
    [
      'an element in the metadata',
      inMetadata((xml) =>
        xml.replace('</rdf:Description>', `<dc:creator>${SECRET}</dc:creator></rdf:Description>`),
      ),
    ],
    [
      'a comment in the metadata',
      inMetadata((xml) => xml.replace('<x:xmpmeta', `<!-- ${SECRET} --><x:xmpmeta`)),
    ],
    [
      'an attribute in the metadata',
      inMetadata((xml) => xml.replace('rdf:about=""', `rdf:about="${SECRET}"`)),
    ],
    ['a name space in the metadata', inMetadata((xml) => xml.replace('adobe:ns:meta/', SECRET))],
    [
      'an annotation',
      body(
        '/MediaBox',
        '/MediaBox',
        `/Annots [<< /Subtype /Text /Contents (${SECRET}) >>] /MediaBox`,
      ),
    ],
    [
      'an embedded file',
      body(
        '/Catalog',
        '/Lang',
        `/Names << /EmbeddedFiles << /Names [(${SECRET}) 1 0 R] >> >> /Lang`,
      ),
    ],
    [
      'a script',
      body('/Catalog', '/Lang', `/OpenAction << /S /JavaScript /JS (${SECRET}) >> /Lang`),
    ],
    ['a secret name', body('/Catalog', '/Lang', `/${SECRET} true /Lang`)],
    ['a comment in an object', body('/Catalog', '/Lang', `% ${SECRET}\n/Lang`)],
    ['an object that nothing needs', with_((plain) => plain.objects.push({ body: `(${SECRET})` }))],
    [
      'a stream that nothing needs',
      with_((plain) =>
        plain.objects.push({ body: '<<\n  /Length 4\n>>', stream: strToU8(SECRET) }),
      ),
    ],
    ['another picture', with_((plain) => (named(plain, '/Subtype /Image').stream![3] = 77))],
    [
      'a picture more',
      with_((plain) => plain.objects.push({ ...named(plain, '/Subtype /Image') })),
    ],
    ['the pictures of its pages changed over', body('/Kids', /\[(\d+ 0 R) (\d+ 0 R)\]/, '[$2 $1]')],
    ['another profile of colour', with_((plain) => (named(plain, '/N 1\n').stream![60] = 74))],
    [
      'a text in the trailer',
      with_(
        (plain) => (plain.trailer = plain.trailer.replace('/Size', `/Info2 (${SECRET}) /Size`)),
      ),
    ],
    [
      'a second revision',
      (bytes) =>
        Uint8Array.from([
          ...bytes,
          ...strToU8(
            `\n1 0 obj\n(${SECRET})\nendobj\nxref\n0 1\n0000000000 65535 f\ntrailer\n<< >>\nstartxref\n9\n%%EOF`,
          ),
        ]),
    ],
    ['an earlier revision', (bytes) => Uint8Array.from([...bytes, ...bytes])],
    ['bytes after the end', (bytes) => Uint8Array.from([...bytes, ...strToU8(SECRET)])],
    [
      'bytes between objects',
      (bytes) =>
        strToU8(strFromU8(bytes, true).replace('\nendobj\n\n', `\nendobj\n${SECRET}\n`), true),
    ],
    ['bytes before the beginning', (bytes) => Uint8Array.from([...strToU8(SECRET), ...bytes])],
  ])('with %s are kept back', async (_, change) => {
    const changed = change(await pdf());
    expect(changed).not.toEqual(await pdf());
    expect(faultIn(changed)).toBeDefined();
  });

  test('without a page, with one more, or of another release are kept back', async () => {
    expect(faultIn(await pdf(1))).toBeDefined();
    expect(faultIn(await pdf(3))).toBeDefined();
    expect(picturePdfFault(await pdf(), 'another', pictures(2))).toBeDefined();
  });
});
