/**
 * What is in the finished PDF besides its pictures. Not a search for what is known to be bad: whatever is not
 * known to be needed keeps the file back. Every name, every string, every drawing command, the metadata and
 * every pixel is held to what was to be written.
 */
import { hashOf } from '../fingerprint.ts';
import { altOf, pointsOf, type Picture } from './pages-source.ts';
import { latin1, pdfParts, type PdfObject } from './pdf-objects.ts';

const NAMES = new Set(
  (
    'Type Pages Count Kids Outlines StructTreeRoot RoleMap Datetime Span Terms Part Title P Strong Em K ' +
    'ParentTree Nums ParentTreeNextKey StructElem S Document Figure Alt A O Layout Placement Block BBox Pg ' +
    'ICCBased Length N Range Filter FlateDecode Page Resources ProcSet PDF Text ImageC ImageB XObject x0 ' +
    'MediaBox StructParents Parent Contents Subtype Image Width Height ColorSpace BitsPerComponent Creator ' +
    'Metadata XML Catalog Lang MarkInfo Marked Suspects ViewerPreferences DisplayDocTitle Direction L2R ' +
    'Size Root Info ID'
  ).split(' '),
);
/** The profile of grey that the typesetter encloses. */
const GREY_PROFILE = '00c0f94e09127520a17dc0e1d9264b5702081d96dbdb1549ee88e3631ce42a9d';
const IDENTITY = /^[A-Za-z0-9+/]{22}==$/;
const MAKER = /^Typst \d+\.\d+\.\d+$/;

export function picturePdfFault(
  bytes: Uint8Array,
  title: string,
  pictures: readonly Picture[],
): string | undefined {
  const parts = pdfParts(bytes);
  if (!parts) return 'something that is not plainly one of its objects';
  const alts = pictures.map((_, index) => altOf(index, pictures.length));
  const known = (text: string): boolean =>
    text === title ||
    text === 'en' ||
    alts.includes(text) ||
    MAKER.test(text) ||
    IDENTITY.test(text);
  for (const body of [...parts.objects.map((object) => object.body), parts.trailer]) {
    const strange = strangeIn(body, known);
    if (strange !== undefined) return strange;
  }
  return pagesFault(parts.objects, pictures, alts) ?? restFault(parts.objects, title, pictures);
}

/** Each page draws its own picture, whole, and nothing else. */
function pagesFault(
  objects: readonly PdfObject[],
  pictures: readonly Picture[],
  alts: readonly string[],
): string | undefined {
  const pages = objects.filter(({ body }) => body.includes('/Type /Page\n'));
  const kids = objects.filter(({ body }) => body.includes('/Kids ['));
  if (pages.length !== pictures.length || kids.length !== 1) return 'another number of pages';
  const numbers = referencesIn(/\/Kids \[([^\]]*)\]/.exec(kids[0]!.body)?.[1] ?? '');
  if (numbers.length !== pages.length) return 'another number of pages';
  for (const [index, number] of numbers.entries()) {
    const { image, dots } = pictures[index]!;
    const page = objects[number - 1]?.body ?? '';
    const drawn = objects[referenceIn(page, 'x0') - 1];
    const commands = objects[referenceIn(page, 'Contents') - 1];
    const sized =
      drawn?.body.includes(`/Width ${image.width}\n`) &&
      drawn.body.includes(`/Height ${image.height}\n`);
    if (!sized || !drawn?.stream || !same(drawn.stream, image.data))
      return 'a picture that is not the blacked-out page';
    const sides = [image.width, image.height].map((side) => pointsOf(side, dots));
    if (!agree(MEDIA_BOX.exec(page), sides)) return 'another size of page';
    const written = latin1(commands?.stream ?? new Uint8Array());
    const drawing = DRAWING.exec(written.trim().replaceAll(/\s+/g, ' '));
    if (drawing?.[1] !== alts[index] || !agree(drawing, sides))
      return 'drawing commands besides the picture';
  }
  return undefined;
}

const MEDIA_BOX = /\/MediaBox \[0 0 (?<across>[\d.]+) (?<down>[\d.]+)\]/;
/** The picture on the whole page, marked with its words for reading aloud: nothing before or after. */
const DRAWING =
  /^\/Span << \/MCID 0 \/Alt \(([^()\\]*)\) >> BDC q (?<across>[\d.]{1,12}) 0 0 (?<down>[\d.]{1,12}) 0 0 cm \/x0 Do Q EMC$/;

