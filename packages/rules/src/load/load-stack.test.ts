import { describe, expect, it } from 'vitest';
import type { Norm, Stack } from '../language/model.ts';
import { OUTCOMES } from '../language/outcome.ts';
import { printExpression } from '../language/print-expression.ts';
import { loadStack } from './load-stack.ts';
import { base, cite, load, stackOf } from './test/demo-packs.ts';

const norm = (stack: Stack, id: string): Norm => {
  const found = [...stack.norms, ...stack.norms.flatMap((each) => each.unless)].find(
    (each) => each.id === id,
  );
  if (!found) throw new Error(`no norm ${id}`);
  return found;
};

describe('packs', () => {
  it('puts the highest layer first and names the stack by the lowest pack', () => {
    const stack = stackOf({});
    expect(stack.packs.map((pack) => [pack.id, pack.layer])).toEqual([
      ['demo-state', 'state'],
      ['demo', 'city'],
    ]);
    expect([stack.id, stack.title]).toEqual(['demo', 'A city for examples']);
    expect(norm(stack, 'code.1').layer).toBe(2);
  });

  it('says so where there is no pack at all, and where none looks like the one that is meant', () => {
    const said = (folders: Parameters<typeof loadStack>[0], id: string): unknown[] =>
      loadStack(folders, id).diagnostics.map(({ message, help }) => [message, help]);
    expect(said([], 'demo')).toEqual([['No folder holds a pack with the id `demo`.', undefined]]);
    const text = 'pack: { id: demo, title: T, layer: city, version: "1", jurisdiction: X }\n';
    const folder = { path: 'law/demo', files: [{ path: 'law/demo/pack.yaml', text }] };
    expect(said([folder], 'dmeo')).toEqual([
      ['No folder holds a pack with the id `dmeo`.', 'Did you mean `demo`?'],
    ]);
    expect(said([folder], 'elsewhere')).toEqual([
      ['No folder holds a pack with the id `elsewhere`.', 'One of: `demo`.'],
    ]);
  });

  it('does not read folders that the target does not need', () => {
    expect(
      load({ 'law/elsewhere/pack.yaml': 'pack: { id: elsewhere, layer: [' }).diagnostics,
    ).toEqual([]);
  });

  it('says why a pack that was asked for could not be read', () => {
    const { stack, diagnostics } = load({
      'law/demo/pack.yaml': 'pack:\n  id: demo\n  layer: town\n',
    });
    expect(stack).toBeNull();
    expect(diagnostics.map((each) => each.code)).toEqual([
      'TH210',
      'TH203',
      'TH203',
      'TH203',
      'TH204',
    ]);
  });

  it('hashes names within packs and texts, not where the folders lie', () => {
    const moved = (text: string, prefix: string): string => {
      const folder = {
        path: `${prefix}/demo`,
        files: [{ path: `${prefix}/demo/pack.yaml`, text }],
      };
      return loadStack([folder], 'demo').stack?.sourceHash ?? '';
    };
    const text = 'pack: { id: demo, title: D, layer: city, version: "1", jurisdiction: X }\n';
    expect(moved(text, 'law')).toMatch(/^[0-9a-f]{64}$/);
    expect(moved(text, 'law')).toBe(moved(text, 'elsewhere/law'));
    expect(moved(text, 'law')).not.toBe(moved(`${text}# changed\n`, 'law'));
  });

  it('gives the same stack and hash whatever the order of files', () => {
    const files = ['pack', 'vocabulary', 'norms'].map((name) => ({
      path: `law/demo/${name}.yaml`,
      text: base(name),
    }));
    const state = {
      path: 'law/demo-state',
      files: [{ path: 'law/demo-state/pack.yaml', text: base('state') }],
    };
    const forward = loadStack([state, { path: 'law/demo', files }], 'demo');
    const backward = loadStack([{ path: 'law/demo', files: [...files].reverse() }, state], 'demo');
    expect(backward.diagnostics).toEqual([]);
    expect(backward.stack?.sourceHash).toBe(forward.stack?.sourceHash);
  });
});

describe('acts', () => {
  it('answer in plain words where a pack has none, and never with the name of the act', () => {
    const { acts } = stackOf({
      'law/demo/more.yaml': 'acts:\n  open: { title: Let them in, say: { may: You may open. } }\n',
    });
    const say = acts.get('open')?.say;
    expect(say?.['must-not']).toBe('Do not do this. The law forbids it.');
    expect(say?.may).toBe('You may open.');
    for (const outcome of OUTCOMES) {
      expect(say?.[outcome]).toBeTruthy();
      expect(say?.[outcome]).not.toBe('Let them in');
    }
  });
});

