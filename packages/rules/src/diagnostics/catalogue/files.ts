/** TH1xx: the file and its YAML. Refusals that protect the reader come before anything is understood. */
import type { CatalogueEntry } from './entry.ts';

export const FILE_CODES = {
  TH101: {
    severity: 'error',
    title: 'The file is too large',
    explanation:
      'A pack file holds at most 1,000,000 characters. A law never needs more in one file, and a reader must not wait for one that does. Split the file: any section may be spread over several files of the folder.',
  },
  TH102: {
    severity: 'error',
    title: 'The packs are too large together',
    explanation:
      'All files of a stack together hold at most 10,000,000 characters in at most 2,000 files. Leave out files that are not law, or load fewer packs.',
  },
  TH103: {
    severity: 'error',
    title: 'A character that cannot be seen',
    explanation:
      'Control characters, NUL and the characters that change the direction of text can make a file look different from what it says. Only visible text, spaces and line breaks are allowed.',
  },
  TH104: {
    severity: 'error',
    title: 'Text that is not Unicode',
    explanation:
      'The file holds half of a character pair, or the mark that a decoder leaves where bytes were not UTF-8. Save the file as UTF-8.',
  },
  TH105: {
    severity: 'error',
    title: 'A tab where YAML needs spaces',
    explanation:
      'Indentation says what belongs to what, and a tab has no fixed width. Indent with two spaces.',
  },
  TH106: {
    severity: 'error',
    title: 'Nested too deep',
    explanation:
      'Lists and maps may be nested 60 levels deep. Law is never that deep; a file that is was made to overwhelm its reader, or its brackets are not closed.',
  },
  TH107: {
    severity: 'error',
    title: 'An anchor or alias',
    explanation:
      'YAML can name a value with `&name` and repeat it with `*name`. A few lines can so unfold into gigabytes, and a reader of the law would have to look elsewhere for what a line says. Packs do not use them: write the value out, or give a condition a name under `definitions`.',
  },
  TH108: {
    severity: 'error',
    title: 'A tag',
    explanation:
      'A tag such as `!!js/function` asks the reader to build something other than text, numbers, lists and maps. Nothing in a pack is code, so tags are refused. Text that begins with an exclamation mark goes in quotes.',
  },
  TH109: {
    severity: 'error',
    title: 'More than one document, or a directive',
    explanation:
      'A file is one YAML document. A line of `---` after the beginning, a line of `...` and lines that begin with `%` are refused, because what follows them would be easy to overlook.',
  },
  TH110: {
    severity: 'error',
    title: 'A key that is not text',
    explanation:
      'YAML reads an unquoted `12`, `true` or `null` as something other than text, and allows lists and maps as keys. In a pack every key is text on one line. Put such a key in quotes.',
  },
  TH111: {
    severity: 'error',
    title: 'A key written twice',
    explanation:
      'The same key stands twice in one map. Readers differ on which one counts, so neither is taken. Remove or rename one of them.',
  },
  TH112: {
    severity: 'error',
    title: 'A key that is not allowed',
    explanation:
      'The keys `__proto__`, `constructor` and `prototype` have a meaning of their own to programs that read the file, and are used to attack them. They are refused everywhere.',
  },
  TH113: {
    severity: 'error',
    title: 'A merge key',
    explanation:
      'The key `<<` copies another map into this one. Like an alias it hides what a line says, so it is refused. Write the keys out.',
  },
  TH114: {
    severity: 'error',
    title: 'A line is too long, or the file has too many lines or values',
    explanation:
      'A line holds at most 20,000 characters, and a file at most 20,000 lines and 50,000 keys and values. Long text can be written over several lines with `>`.',
  },
  TH115: {
    severity: 'error',
    title: 'Not well-formed YAML',
    explanation:
      'The file cannot be read as YAML at this point: a bracket or quote is not closed, a colon is missing, or lines do not line up. The message says what was expected. Text that holds a colon followed by a space, or a hash sign after a space, goes in quotes.',
  },
} as const satisfies Record<`TH1${string}`, CatalogueEntry>;
