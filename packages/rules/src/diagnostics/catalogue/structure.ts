/** TH2xx: the shape of sections and packs, before any name is looked up. */
import type { CatalogueEntry } from './entry.ts';

export const STRUCTURE_CODES = {
  TH201: {
    severity: 'error',
    title: 'The wrong kind of value',
    explanation:
      'A list stands where a map is expected, a number where text is expected, or the like. YAML reads an unquoted 120.05 as a number and an unquoted true as a yes-or-no: put codes and words in quotes when they are meant as text.',
  },
  TH202: {
    severity: 'error',
    title: 'An unknown key',
    explanation:
      'The schema of the pack language has no such key here. A misspelt key would otherwise be silently ignored, and a rule with it. The keys that are allowed stand in docs/language.md.',
  },
  TH203: {
    severity: 'error',
    title: 'A key is missing',
    explanation:
      'The schema needs this key here. A norm without a citation, or a question without someone to ask, is not a finished piece of law.',
  },
  TH204: {
    severity: 'error',
    title: 'Not one of the words allowed here',
    explanation: 'This key takes one of a closed set of words. The message lists them.',
  },
  TH205: {
    severity: 'error',
    title: 'Written in the wrong form',
    explanation:
      'Ids have small letters, digits, dots and hyphens. Dates are written year-month-day and must exist in the calendar. Names of facts begin with a small letter.',
  },
  TH206: {
    severity: 'error',
    title: 'Too few, too many, too small or too large',
    explanation:
      'A text must not be empty, a list that is given must hold something, and a number must lie in its range. Leave the key out when there is nothing to say.',
  },
  TH210: {
    severity: 'error',
    title: 'No such pack',
    explanation:
      'No folder declares a pack with the id asked for. The id stands under `pack: { id: … }` in one file of the folder.',
  },
  TH211: {
    severity: 'error',
    title: 'A pack stands on one that is not there',
    explanation:
      'Every id under `over` must be the id of a pack in one of the folders given. Load that folder as well, or correct the id.',
  },
  TH212: {
    severity: 'error',
    title: 'Packs stand on each other in a circle',
    explanation:
      'A pack cannot stand, directly or through others, on itself: nobody could say which layer is the higher.',
  },
  TH213: {
    severity: 'error',
    title: 'A pack is declared twice',
    explanation:
      'A folder has one `pack` section, and two folders cannot declare the same id. Otherwise it would be open which title, layer and version count.',
  },
  TH214: {
    severity: 'error',
    title: 'A pack stands on a lower layer',
    explanation:
      'Layers are, from the highest: federal, state, city, agency. A pack stands on packs of its own layer or higher ones.',
  },
  TH215: {
    severity: 'error',
    title: 'A folder has no pack section',
    explanation:
      'One file of a pack folder says what the pack is: `pack: { id, title, layer, version, jurisdiction }`. Without it the other files belong to nothing.',
  },
  TH220: {
    severity: 'error',
    title: 'An id is declared twice',
    explanation:
      'Ids are unique over the whole stack, so that a citation of an id means one thing. Facts and definitions share their names; norms share theirs with exceptions. A pack that needs more values for a fact of a pack above uses `extends: true`.',
  },
  TH221: {
    severity: 'error',
    title: 'Nothing to extend',
    explanation:
      '`extends: true` adds values to a fact of type one-of that a higher pack of the stack, or the same pack, declares. The fact must exist, be one-of, and not have the value already.',
  },
  TH222: {
    severity: 'error',
    title: 'A fact or field contradicts its type',
    explanation:
      'A one-of needs `values`; a list needs `of`, the record of its entries; `min`, `max` and `unit` belong to numbers only; fields of records are never lists; the smallest value is not above the largest.',
  },
  TH223: {
    severity: 'error',
    title: 'A definition needs one condition, or versions',
    explanation:
      'A definition has either `is`, or `versions` with their dates: not both and not neither.',
  },
  TH224: {
    severity: 'error',
    title: 'A period ends before it begins',
    explanation:
      '`until` is the first day no longer in force, so it must lie after `from`. What is enacted after it is in force is allowed: the law then reaches back.',
  },
  TH225: {
    severity: 'error',
    title: 'An open question needs two choices',
    explanation:
      'A reading stands for a question that the text leaves open. With fewer than two choices nothing is open.',
  },
  TH226: {
    severity: 'error',
    title: 'Only a definition over a list can be asked',
    explanation:
      'A definition that runs over the entries of a list may carry `ask`, because a person can often answer it at once ("is any of these on the list?") without the whole list. Any other definition follows from its facts: ask for those.',
  },
  TH227: {
    severity: 'error',
    title: 'An exception reaches further than its norm',
    explanation:
      'An exception is looked at only where its norm applies, so acts that the norm does not name would never be decided by it. Leave `acts` out to inherit them, or write a norm of its own.',
  },
  TH228: {
    severity: 'error',
    title: 'A mark that does not fit the modality',
    explanation:
      '`ceiling` belongs to a `may`: it forbids lower layers to be stricter. `floor` belongs to a `must-not` or a `must`: lower layers may be stricter, never laxer.',
  },
  TH229: {
    severity: 'error',
    title: 'A name that conditions cannot use',
    explanation:
      'Words of the condition language (`and`, `or`, `not`, `any`, `reading` …) and names ending in `.complete`, which list facts bring themselves, cannot name a fact or definition.',
  },
  TH230: {
    severity: 'error',
    title: 'Answers and duties in one norm',
    explanation:
      'A norm speaks of acts that are answered or of duties that follow from answers, not of both: duties are decided after the answers are known. Write two norms.',
  },
  TH231: {
    severity: 'warning',
    title: 'A duty without its content',
    explanation:
      'A norm that says `must` of a duty act should say under `duty` who does what, to whom and by when. Otherwise the answer can only repeat the summary.',
  },
  TH232: {
    severity: 'error',
    title: 'A property without one claim',
    explanation:
      'A property claims exactly one thing: `total`, `no-conflict`, `monotone`, `never`, `implies`, `equivalent`, `floor` or `ceiling`. It may say where under `when`, but for `no-conflict` and `monotone`, which hold everywhere or not at all; `implies` and `equivalent` need it.',
  },
  TH233: {
    severity: 'error',
    title: 'A property that speaks of no answer',
    explanation:
      'What a property claims must be about what the law answers: `answer ACT = outcome` in its condition, or norms that answer. A claim about facts alone belongs under `constraints`.',
  },
  TH234: {
    severity: 'error',
    title: 'A property that rests on no norm',
    explanation:
      'A guarantee of the law follows from norms. Name them under `rests-on`: their citations, with their marks, are shown beside the property.',
  },
} as const satisfies Record<`TH2${string}`, CatalogueEntry>;
