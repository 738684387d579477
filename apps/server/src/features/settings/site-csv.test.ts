import { describe, expect, it } from 'vitest';
import { importSites, newId } from './site-csv.ts';
import type { Site } from './setting-content.ts';

const BEFORE: readonly Site[] = [
  {
    id: 'house',
    name: 'Example House',
    address: '1 Example Street',
    areas: [{ id: 'lobby', name: 'Lobby', ground: 'public', note: 'By the door.' }],
  },
];
const rows = (...lines: string[]): string => ['site,area,ground,note', ...lines].join('\r\n');

describe('a CSV of sites', () => {
  it('adds and changes by name, and takes nothing away', () => {
    const { sites, newSites, newAreas, changed, same, errors } = importSites(
      BEFORE,
      `\uFEFF${rows('example house,LOBBY,Public,', 'Example House,Offices,non-public,"Ask, first."', 'Annex,Yard,not public,')}`,
    );
    expect(errors).toEqual([]);
    expect([newSites, changed, same]).toEqual([['Annex'], [], 1]);
    expect(newAreas).toEqual(['Example House: Offices', 'Annex: Yard']);
    expect(sites).toEqual([
      {
        ...BEFORE[0],
        areas: [
          ...(BEFORE[0]?.areas ?? []),
          { id: 'offices', name: 'Offices', ground: 'non-public', note: 'Ask, first.' },
        ],
      },
      { id: 'annex', name: 'Annex', areas: [{ id: 'yard', name: 'Yard', ground: 'non-public' }] },
    ]);
  });

  it('names a place of the directory of help, by its name or its id, and keeps it where none is said', () => {
    const places = [{ id: 'staten-island', name: 'Staten Island' }];
    const csv = (place: string) => `site;place;area;ground\r\nExample House;${place};Lobby;public`;
    const [first] = importSites(BEFORE, csv('staten island'), places).sites;
    expect(first?.place).toBe('staten-island');
    expect(importSites([first!], csv(''), places).sites[0]?.place).toBe('staten-island');
    expect(importSites(BEFORE, csv('Yonkers'), places).errors).toMatchObject([
      { row: 2, code: 'place', text: 'Yonkers' },
    ]);
  });

  it('says when the ground of an area changes', () => {
    const { changed, sites } = importSites(BEFORE, rows('Example House,Lobby,non-public,'));
    expect(changed).toEqual(['Example House: Lobby']);
    expect(sites[0]?.areas[0]).toMatchObject({ ground: 'non-public', note: 'By the door.' });
  });

  it('names each row that cannot be read, and then changes nothing', () => {
    const { sites, errors } = importSites(
      BEFORE,
      rows(
        ',Yard,public,',
        'Annex,,public,',
        'Annex,Yard,maybe,',
        'Annex,Hall,public,',
        'annex,hall,public,',
        'Annex,Roof',
      ),
    );
    expect(sites).toBe(BEFORE);
    // For screens that say it in the reader's language.
    expect(errors.map(({ code, text, number, most }) => [code, text ?? number, most])).toEqual([
      ['no-site', undefined, undefined],
      ['no-area', undefined, undefined],
      ['ground', 'maybe', undefined],
      ['twice', 5, undefined],
      ['cells', 2, 4],
      ['ground', '', undefined],
    ]);
    expect(errors.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '2 Name the site.',
      '3 Name the area.',
      '4 Write "public" or "non-public" for the ground, not "maybe".',
      '6 The same area stands in row 5.',
      '7 The row has 2 cells, the head 4.',
      '7 Write "public" or "non-public" for the ground, not "".',
    ]);
  });

  it.each([
    ['nothing', '', 'The file has no rows below its head.'],
    ['only a head', 'site,area,ground', 'The file has no rows below its head.'],
    ['no ground', 'site,area\na,b', 'The head lacks: ground.'],
    ['a column nobody knows', 'site,area,ground,status\na,b,public,x', 'not known: status'],
    ['a column twice', 'site,area,ground,area\na,b,public,x', 'A column stands twice in the head.'],
    ['a quote that does not end', 'site,area,ground\n"a,b,public', 'This cannot be read as CSV.'],
  ])('%s is refused in words', (_, csv, problem) => {
    expect(importSites(BEFORE, csv).errors[0]?.problem).toContain(problem);
  });

  it('makes names of its own where a name has no letters of ours, or is taken', () => {
    expect(newId('Été 2', [])).toBe('ete-2');
    expect(newId('حديقة', [])).toBe('place');
    expect(newId('Annex', [{ id: 'annex' }, { id: 'annex-2' }])).toBe('annex-3');
  });
});
