/**
 * A stack after loading: packs merged, names resolved, conditions parsed and typed. This is what the
 * compiler, the reference interpreter, the checks and the renderers read. Nothing here is a string
 * that still needs parsing. Semantics: docs/semantics.md.
 */
import type { Expression, Span } from './expression.ts';
import type { Modality, Outcome } from './outcome.ts';
import type { Clock, Duty, ListItem, PackCase, Question, RawCitation, Source } from './schema.ts';

export type { Clock, Duty, ListItem, PackCase, Question, Source };
export type Citation = RawCitation;
export type LayerName = 'federal' | 'state' | 'city' | 'agency';

export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly layer: LayerName;
  readonly version: string;
  readonly jurisdiction: string;
  readonly note?: string;
}

export type ValueType =
  | { readonly type: 'yes-no' }
  | { readonly type: 'one-of'; readonly values: ReadonlyMap<string, string> }
  | {
      readonly type: 'number';
      readonly unit?: string;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly type: 'date' }
  | { readonly type: 'code'; readonly of?: string }
  | { readonly type: 'list'; readonly of: string };

export interface Fact {
  readonly name: string;
  readonly pack: string;
  readonly title: string;
  readonly value: ValueType;
  readonly ask?: Question;
  readonly retain?: 'case' | 'never';
  /** Left out of a situation, it counts as no. */
  readonly whenUnstated?: false;
  readonly note?: string;
  readonly span: Span;
}

export interface RecordType {
  readonly id: string;
  readonly title: string;
  readonly fields: ReadonlyMap<string, Field>;
}
export interface Field {
  readonly name: string;
  readonly title?: string;
  readonly value: ValueType;
  readonly ask?: string;
  readonly note?: string;
}

/** A named condition with its dated versions; the first whose dates hold is used, none = false. */
export interface Definition {
  readonly name: string;
  readonly pack: string;
  readonly title: string;
  readonly versions: readonly DefinitionVersion[];
  /**
   * True where it is one variable of the diagram and may be answered directly: a condition of its own
   * runs over a list, or it carries `ask` and reaches a list through other definitions. A definition
   * without `ask` that merely combines others is not: its parts are.
   */
  readonly quantified: boolean;
  readonly cite: readonly Citation[];
  readonly ask?: Question;
  readonly note?: string;
  readonly span: Span;
}
export interface DefinitionVersion {
  readonly from?: string;
  readonly until?: string;
  readonly is: Expression;
  readonly cite: readonly Citation[];
}

export interface Overlay {
  readonly kind: 'enjoined' | 'annulled';
  readonly court: string;
  readonly from?: string;
  readonly until?: string;
  /** Known from this day on; an overlay nobody knew of yet does not count. */
  readonly known?: string;
  readonly asTo?: Expression;
  readonly cite: readonly Citation[];
}

export interface Norm {
  readonly id: string;
  readonly pack: string;
  /** Index into Stack.packs' layers: 0 is the highest. */
  readonly layer: number;
  readonly summary: string;
  readonly acts: readonly string[];
  /** Absent on an exception that merely switches its parent off. */
  readonly modality?: Modality;
  readonly binds: Expression;
  readonly when: Expression;
  readonly unless: readonly Norm[];
  readonly parent?: string;
  readonly from?: string;
  readonly until?: string;
  /** First day on which the norm was known (enacted); absent: always known. */
  readonly known?: string;
  readonly overlays: readonly Overlay[];
  /** Id of the reading that decides whether it stands, made from `status.contested`. */
  readonly stands?: string;
  readonly overrides: readonly string[];
  readonly ceiling: boolean;
  readonly floor: boolean;
  readonly decider?: string;
  readonly standard?: string;
  readonly burden: ReadonlyMap<string, string | number | boolean>;
  readonly remedy?: string;
  readonly duty?: Duty;
  readonly cite: readonly Citation[];
  readonly note?: string;
  readonly span: Span;
}

/** An open question of law. Every choice is computed; where they differ the answer says so. */
export interface Reading {
  readonly id: string;
  readonly pack: string;
  readonly question: string;
  readonly choices: ReadonlyMap<string, string>;
  readonly practice?: string;
  readonly settles: 'contested' | 'counsel';
  readonly cite: readonly Citation[];
  readonly span: Span;
}

/** Two norms declared contested: `prevails(first)` and `prevails(second)` are the reading's choices. */
export interface ContestedPair {
  readonly first: string;
  readonly second: string;
  readonly reading: string;
}

export interface Constraint {
  readonly id: string;
  readonly never: Expression;
  readonly why: string;
  readonly span: Span;
}

export interface NamedList {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly open: boolean;
  readonly items: readonly ListItem[];
  /** Codes that count in decisions: candidates left out. */
  readonly codes: ReadonlySet<string>;
  readonly cite: readonly Citation[];
  readonly note?: string;
  readonly span: Span;
}

export interface Act {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly kind: 'answer' | 'duty';
  readonly say: Readonly<Record<Outcome, string>>;
  readonly safe?: string;
  readonly decider?: string;
  readonly span: Span;
}

export interface RequestKind {
  readonly id: string;
  readonly title: string;
  readonly when: Expression;
  readonly acts: readonly string[];
}

export interface Silence {
  readonly act: string;
  readonly when: Expression;
  readonly why: string;
  readonly searched: readonly string[];
  readonly span: Span;
}

export interface NotEncoded {
  readonly id: string;
  readonly pack: string;
  readonly what: string;
  readonly why: string;
  readonly decider: string;
  readonly becomes: readonly string[];
  readonly cite: readonly Citation[];
}

/** What a pack says its law guarantees, whatever the situation. Proved by prove/; decides nothing. */
export interface Property {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly claim: Claim;
  /** Ids of the norms that give the guarantee. */
  readonly restsOn: readonly string[];
  readonly note?: string;
  readonly span: Span;
}
export type Claim =
  /** Every situation where `when` holds has an answer or a declared silence. */
  | { readonly shape: 'total'; readonly acts: readonly string[]; readonly when: Expression }
  | { readonly shape: 'no-conflict' | 'monotone'; readonly acts: readonly string[] }
  /** Of `when` and `so`: never both; `so` wherever `when`; both or neither. */
  | {
      readonly shape: 'never' | 'implies' | 'equivalent';
      readonly when: Expression;
      readonly so: Expression;
    }
  /** Where one of the norms stands, no lower layer decides anything laxer, or stricter. */
  | {
      readonly shape: 'floor' | 'ceiling';
      readonly norms: readonly string[];
      readonly when: Expression;
    };

/** Packs merged into one law, highest layer first. */
export interface Stack {
  /** Id of the lowest pack, by which the stack is named. */
  readonly id: string;
  readonly title: string;
  readonly packs: readonly PackInfo[];
  readonly deciders: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly records: ReadonlyMap<string, RecordType>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly constraints: readonly Constraint[];
  readonly lists: ReadonlyMap<string, NamedList>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly requests: readonly RequestKind[];
  /** Top-level norms; exceptions hang below them. */
  readonly norms: readonly Norm[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly contested: readonly ContestedPair[];
  readonly silences: readonly Silence[];
  readonly notEncoded: readonly NotEncoded[];
  readonly properties: readonly Property[];
  readonly cases: readonly (PackCase & { readonly pack: string })[];
  /** SHA-256 over the names and bytes of all files, hexadecimal. */
  readonly sourceHash: string;
}
