/** The papers under `fixtures/`, with what is expected of each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IssueCode } from '../src/issue/catalogue.ts';
import type { ReadingContext } from '../src/reading.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');

export interface SharedSample {
  readonly file: string;
  readonly expected: string;
  readonly judicial: boolean;
  readonly signer: {
    readonly role: string;
    readonly name: string | null;
    readonly present: boolean;
  };
  readonly issues: readonly string[];
  readonly asOf: string;
  readonly namedSubject: string | null;
  readonly requestContext: string | null;
  readonly containsAlso: readonly string[];
}

export interface OwnPaper {
  readonly file: string;
  readonly documents: readonly {
    /** Ids that are right, apart by `|`. */
    readonly kind: string;
    readonly judicial: boolean;
    readonly present?: boolean;
    readonly role?: string;
  }[];
  readonly issues: readonly IssueCode[];
  readonly absent?: readonly IssueCode[];
  readonly context: ReadingContext;
  readonly looksLikeMore?: true;
}

export function textOf(folder: 'shared' | 'own', file: string): string {
  return readFileSync(path.join(FIXTURES, folder, file), 'utf8');
}

export const SHARED = JSON.parse(textOf('shared', 'manifest.json')) as readonly SharedSample[];
export const OWN = JSON.parse(textOf('own', 'manifest.json')) as readonly OwnPaper[];

export interface Paper {
  readonly name: string;
  readonly text: string;
  readonly documents: OwnPaper['documents'];
  readonly context: ReadingContext;
}

export const ALL: readonly Paper[] = [
  ...SHARED.map(({ file, expected, judicial, asOf }) => ({
    name: `shared/${file}`,
    text: textOf('shared', file),
    documents: [{ kind: expected, judicial }],
    context: { today: asOf },
  })),
  ...OWN.map(({ file, documents, context }) => ({
    name: `own/${file}`,
    text: textOf('own', file),
    documents,
    context,
  })),
];
