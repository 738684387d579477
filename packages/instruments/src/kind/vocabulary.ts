/** Every phrase this package looks for, in one vocabulary that is folded once. */
import { Phrases } from '../match/finds.ts';
import { PRINTED_NAME_LABELS, SIGNATURE_LABELS } from '../sign/signature-labels.ts';
import { ROLE_TITLES } from '../sign/role-titles.ts';
import { KINDS } from '../taxonomy/taxonomy.ts';
import { NAME_BELOW, NAME_LABELS } from '../field/subject-name.ts';
import { CUE_PHRASES } from '../issue/cue-phrases.ts';
import {
  COMMANDS,
  HEADINGS,
  ORDER_TITLES,
  OTHER_COURT_TITLES,
  PETITIONS,
  PROPOSED,
} from './cues.ts';

let phrases: Phrases | undefined;

export function vocabulary(): Phrases {
  phrases ??= new Phrases([
    ...KINDS.flatMap(({ landmarks, counterLandmarks }) =>
      [...landmarks, ...counterLandmarks].map(({ text }) => text),
    ),
    ...Object.values(HEADINGS).flat(),
    ...COMMANDS,
    ...PROPOSED,
    ...PETITIONS,
    ...ORDER_TITLES,
    ...OTHER_COURT_TITLES,
    ...SIGNATURE_LABELS.map(({ text }) => text),
    ...PRINTED_NAME_LABELS,
    ...ROLE_TITLES.map(({ text }) => text),
    ...Object.values(CUE_PHRASES).flat(),
    ...NAME_LABELS,
    ...NAME_BELOW,
  ]);
  return phrases;
}
