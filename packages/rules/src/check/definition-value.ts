/** What a definition comes to in a situation: yes, no, or not known. */
import type { Engine } from '../decide/engine.ts';
import { testOf } from '../decide/truth.ts';
import type { Facts } from '../situation/situation.ts';

export function definitionValue(engine: Engine, name: string, facts: Facts): boolean | 'unknown' {
  const definition = engine.law.stack.definitions.get(name);
  if (!definition) return 'unknown';
  const test = testOf(
    { op: 'definition', definition: name, span: definition.span },
    engine.law.stack,
  );
  const truth = test(facts, undefined);
  return truth === 2 ? 'unknown' : truth === 1;
}
