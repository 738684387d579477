/** Who goes where, as CSV. It names cases, so it is for the office itself and passes no gate. */
import type { Office } from './office.ts';
import type { Plan } from './plan.ts';

export function planCsv(office: Office, { people }: Plan): string {
  const rows = people.map(({ one, way }) =>
    way === undefined
      ? [one.id, 'left out', '', '', '']
      : [one.id, 'served', office.providers[way.provider]!.id, way.language, String(way.cost)],
  );
  return [['case', 'outcome', 'provider', 'language', 'dollars'], ...rows]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}
