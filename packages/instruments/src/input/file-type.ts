/**
 * What a file is, by its first bytes. Names and labels say what somebody wants it to be. The signatures are
 * those of the formats' own specifications.
 */
export type FileType =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'other-picture'
  | 'archive'
  | 'office-file'
  | 'program'
  | 'email'
  | 'text'
  | 'empty'
  | 'unknown';

/** Enough to tell any of them. */
export const HEAD_BYTES = 20_000;
/** ISO 32000 readers look this far for the mark of a PDF. */
const PDF_WITHIN = 1024;

export function fileTypeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const known = SIGNATURES.find(([, signature]) => signature.test(head))?.[0];
  if (known === 'archive' && OFFICE.test(head)) return 'office-file';
  if (known) return known;
  if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (!isText(head)) return 'unknown';
  if (head.trim() === '' && bytes.length <= HEAD_BYTES) return 'empty';
  return looksLikeMail(head) ? 'email' : 'text';
}

const SIGNATURES: readonly (readonly [FileType, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['heic', /^[^]{4}ftyp(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)/],
  ['other-picture', /^(?:GIF8[79]a|BM[^]{8}|II\*\0|MM\0\*|\0\0\x01\0|8BPS|<svg\b)/],
  [
    'other-picture',
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/,
  ],
  ['office-file', /^(?:\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf)/],
  [
    'archive',
    /^(?:PK(?:\x03\x04|\x05\x06)|\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/,
  ],
  // DOS and Windows, ELF, Mach-O, Java and WebAssembly, and scripts with their first line.
  ['program', /^(?:MZ|\x7fELF|\xfe\xed\xfa|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm|#!)/],
];

const OFFICE = /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd/;

/** No zeros, and hardly any of the controls that no text has. */
function isText(head: string): boolean {
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return !head.includes('\0') && controls <= head.length / 200;
}

/** Headers as they are sent, with one that only a mail program writes (RFC 5322). */
function looksLikeMail(text: string): boolean {
  const head = text.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^[\w-]+:/.test(head) &&
    /^from:/im.test(head) &&
    /^(?:mime-version|content-type|message-id|received|return-path|x-[\w-]+):/im.test(head)
  );
}

function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let from = 0; from < bytes.length; from += 4096) {
    out += String.fromCharCode(...bytes.subarray(from, from + 4096));
  }
  return out;
}
