/**
 * The verdicts of Catala's proof and exception tests hold for our re-statements of them: read off the
 * compiled diagram, which is exact.
 */
import { describe, expect, it } from 'vitest';
import { reachableTerminals } from '@threshold/rules/decide/restricted';
import { loadStack } from '@threshold/rules/load/load-stack';
import { compiledLaw } from '../../law/new-york.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { PROOFS } from './proofs.ts';
import type { Restated, Rule } from './restated.ts';

const HEAD = `
pack: { id: restated, title: Restated, layer: city, version: '1', jurisdiction: test }
deciders: { front-line: whoever is at the counter }
sources:
  code: { title: The code, rank: statute, where: in the test, evidence: seen }
acts:
  grant: { title: Grant it, kind: answer }
`;

function packText({ facts, never, rules }: Restated): string {
  const indented = facts.replaceAll('\n', '\n  ');
  const constraint =
    never === undefined
      ? ''
      : `constraints:\n  - { id: never, never: '${never}', why: It cannot be. }\n`;
  return `${HEAD}facts:\n  ${indented}\n${constraint}norms:\n${rules.map((rule, index) => normText(rule, `rule-${index}`, 1, true)).join('')}`;
}

function normText(
  { says, when, unless = [] }: Rule,
  id: string,
  depth: number,
  top: boolean,
): string {
  const pad = '  '.repeat(depth);
  const lines = [
    `${pad}- id: ${id}`,
    `${pad}  summary: A rule.`,
    ...(top ? [`${pad}  acts: [grant]`] : []),
    ...(says === undefined ? [] : [`${pad}  modality: ${says}`]),
    `${pad}  when: "${when}"`,
    `${pad}  cite: { ref: Section 1, source: code, verified: true }`,
    ...(unless.length === 0 ? [] : [`${pad}  unless:`]),
  ];
  const inner = unless.map((rule, index) => normText(rule, `${id}.${index}`, depth + 2, false));
  return `${lines.join('\n')}\n${inner.join('')}`;
}

describe("Catala's verdicts hold for our re-statements of its tests", () => {
  it.each([...PROOFS, ...EXCEPTIONS].map((each) => [each.of, each] as const))(
    '%s',
    (_of, restated) => {
      const files = [{ path: 'law/restated/law.yaml', text: packText(restated) }];
      const { stack, diagnostics } = loadStack([{ path: 'law/restated', files }], 'restated');
      const errors = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
      expect(errors).toEqual([]);
      if (!stack) throw new Error('no stack');
      const { law } = compiledLaw(stack);
      const root = law.acts.get('grant') ?? 0;
      const every = (level: number): number[] =>
        Array.from({ length: law.diagram.levels[level]?.size ?? 0 }, (_, value) => value);
      const reached = reachableTerminals(law.diagram, root, law.possible, every).map(
        (terminal) => law.terminals[terminal],
      );
      expect({
        gap: reached.some((each) => each?.outcome === 'no-rule'),
        clash: reached.some((each) => each?.outcome === 'contested'),
      }).toEqual({ gap: restated.gap, clash: restated.clash });
    },
  );
});