describe('facts and definitions', () => {
  it('a list brings a fact that says it is complete, with a question', () => {
    const complete = stackOf({}).facts.get('person.convictions.complete');
    expect(complete?.value).toEqual({ type: 'yes-no' });
    expect(complete?.ask?.text).toBe('Is this every entry there is: Convictions?');
    expect(complete?.ask?.who).toEqual(['counsel']);
  });

  it('a pack on top may add values', () => {
    const stack = stackOf({
      'law/demo/more.yaml':
        'facts:\n  agency: { extends: true, values: { parks: the parks department } }\n',
    });
    const value = stack.facts.get('agency')?.value;
    expect(value?.type === 'one-of' ? [...value.values.keys()] : []).toEqual([
      'police',
      'correction',
      'parks',
    ]);
  });

  it('a definition is one variable where it runs over a list itself, or is asked and reaches one', () => {
    const stack = stackOf({
      'law/demo/more.yaml': `definitions:
  combined: { title: Both, is: person.qualifies and agency = police }
  asked:
    title: Asked
    is: combined or person.in-custody
    ask: { text: Is it?, who: [counsel], look: There. }
  scalar: { title: Scalar, is: person.in-custody }
`,
    });
    const quantified = [...stack.definitions.values()].filter((each) => each.quantified);
    expect(quantified.map((each) => each.name)).toEqual(['person.qualifies', 'asked']);
  });

  it('keeps dated versions in their order', () => {
    const stack = stackOf({
      'law/demo/more.yaml': `definitions:
  dated:
    title: Dated
    versions:
      - { in-force: { until: 2026-01-01 }, is: person.in-custody }
      - { in-force: { from: 2026-01-01 }, is: not person.in-custody }
`,
    });
    const versions = stack.definitions.get('dated')?.versions ?? [];
    expect(versions.map(({ from, until, is }) => [from, until, printExpression(is)])).toEqual([
      [undefined, '2026-01-01', 'person.in-custody'],
      ['2026-01-01', undefined, 'not person.in-custody'],
    ]);
  });

  it('candidates of a list are no codes', () => {
    const stack = stackOf({
      'law/demo/more.yaml': `lists:
  more: { title: More, open: true, ${cite}, items: [{ code: a, name: A, verified: true }, { code: b, name: B, verified: false, candidate: true }] }
`,
    });
    const list = stack.lists.get('more');
    expect([list?.open, list?.items.length, [...(list?.codes ?? [])]]).toEqual([true, 2, ['a']]);
  });
});

