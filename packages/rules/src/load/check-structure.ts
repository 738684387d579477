/**
 * Holds a file against the schema and says in plain words, at the right place, what does not fit. Every
 * problem the schema finds becomes one diagnostic with a stable code.
 */
import type { z } from 'zod';
import type { Report } from '../diagnostics/diagnostic.ts';
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import type { Span } from '../language/expression.ts';
import { packFile, type RawPackFile } from '../language/schema.ts';
import { LIMITS } from './limits.ts';
import { keysAt, titleAt } from './schema-keys.ts';
import {
  entryAt,
  headSpan,
  nodeAt,
  plainValue,
  spanAt,
  type Path,
  type YamlMap,
  type YamlNode,
} from './yaml-node.ts';

type Issue = z.core.$ZodIssue;

/** The file as data, or undefined where problems were reported. */
export function checkStructure(
  file: string,
  root: YamlNode,
  report: Report,
): { raw: RawPackFile; root: YamlMap } | undefined {
  if (root.kind !== 'map') {
    report.add(
      'TH201',
      `A pack file holds sections, but this is ${found(root)}.`,
      headSpan(file, root),
      {
        help: 'Begin with a section, such as `norms:`, and indent what belongs to it.',
      },
    );
    return undefined;
  }
  const result = packFile.safeParse(plainValue(root));
  if (result.success) return { raw: result.data, root };
  const checker = new StructureProblems(file, root, report);
  for (const issue of result.error.issues.slice(0, LIMITS.problemsPerFile)) {
    checker.explain(issue, issue.path.map(pathStep));
  }
  return undefined;
}

const pathStep = (step: PropertyKey): string | number =>
  typeof step === 'number' ? step : String(step);

function found(node: YamlNode): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'string') return 'text';
  return typeof node.value === 'number' ? 'a number' : 'true or false';
}

/** What a text would be as an id. */
function idLike(text: string): string {
  const joined = text.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return joined.replace(/^[-.]+|[-.]+$/g, '').replace(/[-.]*\.[-.]*/g, '.');
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
};

class StructureProblems {
  private readonly file: string;
  private readonly root: YamlMap;
  private readonly report: Report;
  /** Values already found malformed: a date in the wrong form is not also "no such day". */
  private readonly seen = new Set<string>();

  constructor(file: string, root: YamlMap, report: Report) {
    this.file = file;
    this.root = root;
    this.report = report;
  }

