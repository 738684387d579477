/** The funds file: a day, funds with amount, source and conditions, and the rules. Problems carry the line they are on. */
import { isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { isCivilDate } from '@threshold/rules/compile/civil-date';
import { GROUPINGS, TIERS, type Conditions, type Fund, type Rule } from './office.ts';
import type { Fault, Problem } from './problem.ts';
import { shown, type SheetFile } from './sheet-reader.ts';

const NAME = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const ID = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const SHARE = z.number().min(0).max(1);
const MOST_DOLLARS = 999_999_999_999;

const FILE = z.strictObject({
  day: z.string().refine(isCivilDate).optional(),
  funds: z
    .array(
      z.strictObject({
        id: ID,
        amount: z.int().min(0).max(MOST_DOLLARS),
        source: z.string().trim().min(1).max(500),
        conditions: z
          .strictObject({
            tiers: z.array(z.enum(TIERS)).min(1).optional(),
            places: z.array(NAME).min(1).optional(),
            skills: z.array(NAME).min(1).optional(),
            stages: z.array(NAME).min(1).optional(),
            providers: z.array(ID).min(1).optional(),
            detained: z.boolean().optional(),
            child: z.boolean().optional(),
          })
          .optional(),
      }),
    )
    .min(1)
    .max(50),
  rules: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('tier-floor'), tier: z.enum(TIERS), share: SHARE }),
        z.strictObject({
          kind: z.literal('group-floor'),
          by: z.enum(GROUPINGS),
          share: SHARE,
          least: z.int().min(1).max(100_000).default(10),
        }),
        z.strictObject({ kind: z.literal('even-load'), within: SHARE }),
      ]),
    )
    .max(30)
    .optional(),
});

export interface ReadFunds {
  readonly day: string | undefined;
  readonly funds: readonly Fund[];
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
}

export function readFunds({ name, text }: SheetFile): ReadFunds {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const nothing = { day: undefined, funds: [], rules: [] };
  const refused = (...problems: readonly Problem[]): ReadFunds => ({ ...nothing, problems });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const what = broken.message.split('\n')[0]!.replace(/ at line.*$/, '');
    return refused({
      file: name,
      row: broken.linePos?.[0].line,
      fault: { code: 'broken-yaml', what },
    });
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return refused({ file: name, fault: { code: 'broken-yaml', what: 'aliases are not read' } });
  }
  if (data === null || data === undefined) return refused({ file: name, fault: { code: 'empty' } });
  const parsed = FILE.safeParse(data);
  if (!parsed.success) {
    return refused(
      ...parsed.error.issues.map((issue): Problem => {
        const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
        return {
          file: name,
          row: lineOf(document, lines, path),
          column:
            path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(', ') ||
            undefined,
          fault: faultOf(issue, valueAt(data, path), sourceAt(document, path)),
        };
      }),
    );
  }
  const { day, funds, rules = [] } = parsed.data;
  const twice = funds.findIndex(
    ({ id }, index) => funds.findIndex((each) => each.id === id) < index,
  );
  const problems: Problem[] =
    twice === -1
      ? []
      : [
          {
            file: name,
            row: lineOf(document, lines, ['funds', twice, 'id']),
            column: 'id',
            fault: { code: 'duplicate-id', id: funds[twice]!.id },
          },
        ];
  return {
    day,
    rules,
    problems,
    funds: funds.map(({ id, amount, source, conditions = {} }) => ({
      id,
      amount,
      source,
      conditions: given(conditions),
    })),
  };
}

function given(conditions: Readonly<Record<string, unknown>>): Conditions {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
}

/** As it stands in the file: what a program makes of 1e400 is not what somebody wrote. */
function sourceAt(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): string | undefined {
  const node: unknown = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

function faultOf(issue: z.core.$ZodIssue, value: unknown, source: string | undefined): Fault {
  const last = issue.path.at(-1);
  if (issue.code === 'unrecognized_keys')
    return { code: 'unknown-column', column: shown(issue.keys.join(', ')) };
  if (value === undefined) return { code: 'missing-value' };
  const text = shown(source ?? (typeof value === 'string' ? value : JSON.stringify(value)));
  if (last === 'amount')
    return typeof value === 'number' && value < 0
      ? { code: 'negative-amount', given: text }
      : { code: 'not-dollars', given: text };
  if (last === 'share' || last === 'within') return { code: 'not-a-share', given: text };
  if (last === 'day') return { code: 'not-a-day', given: text };
  if (last === 'tier' || issue.path.includes('tiers')) return { code: 'not-a-tier', given: text };
  if (last === 'funds' && Array.isArray(value) && value.length === 0)
    return { code: 'none-at-all', what: 'funds' };
  return { code: 'unfit', what: `"${text}" does not fit here.` };
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (held, part) =>
      typeof held === 'object' && held !== null
        ? (held as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    data,
  );
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [offset] = node.range as readonly unknown[];
      if (typeof offset === 'number') return lines.linePos(offset).line;
    }
  }
  return undefined;
}
