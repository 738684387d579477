/** The words an answer may use: four modalities of law and three honest answers. design.md §4. */

export const MODALITIES = ['must', 'may', 'must-not', 'not-required'] as const;
export type Modality = (typeof MODALITIES)[number];

export const OUTCOMES = [...MODALITIES, 'no-rule', 'contested', 'undetermined'] as const;
export type Outcome = (typeof OUTCOMES)[number];
