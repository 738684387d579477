/**
 * A translator's file as XLIFF 1.2, which translation programs read and write. Written here; read by a strict
 * reader of XML that resolves nothing from outside: a document type or an entity of its own is refused.
 */
import { SaxesParser } from 'saxes';
import { refused, type TranslationReading, type TranslationRow } from './translation-file.ts';

type Draft = Omit<TranslationRow, 'row'>;

/** Marks of segments and of styles, which change no word. */
const SEE_THROUGH = new Set(['mrk', 'g']);

export function writeTranslationXliff(
  catalogue: string,
  language: string,
  rows: readonly Draft[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escaped(catalogue)}" source-language="en" target-language="${escaped(language)}" datatype="plaintext">`,
    '    <body>',
    ...rows.flatMap(({ key, english, translation }) => [
      `      <trans-unit id="${escaped(key)}" xml:space="preserve">`,
      `        <source>${escaped(english)}</source>`,
      `        <target state="needs-review-translation">${escaped(translation)}</target>`,
      '      </trans-unit>',
    ]),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

export function readTranslationXliff(language: string, text: string): TranslationReading {
  const rows: TranslationRow[] = [];
  const path: string[] = [];
  const languages: { source: string | undefined; target: string | undefined }[] = [];
  let refusal: { readonly problem: string; readonly row: number } | undefined;
  let unit: { row: number; key: string; english: string; translation: string } | undefined;
  let version: string | undefined;

  const parser = new SaxesParser();
  const refuse = (problem: string): void => {
    refusal ??= { problem, row: parser.line };
  };
  parser.on('error', ({ message }) => refuse(`The file is no sound XML: ${message}.`));
  parser.on('doctype', () => refuse('The file declares a document type. Take that line away.'));
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name === 'xliff') version = attributes['version'];
    if (name === 'file')
      languages.push({
        source: attributes['source-language'],
        target: attributes['target-language'],
      });
    if (name === 'trans-unit')
      unit = { row: parser.line, key: attributes['id'] ?? '', english: '', translation: '' };
    else if (inText(path) && !SEE_THROUGH.has(name))
      refuse(`A <${name}> stands inside a text. Write the words and the {placeholders} only.`);
    path.push(name);
  });
  const takeText = (part: string): void => {
    if (!unit) return;
    const place = inText(path);
    if (place === 'source') unit.english += part;
    if (place === 'target') unit.translation += part;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name !== 'trans-unit' || !unit) return;
    rows.push({
      row: unit.row,
      key: unit.key,
      english: unit.english.trim(),
      translation: unit.translation.trim(),
    });
    unit = undefined;
  });
  parser.write(text.replace(/^\ufeff/, '')).close();

  if (refusal) return refused('not-xliff', refusal.problem, refusal.row);
  if (version !== '1.2')
    return refused(
      'not-xliff',
      `The file is XLIFF "${version ?? 'without a version'}". Export it again, and send XLIFF 1.2.`,
    );
  const other = languages.find(({ source, target }) => source !== 'en' || target !== language);
  if (other)
    return refused(
      'language',
      `The file goes from "${other.source ?? ''}" to "${other.target ?? ''}", and not from "en" to "${language}". Choose the file of this language.`,
    );
  return rows.length > 0
    ? { rows }
    : refused('no-rows', 'The file has no <trans-unit>. Export it again.');
}

/** Whether the path ends in the text of a unit; what <alt-trans> proposes does not count. */
function inText(path: readonly string[]): 'source' | 'target' | undefined {
  const at = path.lastIndexOf('trans-unit');
  const child = at < 0 ? undefined : path[at + 1];
  return child === 'source' || child === 'target' ? child : undefined;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
