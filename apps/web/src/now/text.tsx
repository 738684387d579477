/**
 * Words with what they quote from English set apart: names of forms, headings of papers, numbers. Where the
 * writing runs from right to left they would otherwise be put in another order.
 */
import type { ReactElement } from 'react';
import type { Voice } from './site.ts';

const LATIN = /([A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*)/;

export function Text({
  voice,
  text,
}: {
  readonly voice: Voice;
  readonly text: string;
}): ReactElement {
  const { language } = voice.words.words;
  if (!FOREIGN_SCRIPT.has(language)) return <>{text}</>;
  return (
    <>
      {text.split(LATIN).map((part, position) =>
        position % 2 === 0 ? (
          part
        ) : (
          <bdi key={position} {...(/[A-Za-z]{3}/.test(part) ? { lang: 'en' } : {})}>
            {part}
          </bdi>
        ),
      )}
    </>
  );
}

/** Languages not written in Latin letters. */
const FOREIGN_SCRIPT: ReadonlySet<string> = new Set([
  'ar',
  'bn',
  'ko',
  'ru',
  'ur',
  'zh-Hans',
  'zh-Hant',
]);
