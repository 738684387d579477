/**
 * A condition with the place of each of its characters in the file. Exact for text on one line without
 * escapes; over several lines and with escapes, characters other than blanks are matched in order, which
 * is exact too unless an escape stands for one of them.
 */
import type { ConditionText } from '../language/expression-scope.ts';
import type { Span } from '../language/expression.ts';
import type { YamlScalar } from './yaml-node.ts';

export function conditionText(file: string, source: string, node: YamlScalar): ConditionText {
  const text = String(node.value);
  const lead = node.style === 'single' || node.style === 'double' ? 1 : 0;
  const start = node.from + lead;
  if (source.startsWith(text, start)) {
    return { text, place: (from, to) => ({ file, from: start + from, to: start + to }) };
  }
  const offsets = align(text, source, node);
  const place = (from: number, to: number): Span => {
    const begin = offsets[from] ?? node.from;
    const last = to > from ? (offsets[to - 1] ?? begin) + 1 : begin;
    return { file, from: begin, to: Math.max(last, begin) };
  };
  return { text, place };
}

function align(text: string, source: string, node: YamlScalar): readonly number[] {
  const offsets: number[] = [];
  // A block text begins on the line after its mark.
  let at = node.style === 'block' ? source.indexOf('\n', node.from) + 1 : node.from;
  for (const character of text) {
    if (character.trim() !== '') {
      let next = at;
      while (next < node.to && !source.startsWith(character, next)) next += 1;
      if (next < node.to) at = next;
    }
    for (let unit = 0; unit < character.length; unit += 1)
      offsets.push(Math.min(at + unit, node.to));
    if (character.trim() !== '') at += character.length;
  }
  return offsets;
}
