/**
 * A situation as a file that `threshold decide` reads again. Facts that a pack says are never stored are
 * left out, and the file says which.
 */
import type { Stack } from '@threshold/rules/language/model';
import type { RecordValue, Scalar, Situation } from '@threshold/rules/situation/situation';

export function situationYaml(situation: Situation, stack: Pick<Stack, 'facts'>): string {
  const { acts, facts, knownOn } = situation;
  const names = Object.keys(facts);
  const kept = names.filter((name) => stack.facts.get(name)?.retain !== 'never');
  const left = names.filter((name) => !kept.includes(name));
  const lines = ['# A situation for `threshold decide`.'];
  if (acts) lines.push(`acts: [${acts.join(', ')}]`);
  if (knownOn !== undefined) lines.push(`known-on: ${knownOn}`);
  for (const name of left) lines.push(`# ${name} was used and is never stored.`);
  lines.push(kept.length === 0 ? 'facts: {}' : 'facts:');
  for (const name of kept) lines.push(...factLines(name, facts[name] ?? 'unknown'));
  return `${lines.join('\n')}\n`;
}

export function factLines(name: string, value: Situation['facts'][string]): string[] {
  if (typeof value !== 'object') return [`  ${name}: ${scalarYaml(value)}`];
  if (value.length === 0) return [`  ${name}: []`];
  return [`  ${name}:`, ...value.map((record) => `    - ${recordYaml(record)}`)];
}

function recordYaml(record: RecordValue): string {
  const fields = Object.entries(record).map(([field, value]) => `${field}: ${scalarYaml(value)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Quoted unless it is a plain word or a day, which YAML cannot take for anything else. */
export function scalarYaml(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const plain = /^(?:[a-z][a-z0-9.-]*|[A-Z]+ \d[\w.]*|\d{4}-\d{2}-\d{2})$/;
  const word = /^(?:true|false|null|yes|no|y|n|on|off)$/;
  return plain.test(value) && !word.test(value) ? value : JSON.stringify(value);
}
