/** For tests: small laws written as pack text, loaded and compiled the way real ones are. */
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LayerName, Stack } from '../language/model.ts';
import { loadStack } from '../load/load-stack.ts';

const HEADER = (layer: string, over: string): string => `
pack: { id: test-${layer}, title: The law of a ${layer}, layer: ${layer}${over}, version: '1', jurisdiction: test }
`;

const SHARED = `
deciders: { front-line: whoever is at the counter, counsel: counsel, records: the records office }
sources:
  code: { title: The code, rank: statute, where: in the test, evidence: seen }
`;

/** Packs by layer, highest first; deciders `front-line`, `counsel`, `records` and source `code` are there. */
export function inlineStack(packs: Partial<Record<LayerName, string>>): Stack {
  const layers = Object.keys(packs) as LayerName[];
  const folders = layers.map((layer, index) => {
    const above = layers.slice(0, index).map((each) => `test-${each}`);
    const over = above.length === 0 ? '' : `, over: [${above.join(', ')}]`;
    const text = `${HEADER(layer, over)}${index === 0 ? SHARED : ''}${packs[layer] ?? ''}`;
    return { path: `law/${layer}`, files: [{ path: `law/${layer}/law.yaml`, text }] };
  });
  const { stack, diagnostics } = loadStack(folders, `test-${layers.at(-1) ?? ''}`);
  if (!stack) throw new Error(diagnostics.map(inWords).join('\n'));
  return stack;
}

function inWords({ code, message, help }: Diagnostic): string {
  return `${code} ${message} ${help ?? ''}`;
}

export function engineOf(stack: Stack): Engine {
  return createEngine(lawOf(compile(stack)));
}

/** A city jail and its detainers: a ban, an exception with an exception, a look-back, a state ban above. */
export const JAIL: Partial<Record<LayerName, string>> = {
  state: `
facts:
  event.date: { type: date, title: The day it happened, ask: { text: When did it happen?, who: [front-line], look: The calendar. } }
  agency:
    type: one-of
    title: The agency
    values: { jail: the jail, school: a school, shelter: a shelter }
    ask: { text: Which agency?, who: [front-line], look: Your badge. }
  paper:
    type: one-of
    title: The paper shown
    values: { none: No paper, detainer: A detainer, i-200: Form I-200 }
    ask: { text: What paper did they show?, who: [front-line], look: The top of the page. }
  paper.judge:
    type: yes-no
    title: A judge signed it
    ask: { text: Did a judge sign it?, who: [counsel], look: The last page., cost: 2 }
  weather.rain:
    type: yes-no
    title: It rains
    ask: { text: Does it rain?, who: [front-line], look: The window. }
acts:
  hold:
    title: Keep the person
    say: { must-not: Do not keep the person., may: You may keep the person., must: Keep the person., no-rule: No rule was found. }
    safe: Let the person go.
norms:
  - id: state.arrest
    summary: No arrest without a judge.
    acts: [hold]
    modality: must-not
    when: paper in (detainer, i-200)
    cite: { ref: State Code § 1, source: code, verified: true }
    in-force: { from: 2018-11-14 }
    unless:
      - id: state.judge
        summary: A judge's warrant is another matter.
        when: paper.judge
        cite: { ref: State Code § 2, source: code, verified: true }
`,
  city: `
facts:
  arrest.date: { type: date, title: The day of the arrest, ask: { text: When was the arrest?, who: [records], look: The record. } }
  convictions: { type: list, of: conviction, title: The convictions, ask: { text: Which convictions?, who: [records], look: The record. } }
records:
  conviction:
    title: A conviction
    fields:
      serious: { type: yes-no, title: A serious crime }
      judgment: { type: date, title: Day of judgment }
definitions:
  convicted:
    title: Convicted of a serious crime in the last five years
    is: any convictions where (serious and judgment + 5 years > arrest.date)
    cite: { ref: City Code § 1, source: code, verified: true }
    ask: { text: Was the person convicted?, who: [records], look: The record., cost: 5 }
norms:
  - id: city.hold
    summary: The jail must not keep a person on a detainer.
    acts: [hold]
    modality: must-not
    binds: agency = jail
    when: paper = detainer
    cite: { ref: City Code § 2, source: code, verified: true }
    in-force: { from: 2014-12-14 }
    unless:
      - id: city.hold.allowed
        summary: With a judge's warrant and a serious conviction it may.
        modality: may
        when: paper.judge and convicted
        cite: { ref: City Code § 3, source: code, verified: false }
`,
};
