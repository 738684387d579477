/**
 * What is counted by what: dimensions with their codes, one within another (a site within an agency, a month
 * within a quarter within a year), and the figures that a table of them shows.
 */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** The code that this one is a part of. Parts leave nothing out and do not overlap. */
  readonly within?: string;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly Code[];
}

/** How many there are at one place, by the finest codes of every dimension. */
export interface Tallied {
  readonly at: Readonly<Record<string, string>>;
  readonly count: number;
}

/** By dimension, the finest codes that belong to it. A dimension that is not named is not restricted. */
export type Region = Readonly<Record<string, readonly string[]>>;

/** One number of a table: its codes, one for each dimension, and what they cover. */
export interface Figure {
  readonly codes: Readonly<Record<string, string>>;
  readonly region: Region;
}

export type FrameFault =
  | { readonly code: 'unknown-code'; readonly dimension: string; readonly value: string }
  | { readonly code: 'code-twice'; readonly dimension: string; readonly value: string }
  | { readonly code: 'code-within-itself'; readonly dimension: string; readonly value: string };

export function faultOf(dimensions: readonly Dimension[]): FrameFault | undefined {
  for (const { id: dimension, codes } of dimensions) {
    const parents = new Map(codes.map(({ code, within }) => [code, within]));
    for (const { code, within } of codes) {
      if (codes.filter((other) => other.code === code).length > 1)
        return { code: 'code-twice', dimension, value: code };
      if (within !== undefined && !parents.has(within))
        return { code: 'unknown-code', dimension, value: within };
      let [above, steps] = [within, 0];
      while (above !== undefined && steps++ <= codes.length) above = parents.get(above);
      if (above !== undefined) return { code: 'code-within-itself', dimension, value: code };
    }
  }
  return undefined;
}

/** The codes that have no parts. */
export function finest({ codes }: Dimension): readonly string[] {
  const wholes = new Set(codes.map(({ within }) => within));
  return codes.filter(({ code }) => !wholes.has(code)).map(({ code }) => code);
}

/** The finest codes under a code; the code itself where it has no parts. */
export function finestUnder(dimension: Dimension, code: string): readonly string[] {
  const parts = dimension.codes.filter(({ within }) => within === code);
  if (parts.length === 0) return [code];
  return parts.flatMap((part) => finestUnder(dimension, part.code));
}

/** Every combination of the codes shown, in the order in which a reader goes through the table. */
export function figuresOf(
  dimensions: readonly Dimension[],
  shown: Readonly<Record<string, readonly string[]>>,
): readonly Figure[] {
  let figures: readonly Figure[] = [{ codes: {}, region: {} }];
  for (const dimension of dimensions) {
    const codes = shown[dimension.id];
    if (codes === undefined) continue;
    figures = figures.flatMap((figure) =>
      codes.map((code) => ({
        codes: { ...figure.codes, [dimension.id]: code },
        region: { ...figure.region, [dimension.id]: [...finestUnder(dimension, code)].sort() },
      })),
    );
  }
  return figures;
}

export function covers(region: Region, at: Readonly<Record<string, string>>): boolean {
  return Object.entries(region).every(([dimension, codes]) => codes.includes(at[dimension] ?? ''));
}

export function countOf(region: Region, tally: readonly Tallied[]): number {
  return tally.reduce((sum, { at, count }) => sum + (covers(region, at) ? count : 0), 0);
}
