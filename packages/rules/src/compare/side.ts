/**
 * One of the two laws that are compared, as it is seen in the comparison: on its day if one is given, and
 * with a name of its own for every definition and list that means something else in the other.
 */
import type { Law } from '../compile/law.ts';
import { expressionKey } from '../compile/expression-facts.ts';
import type { Variable } from '../compile/variable.ts';
import type { Engine } from '../decide/engine.ts';
import type { Definition, NamedList, Stack } from '../language/model.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Facts } from '../situation/situation.ts';
import { onDay } from './on-day.ts';
import { plainText } from './plain-text.ts';
import { rewritten, type Rewriting } from './rewritten.ts';

/** One law, and the day on which it is looked at; without one, on every day. */
export interface LawVersion {
  readonly engine: Engine;
  readonly day?: string;
  /** As the reader knows it: the pack's name, a folder, a day. */
  readonly name: string;
}

export interface Side {
  readonly version: LawVersion;
  readonly law: Law;
  /** On its day, in its own words. */
  readonly plain: Stack;
  /** The same, in the words of the comparison. */
  readonly stack: Stack;
  /** By level of the law's diagram, in the words of the comparison. */
  readonly variables: readonly Variable[];
  /** Answers that the day settles, by level. */
  readonly fixed: ReadonlyMap<number, number>;
}

export const AS_IT_WAS = ' (before)';

export function sidesOf(before: LawVersion, after: LawVersion): readonly [Side, Side] {
  const [old, now] = [before, after].map(({ engine, day }) =>
    day === undefined ? engine.law.stack : onDay(engine.law.stack, day),
  ) as [Stack, Stack];
  const names = newNames(old, now);
  return [sideOf(before, old, names), sideOf(after, now, {})];
}

/** For what has one name and two meanings: the name it gets where it comes from the earlier law. */
function newNames(before: Stack, after: Stack): Rewriting {
  const lists = new Map<string, string>();
  for (const [id, list] of before.lists) {
    const other = after.lists.get(id);
    if (other && !sameList(list, other)) lists.set(id, id + AS_IT_WAS);
  }
  const definitions = new Map<string, string>();
  const differs = (definition: Definition): boolean => {
    const other = after.definitions.get(definition.name);
    if (!other) return false;
    const is = meaning(definition, { definitions, lists });
    return is !== meaning(other, {});
  };
  // A definition that rests on a changed one has changed too: until nothing new is found.
  for (let found = true; found;) {
    found = false;
    for (const [name, definition] of before.definitions) {
      if (definitions.has(name) || !differs(definition)) continue;
      definitions.set(name, name + AS_IT_WAS);
      found = true;
    }
  }
  return { definitions, lists };
}

function sameList(a: NamedList, b: NamedList): boolean {
  return (
    a.open === b.open &&
    a.codes.size === b.codes.size &&
    [...a.codes].every((code) => b.codes.has(code))
  );
}

function meaning({ versions, quantified }: Definition, by: Rewriting): string {
  return plainText([
    quantified,
    versions.map(({ from, until, is }) => [from, until, rewritten(is, by)]),
  ]);
}

function sideOf(version: LawVersion, plain: Stack, names: Rewriting): Side {
  const { law } = version.engine;
  const by = { ...names, day: version.day };
  const fixed = new Map<number, number>();
  law.variables.forEach((variable, level) => {
    const { day } = version;
    if (day === undefined || variable.kind !== 'range' || variable.fact !== EVENT_DATE) return;
    fixed.set(level, variable.cuts.filter((cut) => cut <= day).length);
  });
  return {
    version,
    law,
    plain,
    stack: renamedStack(plain, names),
    variables: law.variables.map((variable) => renamedVariable(variable, by)),
    fixed,
  };
}

function renamedVariable(variable: Variable, by: Rewriting): Variable {
  switch (variable.kind) {
    case 'relation': {
      const test = rewritten(variable.test, by);
      if (test.op !== 'compare') return variable;
      return { ...variable, test, key: expressionKey(test) };
    }
    case 'quantified': {
      const test = rewritten(variable.test, by);
      const lists = variable.lists;
      if (variable.name === undefined)
        return { ...variable, lists, test, key: expressionKey(test) };
      const name = by.definitions?.get(variable.name) ?? variable.name;
      return { ...variable, lists, test, name, key: name };
    }
    case 'code':
      return { ...variable, lists: variable.lists.map((list) => by.lists?.get(list) ?? list) };
    default:
      return variable;
  }
}

function renamedStack(stack: Stack, by: Rewriting): Stack {
  const twins = new Set(by.definitions?.values());
  const definitions = [...stack.definitions.values()].map((definition): [string, Definition] => {
    const name = by.definitions?.get(definition.name) ?? definition.name;
    const { ask, ...rest } = definition;
    const title = twins.has(name) ? `${definition.title}, as it was` : definition.title;
    const versions = definition.versions.map((each) => ({ ...each, is: rewritten(each.is, by) }));
    return [name, { ...rest, ...(ask && !twins.has(name) ? { ask } : {}), name, title, versions }];
  });
  const lists = [...stack.lists.values()].map((list): [string, NamedList] => {
    const id = by.lists?.get(list.id) ?? list.id;
    return [id, { ...list, id, title: id === list.id ? list.title : `${list.title}, as it was` }];
  });
  return { ...stack, definitions: new Map(definitions), lists: new Map(lists) };
}

/** The facts as they are put to this law: on its day. */
export function putTo({ version: { day } }: Side, facts: Facts): Facts {
  return day === undefined ? facts : { ...facts, [EVENT_DATE]: day };
}
