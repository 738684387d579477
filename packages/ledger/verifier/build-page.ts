/**
 * Writes verify.html from the page, its words, and the verification as it stands in verify.mjs, so that both
 * run the same text: npx tsx packages/ledger/verifier/build-page.ts
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORDS } from './page/words.ts';

const HERE = import.meta.dirname;
export const PAGE = path.join(HERE, 'verify.html');
const read = (name: string): string => readFileSync(path.join(HERE, name), 'utf8');

/** What verify.mjs and verify.html have in common. */
export function verificationText(): string {
  const [, text, rest] = read('verify.mjs').split(/^\/\/ --- .*verification.* ---\n/m);
  if (text === undefined || rest === undefined) throw new Error('verify.mjs has lost its marks.');
  return text.trim();
}

export function pageText(): string {
  const style = `\n${read('page/page.css')}`;
  const words = `const WORDS = ${JSON.stringify(WORDS, null, 1)};`;
  const script = `\n${words}\n\n${verificationText()}\n\n${read('page/page.js')}`;
  // Nothing may be fetched or sent, and nothing runs but exactly this.
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}`;
  return read('page/page.html')
    .replace(/\s*\/\* style \*\/\s*/, () => style)
    .replace(/\s*\/\* script \*\/\s*/, () => script)
    .replace('{policy}', () => policy);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAGE, pageText());
}
