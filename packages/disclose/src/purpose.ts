/**
 * Why something leaves, from a closed list, and what that allows. Whoever asks adds a sentence in words; both
 * are kept in the release record. Docs: docs/disclose.md.
 */
export const SENSITIVITIES = ['open', 'internal', 'personal'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

interface Allowed {
  /** The public: whoever gets it may give it to anybody, and holds all earlier releases too. */
  readonly reader: 'public' | 'named';
  readonly most: Sensitivity;
}

export const PURPOSES = {
  'statutory-report': { reader: 'public', most: 'open' },
  'open-data': { reader: 'public', most: 'open' },
  'records-request': { reader: 'public', most: 'open' },
  'the-person-asks': { reader: 'named', most: 'personal' },
  court: { reader: 'named', most: 'personal' },
  audit: { reader: 'named', most: 'internal' },
  'internal-review': { reader: 'named', most: 'internal' },
} as const satisfies Readonly<Record<string, Allowed>>;
export type PurposeKind = keyof typeof PURPOSES;

export interface Purpose {
  readonly kind: PurposeKind;
  /** In a sentence, without a name: it stands in the log for good. */
  readonly words: string;
}

export const LEAST_WORDS = 12;
export const MOST_WORDS = 500;

export function mayLeave(sensitivity: Sensitivity, kind: PurposeKind): boolean {
  return SENSITIVITIES.indexOf(sensitivity) <= SENSITIVITIES.indexOf(PURPOSES[kind].most);
}

export function isPublic(kind: PurposeKind): boolean {
  return PURPOSES[kind].reader === 'public';
}
