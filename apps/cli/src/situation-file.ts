/** A situation from a file or standard input, in YAML or JSON, with `--at` and `--known-on` applied. */
import { isCivilDate } from '@threshold/rules/compile/civil-date';
import type { Diagnostic } from '@threshold/rules/diagnostics/diagnostic';
import type { Stack } from '@threshold/rules/language/model';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import type { YamlNode } from '@threshold/rules/load/yaml-node';
import { readYaml } from '@threshold/rules/load/read-yaml';
import { readSituation } from '@threshold/rules/situation/read-situation';
import type { Situation } from '@threshold/rules/situation/situation';
import { EXIT } from './exit-code.ts';
import { Failure, visible } from './failure.ts';
import type { InputText } from './read-input.ts';

export interface SituationFile {
  readonly situation: Situation;
  readonly title: string | undefined;
  readonly note: string | undefined;
}

export interface DateOptions {
  readonly at?: string;
  readonly knownOn?: string;
}

/** `leave` names keys that are not the situation's: they were read by whoever they are for. */
export function readSituationText(
  input: InputText,
  stack: Stack,
  leave: readonly string[] = [],
): SituationFile {
  const file = { path: input.name, text: forYaml(input.text) };
  const { root, diagnostics } = readYaml(file);
  if (diagnostics.length > 0) throw refused(input, diagnostics);
  const reading = readSituation(without(oneCase(root), leave), stack, input.name);
  if (!reading.situation) throw refused(input, reading.diagnostics);
  return { situation: reading.situation, title: reading.title, note: reading.note };
}

/** A file that holds one worked case, as packs do: its situation, and the acts it expects an answer of. */
function oneCase(root: YamlNode | null): YamlNode | null {
  const list = root?.kind === 'map' && root.entries.size === 1 && root.entries.get('cases')?.value;
  const [only, second] = list && list.kind === 'list' ? list.items : [];
  if (only?.kind !== 'map' || second) return root;
  const kept = [...only.entries].filter(([key]) => OF_SITUATION.has(key));
  const expected = only.entries.get('expect');
  if (expected?.value.kind !== 'map') return { ...only, entries: new Map(kept) };
  const items = [...expected.value.entries.values()].map(({ key, keyFrom, keyTo }): YamlNode => ({
    kind: 'scalar',
    value: key,
    style: 'plain',
    from: keyFrom,
    to: keyTo,
  }));
  const acts: YamlNode = { ...expected.value, kind: 'list', items };
  return {
    ...only,
    entries: new Map([...kept, ['acts', { ...expected, key: 'acts', value: acts }]]),
  };
}

/** Keys of a case that are those of a situation; the others say what it should show. */
const OF_SITUATION: ReadonlySet<string> = new Set(['title', 'note', 'known-on', 'facts']);

function refused(input: InputText, diagnostics: readonly Diagnostic[]): Failure {
  return new Failure(EXIT.data, 'The situation cannot be used.', {
    diagnostics,
    sources: (name) => (name === input.name ? input.text : undefined),
  });
}

function without(root: YamlNode | null, keys: readonly string[]): YamlNode | null {
  if (root?.kind !== 'map' || keys.length === 0) return root;
  const entries = [...root.entries].filter(([key]) => !keys.includes(key));
  return { ...root, entries: new Map(entries) };
}

/** JSON may be indented with tabs, YAML may not; a blank for a tab keeps every place where it is. */
export function forYaml(text: string): string {
  if (!/^\ufeff?\s*[{[]/.test(text) || !text.includes('\t')) return text;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return text;
  }
  // In valid JSON a tab stands between values only.
  return text.replaceAll('\t', ' ');
}

/** The day of the event and of the decision, from the command line or from the file, never both ways. */
export function withDates(situation: Situation, { at, knownOn }: DateOptions): Situation {
  const day = situation.facts[EVENT_DATE];
  if (at !== undefined && day !== undefined && day !== 'unknown' && day !== at) {
    throw new Failure(
      EXIT.usage,
      `--at says ${at}, but the situation says ${typeof day === 'string' ? day : 'otherwise'}.`,
      {
        help: `Leave out --at, or change \`${EVENT_DATE}\` in the situation.`,
      },
    );
  }
  if (knownOn !== undefined && situation.knownOn !== undefined && situation.knownOn !== knownOn) {
    throw new Failure(
      EXIT.usage,
      `--known-on says ${knownOn}, but the situation says ${situation.knownOn}.`,
      { help: 'Leave out --known-on, or change `known-on` in the situation.' },
    );
  }
  return {
    ...situation,
    facts: at === undefined ? situation.facts : { ...situation.facts, [EVENT_DATE]: at },
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}

/** For options and arguments that are days. */
export function requireDay(text: string, what: string): string {
  if (isCivilDate(text)) return text;
  const help = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? 'There is no such day in the calendar.'
    : 'Write year-month-day: 2026-02-06.';
  throw new Failure(EXIT.usage, `${what} is a day, and "${visible(text)}" is not.`, { help });
}
