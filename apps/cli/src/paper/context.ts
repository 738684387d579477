/**
 * What is stated beside a paper: `person`, `place` and `today`, in a file of their own or in a situation.
 * They are compared with the paper and go nowhere else: a situation that is decided has no names in it.
 */
import type { ReadingContext } from '@threshold/instruments/reading';
import { isCivilDate } from '@threshold/rules/compile/civil-date';
import { nodeAt, type YamlMap, type YamlNode } from '@threshold/rules/load/yaml-node';
import { readYaml } from '@threshold/rules/load/read-yaml';
import { EXIT } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { readInputText, type InputText } from '../read-input.ts';
import { forYaml } from '../situation-file.ts';

export const CONTEXT_KEYS: readonly string[] = ['person', 'place', 'today'];

/** `otherwise` is today where nothing says which day it is. */
export async function readContext(
  host: Host,
  file: string | undefined,
  otherwise = host.today,
): Promise<ReadingContext> {
  if (file === undefined) return { today: otherwise };
  return contextOf(await readInputText(host, file), otherwise);
}

export function contextOf(input: InputText, otherwise: string): ReadingContext {
  const { root, diagnostics } = readYaml({ path: input.name, text: forYaml(input.text) });
  if (diagnostics.length > 0 || root?.kind !== 'map') {
    throw new Failure(EXIT.data, 'The context cannot be used.', {
      diagnostics,
      sources: (name) => (name === input.name ? input.text : undefined),
      help: 'Write a map: `person: First Last`, `place: 40 Garnet Row, room 2B`, `today: 2026-11-20`.',
    });
  }
  const person = words(root, ['person']);
  const place = words(root, ['place']);
  const today = words(root, ['today']) ?? words(root, ['known-on']) ?? eventDay(root) ?? otherwise;
  if (!isCivilDate(today)) {
    throw new Failure(EXIT.data, `\`today\` is a day, and "${today}" is not.`, {
      help: 'Write year-month-day: 2026-11-20.',
    });
  }
  const requester =
    words(root, ['facts', 'requester.kind']) ?? words(root, ['facts', 'requester', 'kind']);
  return {
    today,
    ...(person === undefined ? {} : { person }),
    ...(place === undefined ? {} : { place }),
    ...(requester === undefined ? {} : { requester }),
  };
}

function eventDay(root: YamlMap): string | undefined {
  return (
    words(root, ['at']) ??
    words(root, ['facts', 'event.date']) ??
    words(root, ['facts', 'event', 'date'])
  );
}

function words(root: YamlNode, path: readonly string[]): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
    ? node.value
    : undefined;
}