/** A hundredth of a point is less than anybody sees; numbers are written shorter than they are computed. */
function agree(match: RegExpExecArray | null, sides: readonly number[]): boolean {
  const written = [match?.groups?.['across'], match?.groups?.['down']].map(Number);
  return written.every((side, at) => Math.abs(side - sides[at]!) < 0.01);
}

/** What no page uses is the metadata and the profile of grey, once each. */
function restFault(
  objects: readonly PdfObject[],
  title: string,
  pictures: readonly Picture[],
): string | undefined {
  const used = new Set(
    objects.flatMap(({ body }) => [referenceIn(body, 'x0'), referenceIn(body, 'Contents')]),
  );
  const rest = objects.filter(({ stream }, index) => stream && !used.has(index + 1));
  const metadata = rest.filter(({ body }) => body.includes('/Type /Metadata\n'));
  const profiles = rest.filter(({ body }) => body.includes('/N 1\n'));
  if (rest.length !== 2 || metadata.length !== 1 || profiles.length !== 1)
    return 'a stream that nothing needs';
  if (hashOf(profiles[0]!.stream!) !== GREY_PROFILE) return 'another profile of colour';
  return isPlainMetadata(latin1(metadata[0]!.stream!), title, pictures.length)
    ? undefined
    : 'metadata';
}

/** The object that a name refers to; 0 where it refers to none. */
function referenceIn(body: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? 0);
}

function referencesIn(list: string): readonly number[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

function strangeIn(body: string, known: (text: string) => boolean): string | undefined {
  let rest = body;
  for (const [whole, text = ''] of body.matchAll(/\(([^()\\]*)\)/g)) {
    if (!known(text)) return 'a text';
    rest = rest.replace(whole, '');
  }
  for (const [, name = ''] of rest.matchAll(/\/([^\s/[\]<>()]*)/g))
    if (!NAMES.has(name)) return `the name ${name}`;
  // What is left are numbers, references, brackets and true or false: no strings, no comments.
  const plain = rest.replaceAll(/\/[^\s/[\]<>()]*/g, ' ').replaceAll(/<<|>>|[[\]]/g, ' ');
  return /^(?:\s|-?\d+(?:\.\d+)?(?=\s|$)|R(?=\s|$)|true|false)*$/.test(plain)
    ? undefined
    : 'a text';
}

export function isPlainMetadata(xml: string, title: string, pages: number): boolean {
  const words = xml
    .replaceAll(/<\?xpacket [^>]*\?>/g, ' ')
    .replaceAll(/<[^<>]*>/g, '\n')
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const plain = (word: string): boolean =>
    [title, 'en', '1', `${pages}`, 'application/pdf', 'proof', '1.7'].includes(word) ||
    MAKER.test(word) ||
    IDENTITY.test(word);
  const attributes = [...xml.matchAll(/\s([a-zA-Z:]+)=["']([^"']*)["']/g)];
  if (!attributes.every(([, name = '', value = '']) => isPlainAttribute(name, value))) return false;
  const tags = [...xml.matchAll(/<\/?([a-zA-Z:]+)/g)].map(([, tag]) => tag);
  return (
    words.every(plain) &&
    tags.every((tag) => TAGS.has(tag ?? '')) &&
    !xml.includes('<!') &&
    everyTagIsPlain(xml)
  );
}

/** Between the brackets of a tag there is its name and its attributes, and nothing else. */
function everyTagIsPlain(xml: string): boolean {
  return [...xml.matchAll(/<([^<>]*)>/g)].every(([, inside = '']) =>
    /^[/?]?[a-zA-Z:]+(?:\s+[a-zA-Z:]+=(?:"[^"]*"|'[^']*'))*\s*[/?]?$/.test(inside),
  );
}

function isPlainAttribute(name: string, value: string): boolean {
  if (name.startsWith('xmlns:')) return NAMESPACES.has(value);
  return ATTRIBUTES[name] === value;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  begin: '\u00ef\u00bb\u00bf',
  id: 'W5M0MpCehiHzreSzNTczkc9d',
  end: 'r',
  'x:xmptk': 'xmp-writer',
  'rdf:about': '',
  'xml:lang': 'x-default',
};
const NAMESPACES = new Set([
  'adobe:ns:meta/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://www.aiim.org/pdfua/ns/id/',
]);
const TAGS = new Set(
  (
    'x:xmpmeta rdf:RDF rdf:Description rdf:Alt rdf:Bag rdf:li dc:title dc:language dc:format xmp:CreatorTool ' +
    'pdfuaid:part xmpTPg:NPages xmpMM:InstanceID xmpMM:DocumentID xmpMM:RenditionClass pdf:PDFVersion'
  ).split(' '),
);

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
