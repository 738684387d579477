/**
 * A pack to begin with: sound from the first minute, with one norm of each kind a jurisdiction needs, all of it
 * invented and marked unread. docs/encode-your-city.md takes it from there.
 */
export interface NewPack {
  readonly id: string;
  readonly title: string;
  readonly layer: 'state' | 'city' | 'agency';
  /** Packs it stands on, highest first. */
  readonly over: readonly string[];
  readonly today: string;
}

export interface NewFile {
  readonly name: string;
  readonly text: string;
}

export function newPack(pack: NewPack): readonly NewFile[] {
  return [
    { name: 'pack.yaml', text: head('../..') + packText(pack) },
    { name: 'norms/first.yaml', text: head('../../..') + normsText(pack) },
    { name: 'cases/first.yaml', text: head('../../..') + casesText(pack) },
    { name: 'properties.yaml', text: head('../..') + propertiesText(pack) },
  ];
}

/** Editors complete and check against it, where the folder stands beside the other packs. */
function head(up: string): string {
  return `# yaml-language-server: $schema=${up}/packages/rules/schema/pack.schema.json\n`;
}

function packText({ id, title, layer, over, today }: NewPack): string {
  return `# What this pack is, where its law was read, and where the law is silent.
pack:
  id: ${id}
  title: ${JSON.stringify(title)}
  layer: ${layer}
  over: [${over.join(', ')}]
  version: ${today}
  jurisdiction: ${JSON.stringify(title)}
  note: >-
    Which texts were read, which are known from reports, and what was left out.

sources:
  first-act:
    title: The name of the act, order or policy, as a lawyer would cite it
    rank: statute
    where: where it was read, or who reported it
    evidence: unverified # seen, seen-part, reported or unverified

definitions:
  ${id}.civil-request:
    title: They want a person for civil immigration enforcement
    is: >-
      detainer.kind != none or paper.kind in (i-200, i-203, i-203a, i-205, i-286, ncic-admin-hit)
      or request.purpose = civil-immigration
    cite: { ref: § 1, source: first-act, verified: false, evidence: unverified }
  ${id}.judge-warrant:
    title: A judge's warrant for this very person
    is: >-
      paper.kind in (custody-warrant, ao-442, state-arrest-warrant) and paper.names-person
      and paper.signer in (article-iii-judge, magistrate-judge, state-judge)
    cite: { ref: § 1, source: first-act, verified: false, evidence: unverified }

silences:
  - act: transfer
    why: No rule on handing a person over was found.
    searched: [The acts named above]

not-encoded:
  - id: ${id}.unread
    what: What the parts that were not read say.
    why: They were not found.
    decider: counsel
    cite: { ref: § 2, source: first-act, verified: false, evidence: unverified }
`;
}

function normsText({ id }: NewPack): string {
  return `# Invented, to be replaced: one rule with its exception, and one duty. Every key that must be there is there.
norms:
  - id: ${id}.hold
    summary: Nobody is kept past release for civil immigration enforcement.
    acts: [hold]
    modality: must-not # must, may, must-not or not-required
    binds: agency in (police, correction) # who is bound; everyone when left out
    when: ${id}.civil-request
    in-force: { from: 2000-01-01, note: The first day; say how it is known. }
    cite: { ref: § 1, source: first-act, verified: false, evidence: unverified }
    unless:
      - id: ${id}.hold-judge
        summary: With a judge's warrant it may.
        modality: may
        when: ${id}.judge-warrant
        decider: counsel
        cite: { ref: § 1, source: first-act, verified: false, evidence: unverified }
  - id: ${id}.record
    summary: Each request is written down.
    acts: [record]
    modality: must
    binds: agency in (police, correction)
    when: ${id}.civil-request
    in-force: { from: 2000-01-01 }
    cite: { ref: § 2, source: first-act, verified: false, evidence: unverified }
    duty:
      who: the agency
      do: Write the request and the answer down.
      clock: { starts: the request is received, within: { amount: 1, unit: days } }
`;
}

function casesText({ id }: NewPack): string {
  const facts = (more: string): string => `    facts:
      event.date: 2020-06-01
      agency: correction
      detainer.kind: i-247a
${more}`;
  return `# One case on each side of every boundary. \`threshold law test\` runs them.
cases:
  - id: ${id}-hold
    title: A detainer and no judge's warrant
${facts('      paper.kind: none\n')}    expect: { hold: { outcome: must-not, by: [${id}.hold] } }
    duties: [${id}.record]
  - id: ${id}-hold-judge
    title: The same with a federal judge's warrant for the person
${facts('      paper.kind: custody-warrant\n      paper.signer: magistrate-judge\n      paper.names-person: yes\n')}    expect: { hold: { outcome: may, by: [${id}.hold-judge] } }
  - id: ${id}-before
    title: The same detainer on the day before the act
    facts:
      event.date: 1999-12-31
      agency: correction
      detainer.kind: i-247a
      paper.kind: none
    expect: { hold: not-required }
    no-duties: [${id}.record]
`;
}

function propertiesText({ id }: NewPack): string {
  return `# What the law guarantees in every situation. \`threshold law prove\` proves it or shows a case that breaks it.
properties:
  - id: ${id}.never-without-a-judge
    title: Nobody is kept for civil immigration enforcement without a judge's warrant.
    never: answer hold in (may, must)
    when: >-
      agency in (police, correction) and ${id}.civil-request and not ${id}.judge-warrant
      and event.date >= 2000-01-01
    rests-on: [${id}.hold]
`;
}
