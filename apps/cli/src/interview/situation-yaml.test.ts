import { describe, expect, it } from 'vitest';
import { readYaml } from '@threshold/rules/load/read-yaml';
import { plainValue } from '@threshold/rules/load/yaml-node';
import { scalarYaml, situationYaml } from './situation-yaml.ts';

describe('a situation as a file', () => {
  it('quotes what YAML could take for something else', () => {
    expect(
      ['jail', 'PL 160.15', '2026-02-06', 'on', 'no', '160.15', 'a: b', '# x', ''].map(scalarYaml),
    ).toEqual([
      'jail',
      'PL 160.15',
      '2026-02-06',
      '"on"',
      '"no"',
      '"160.15"',
      '"a: b"',
      '"# x"',
      '""',
    ]);
    expect([true, false, 3].map(scalarYaml)).toEqual(['yes', 'no', '3']);
  });

  it('reads back as it was', () => {
    const facts = {
      agency: 'jail',
      'paper.judge': true,
      'person.days': 3,
      'event.date': '2026-02-06',
      'person.code': 'VTL 600(2)(c)',
      'person.offences': [{ section: 'PL 160.15', judgment: '2024-01-01', felony: false }, {}],
      'other.list': [],
      'paper.pages': 'unknowable',
    };
    const text = situationYaml(
      { acts: ['hold'], facts, knownOn: '2026-03-01' },
      { facts: new Map() },
    );
    const { root, diagnostics } = readYaml({ path: 'x.yaml', text });
    expect(diagnostics).toEqual([]);
    const words = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, each: unknown) =>
        each === true ? 'yes' : each === false ? 'no' : each,
      );
    expect(root && plainValue(root)).toEqual({
      acts: ['hold'],
      'known-on': '2026-03-01',
      facts: words(facts),
    });
  });
});