  explain(issue: Issue, path: Path): void {
    if (path.length > 0 && !nodeAt(this.root, path)) {
      this.missing(path);
      return;
    }
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys) this.unknownKey(path, key);
        return;
      case 'invalid_type':
        this.wrongType(path, EXPECTED[issue.expected]!);
        return;
      case 'invalid_value':
        this.wrongValue(path, issue.values.map(String));
        return;
      case 'invalid_union':
        this.union(issue.errors, path);
        return;
      case 'invalid_key':
        this.invalidKey(path, issue.issues[0]);
        return;
      case 'too_small':
      case 'too_big':
        this.range(issue, path);
        return;
      case 'invalid_format':
      case 'custom':
      case 'not_multiple_of':
      case 'invalid_element':
        this.malformed(path, issue.message);
    }
  }

  private at(path: Path): Span {
    return spanAt(this.file, this.root, path);
  }
  private atKey(path: Path): Span {
    const { keyFrom, keyTo } = entryAt(this.root, path)!;
    return { file: this.file, from: keyFrom, to: keyTo };
  }
  private label(path: Path): string {
    const last = path.at(-1);
    const above = path.at(-2);
    if (typeof last === 'string') return `\`${last}\``;
    // Lists hold no lists: above a place in a list stands the key of the list.
    return `An item of \`${String(above)}\``;
  }
  private text(path: Path): string {
    const node = nodeAt(this.root, path);
    return node?.kind === 'scalar' ? String(node.value) : '';
  }

  private missing(path: Path): void {
    const parent = path.slice(0, -1);
    const key = String(path.at(-1));
    const title = titleAt(parent);
    const whole = title ? `${title[0]!.toUpperCase()}${title.slice(1)}` : 'The map';
    this.report.add('TH203', `${whole} needs the key \`${key}\`.`, this.at(parent));
  }

  private unknownKey(path: Path, key: string): void {
    const keys = keysAt(path);
    const where = titleAt(path) ?? 'this map';
    const span = this.atKey([...path, key]);
    this.report.add('TH202', `\`${key}\` is not a key of ${where}.`, span, {
      help: didYouMean(key, keys) ?? oneOf(keys, 20),
    });
  }

  private wrongType(path: Path, expected: string): void {
    const node = nodeAt(this.root, path)!;
    const given = found(node);
    const message =
      given === 'empty'
        ? `${this.label(path)} is empty, but ${expected} is expected.`
        : `${this.label(path)} must be ${expected}, but it is ${given}.`;
    this.report.add('TH201', message, this.at(path), { help: this.typeHelp(node, expected) });
  }
  private typeHelp(node: YamlNode, expected: string): string | undefined {
    if (node.kind !== 'scalar') return undefined;
    if (expected === 'true or false') return 'Write `true` or `false`.';
    if (node.value === null) return 'Leave the key out when there is nothing to say.';
    if (expected === 'text') return `Put it in quotes: \`"${String(node.value)}"\`.`;
    return expected === 'a list' ? `Put it in brackets: \`[${String(node.value)}]\`.` : undefined;
  }

  private wrongValue(path: Path, values: readonly string[]): void {
    const node = nodeAt(this.root, path)!;
    const given = node.kind === 'scalar' ? `\`${this.text(path)}\`` : found(node);
    this.report.add('TH204', `${this.label(path)} cannot be ${given}.`, this.at(path), {
      help: didYouMean(this.text(path), values) ?? oneOf(values, 12),
    });
  }

  private invalidKey(path: Path, issue: Issue | undefined): void {
    const key = String(path.at(-1));
    const message = `\`${key}\` cannot be a name: ${issue!.message}.`;
    const better = idLike(key);
    this.report.add('TH205', message, this.atKey(path), {
      help: better !== key && better !== '' ? `Write \`${better}\`.` : undefined,
    });
  }

  private malformed(path: Path, reason: string): void {
    const at = path.join('\0');
    if (this.seen.has(at)) return;
    this.seen.add(at);
    const given = this.text(path).slice(0, 60);
    const better = idLike(given);
    this.report.add(
      'TH205',
      `\`${given}\` is not valid as ${this.label(path)}: ${reason}.`,
      this.at(path),
      { help: reason.startsWith('an id') && better !== '' ? `Write \`${better}\`.` : undefined },
    );
  }

  private range(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path): void {
    const label = this.label(path);
    const small = issue.code === 'too_small';
    const bound = Number(small ? issue.minimum : issue.maximum);
    // The schema has upper bounds that a value may reach, and no others.
    const limit = small ? (issue.inclusive === false ? 'more than' : 'at least') : 'at most';
    const message =
      issue.origin === 'string'
        ? `${label} is empty.`
        : issue.origin === 'array'
          ? `${label} ${small ? 'needs at least' : 'can have at most'} ${bound} item${bound === 1 ? '' : 's'}.`
          : `${label} must be ${limit} ${bound}.`;
    const optional = small && issue.origin !== 'number';
    this.report.add('TH206', message, this.at(path), {
      help: optional ? 'Say something, or leave the key out where it may be left out.' : undefined,
    });
  }

  /** Explains the form that the writer most probably meant. */
  private union(errors: readonly (readonly Issue[])[], path: Path): void {
    const atRoot = (issues: readonly Issue[]): boolean =>
      issues.some((each) => each.path.length === 0 && each.code !== 'unrecognized_keys');
    const inside = errors.filter((issues) => issues.length > 0 && !atRoot(issues));
    const best = [...inside].sort((a, b) => strangeness(a) - strangeness(b))[0];
    if (best) {
      for (const issue of best) this.explain(issue, [...path, ...issue.path.map(pathStep)]);
      return;
    }
    const node = nodeAt(this.root, path);
    const words = errors
      .flat()
      .flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
    if (node?.kind === 'scalar' && words.length > 1) {
      this.wrongValue(path, words);
      return;
    }
    const kinds = errors.flat().flatMap((each) => {
      if (each.code === 'invalid_type') return [EXPECTED[each.expected]!];
      return each.code === 'invalid_value'
        ? each.values.map((value) => `\`${String(value)}\``)
        : [];
    });
    // Two forms of a map are one to the reader.
    const each = [...new Set(kinds)];
    const last = each.pop()!;
    this.wrongType(path, each.length > 0 ? `${each.join(', ')} or ${last}` : last);
  }
}

/** How far a value is from a form: a mark that tells forms apart weighs more than a slip inside one. */
function strangeness(issues: readonly Issue[]): number {
  let sum = 0;
  for (const issue of issues) {
    if (issue.code === 'invalid_value' && issue.values.length === 1) sum += 10;
    else if (issue.code === 'unrecognized_keys') sum += 3 * issue.keys.length;
    else sum += 1;
  }
  return sum;
}
