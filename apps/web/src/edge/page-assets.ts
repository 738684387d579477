/** What the pages of /now and of /rights share: lines as high as letters need, and the hashes their policies name. */
import { createHash } from 'node:crypto';
import type { Languages } from '@threshold/guidance/language-schema';

/** Scripts with tall letters need taller lines; words to say stand closer. */
export function lineHeights({ list }: Languages): string {
  const [{ line: usual } = { line: 0 }] = list;
  return list
    .filter(({ line }) => line !== usual)
    .map(
      ({ tag, line }) =>
        `[lang='${tag}'] { line-height: ${line} } [lang='${tag}'] .script { line-height: ${(line - 0.1).toFixed(2)} }`,
    )
    .join('\n');
}

/** As a Content-Security-Policy names what stands inline. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