describe('norms', () => {
  it('an exception inherits acts and dates, and states its own where it has them', () => {
    const stack = stackOf({
      'law/demo/more.yaml': `norms:
  - id: code.9
    summary: An example.
    acts: [hold]
    modality: must-not
    binds: agency = police
    ${cite}
    in-force: { from: 2026-02-06, until: 2030-01-01, enacted: 2025-12-31 }
    unless:
      - { id: code.9.a, summary: A., when: person.in-custody, ${cite} }
      - { id: code.9.b, summary: B., modality: may, ${cite}, in-force: { from: 2027-01-01 } }
`,
    });
    const shape = ({
      parent,
      acts,
      modality,
      from,
      until,
      known,
      binds,
      when,
    }: Norm): unknown[] => [
      ...[
        parent,
        acts,
        modality,
        from,
        until,
        known,
        printExpression(binds),
        printExpression(when),
      ],
    ];
    expect(shape(norm(stack, 'code.9'))).toEqual([
      ...[
        undefined,
        ['hold'],
        'must-not',
        '2026-02-06',
        '2030-01-01',
        '2025-12-31',
        'agency = police',
        'true',
      ],
    ]);
    expect(shape(norm(stack, 'code.9.a'))).toEqual([
      ...[
        'code.9',
        ['hold'],
        undefined,
        '2026-02-06',
        '2030-01-01',
        '2025-12-31',
        'true',
        'person.in-custody',
      ],
    ]);
    expect(shape(norm(stack, 'code.9.b'))).toEqual([
      ...['code.9', ['hold'], 'may', '2027-01-01', undefined, '2027-01-01', 'true', 'true'],
    ]);
  });

  it('a status becomes overlays and a reading', () => {
    const stack = stackOf({
      'law/demo/more.yaml': `norms:
  - id: code.9
    summary: An example.
    acts: [hold]
    modality: must-not
    ${cite}
    status:
      enjoined: { court: A court, from: 2026-03-01, until: 2026-06-01, as-to: agency = police, ${cite} }
      annulled: { court: Another court, known: 2026-07-01, ${cite} }
      contested: { why: The charter may forbid it., practice: It is followed. }
`,
    });
    const { overlays, stands } = norm(stack, 'code.9');
    expect(overlays.map(({ kind, from, until, known }) => [kind, from, until, known])).toEqual([
      ['enjoined', '2026-03-01', '2026-06-01', '2026-03-01'],
      ['annulled', undefined, undefined, '2026-07-01'],
    ]);
    expect(overlays[0]?.asTo && printExpression(overlays[0].asTo)).toBe('agency = police');
    expect(stands).toBe('stands.code.9');
    const reading = stack.readings.get('stands.code.9');
    expect([...(reading?.choices.keys() ?? [])]).toEqual(['stands', 'falls']);
    expect(reading?.question).toBe('Does Code § 9 stand? The charter may forbid it.');
    expect(reading?.cite.map((each) => each.ref)).toEqual(['Code § 9']);
  });

  it('a reading speaks of the first of several citations, and keeps its own where it has some', () => {
    const two = cite
      .replace('cite: ', 'cite: [')
      .replace(/}$/, '}, { ref: Code § 8, source: code, verified: true }]');
    const stack = stackOf({
      'law/demo/more.yaml': `norms:
  - { id: code.9, summary: It may., acts: [hold], modality: may, ${two}, status: { contested: { why: Why., cite: { ref: A v. B, source: code, verified: true } } } }
contested:
  - { norms: [code.1, code.9], why: Both apply., cite: { ref: C v. D, source: code, verified: true } }
`,
    });
    const refs = (id: string): unknown => stack.readings.get(id)?.cite.map(({ ref }) => ref);
    expect(stack.readings.get('stands.code.9')?.question).toBe('Does Code § 9 stand? Why.');
    expect(refs('stands.code.9')).toEqual(['A v. B']);
    expect(refs('contested.code.1.code.9')).toEqual(['C v. D']);
  });

  it('a contested pair becomes a reading', () => {
    const stack = stackOf({
      'law/demo/more.yaml': `norms:
  - { id: code.9, summary: It may., acts: [hold], modality: may, ${cite} }
contested:
  - { norms: [code.1, code.9], why: Both apply., practice: The first is followed. }
`,
    });
    expect(stack.contested).toEqual([
      { first: 'code.1', second: 'code.9', reading: 'contested.code.1.code.9' },
    ]);
    const reading = stack.readings.get('contested.code.1.code.9');
    expect(reading?.question).toBe('Which prevails, Code § 1 or Code § 9? Both apply.');
    expect([...(reading?.choices ?? [])]).toEqual([
      ['first', 'Code § 1 prevails: Nobody is kept longer because of a paper alone.'],
      ['second', 'Code § 9 prevails: It may.'],
    ]);
    expect(reading?.settles).toBe('contested');
  });

  it('required-by-law may stand below the highest layer, where the claim is a fact', () => {
    const files = {
      'law/demo/more.yaml': `facts:
  claim.legal-compulsion: { type: yes-no, ask: { text: Is it?, who: [counsel], look: There. } }
norms:
  - { id: code.9, summary: Only if compelled., acts: [hold], modality: must-not, when: not required-by-law, ${cite} }
`,
      'law/demo-state/norms.yaml': `norms:
  - { id: state.1, summary: It must., acts: [hold], modality: must, when: WHEN, ${cite} }
`,
    };
    expect(
      stackOf({
        ...files,
        'law/demo-state/norms.yaml': files['law/demo-state/norms.yaml'].replace(
          'WHEN',
          'agency = police',
        ),
      }).norms,
    ).toHaveLength(4);
    const top = load({
      ...files,
      'law/demo-state/norms.yaml': files['law/demo-state/norms.yaml'].replace(
        'WHEN',
        'required-by-law',
      ),
    });
    expect(top.diagnostics.map((each) => each.code)).toEqual(['TH317']);
  });
});

describe('cases', () => {
  const cases = `cases:
  - id: held
    title: Someone is held
    facts:
      agency: police
      person.qualifies: true
      event: { date: 2026-02-06 }
      person:
        in-custody: unknown
        convictions.complete: true
        convictions: [{ offence: "120.05", judgment: unknowable }]
    expect: { hold: must-not }
`;
  it('flattens nested facts and keeps what is unknown apart from what cannot be known', () => {
    const [held] = stackOf({ 'law/demo/cases.yaml': cases }).cases;
    expect(held?.pack).toBe('demo');
    expect(held?.facts).toEqual({
      agency: 'police',
      'person.qualifies': true,
      'event.date': '2026-02-06',
      'person.in-custody': 'unknown',
      'person.convictions.complete': true,
      'person.convictions': [{ offence: '120.05', judgment: 'unknowable' }],
    });
  });

  it('may be left out, and files of cases alone are then not read', () => {
    const broken = { 'law/demo/cases.yaml': cases.replace('agency: police', 'agency: [') };
    expect(load(broken).stack).toBeNull();
    expect(stackOf(broken, { cases: false }).cases).toEqual([]);
  });
});
