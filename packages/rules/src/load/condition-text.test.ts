import { describe, expect, it } from 'vitest';
import { conditionText } from './condition-text.ts';
import { readYaml } from './read-yaml.ts';
import { nodeAt } from './yaml-node.ts';

/** The text in the file at which a word of the condition is shown. */
function shown(text: string, word: string): string {
  const { root } = readYaml({ path: 'a.yaml', text });
  const node = root && nodeAt(root, ['when']);
  if (node?.kind !== 'scalar') throw new Error('no scalar');
  const condition = conditionText('a.yaml', text, node);
  const from = condition.text.indexOf(word);
  const span = condition.place(from, from + word.length);
  return `${text.slice(0, span.from).split('\n').length}: ${text.slice(span.from, span.to)}`;
}

describe('conditionText', () => {
  const places: readonly (readonly [string, string, string])[] = [
    ['plain', 'when: a and bb\n', '1: bb'],
    ['double quotes', 'when: "a and bb"\n', '1: bb'],
    ['single quotes', "when: 'a and bb'\n", '1: bb'],
    ['single quotes with an apostrophe', "when: 'it''s a bb'\n", '1: bb'],
    ['plain over lines', 'when: a and\n  ab or\n  bb\n', '3: bb'],
    ['folded', 'when: >\n  a and\n\n  ab or bb\n', '4: bb'],
    ['literal', 'when: |-\n  a and\n    ab or bb\n', '3: bb'],
    ['literal with a comment on its mark', 'when: | # a bb\n  a and\n    ab or bb\n', '3: bb'],
    ['quotes over lines', 'when: "a and\n  ab or\n  bb"\n', '3: bb'],
    ['escapes', 'when: "a \\t and bb"\n', '1: bb'],
    ['wide characters', 'when: "語 and bb"\n', '1: bb'],
    ['on the next line', 'when:\n  a and bb\n', '2: bb'],
  ];
  it.each(places)('finds a word in %s text', (_, text, place) => {
    expect(shown(text, 'bb')).toBe(place);
  });
});
