/** What may be asked for as rows: each with its whitelist and where its rows come from. No free word is read for any. */
import type { RecordClass } from '@threshold/disclose/whitelist';
import { AGENCY_DUTY_CLASS, DUTY_CLASS } from './duty-class.ts';
import { REQUEST_CLASS } from './request-class.ts';

export const ROWS = ['requests', 'duties', 'agency-duties'] as const;
export type RowsOf = (typeof ROWS)[number];

export interface ExportRows {
  readonly recordClass: RecordClass;
  /** $1 the agency, $2 and $3 the days, both counted, $4 the time zone. */
  readonly sql: string;
}

export const EXPORT_ROWS: Readonly<Record<RowsOf, ExportRows>> = {
  requests: {
    recordClass: REQUEST_CLASS,
    sql: `select r.number, a.title as agency, to_char(r.received_at at time zone $4, 'YYYY-MM-DD') as received,
       r.channel, array_to_string(r.acts, ', ') as acts, r.state, r.outcome
     from request r join agency a on a.id = r.agency
     where r.agency = $1 and (r.received_at at time zone $4)::date between $2::date and $3::date
     order by r.received_at, r.id`,
  },
  duties: {
    recordClass: DUTY_CLASS,
    sql: dutyRows(
      DUTY_CLASS,
      `held->>'happened-on' as happened, coalesce(held->>'ground', held->>'sharing-ground') as ground,
       held->>'direction' as direction, held->>'recipient' as recipient, (
         select string_agg(each, ', ') from jsonb_array_elements_text(held->'information') each
       ) as information`,
    ),
  },
  'agency-duties': {
    recordClass: AGENCY_DUTY_CLASS,
    sql: dutyRows(
      AGENCY_DUTY_CLASS,
      `r.norm, held->>'done-on' as done, case owed->>'kind' when 'day' then owed->>'date'
         when 'moment' then to_char((owed->>'at')::timestamptz at time zone $4, 'YYYY-MM-DD') end as due`,
    ),
  },
};

/** What its events add up to now: a correction counts, and nothing that is sealed is opened. */
function dutyRows({ fields }: RecordClass, columns: string): string {
  const kinds = fields.find(({ name }) => name === 'kind')?.codes ?? [];
  return `select r.number, a.title as agency, r.kind, r.state,
       to_char(r.recorded_at at time zone $4, 'YYYY-MM-DD') as recorded, ${columns}
     from duty_record r join agency a on a.id = r.agency
     cross join lateral (
       select coalesce(jsonb_object_agg(v.key, v.value order by e.seq), '{}') as held
       from duty_event e cross join lateral jsonb_each(e.facts->'values') v
       where e.record = r.id and jsonb_exists(e.facts, 'values')
     ) now
     cross join lateral (
       select e.facts #> '{clocks,0,proof,due}' as owed from duty_event e where e.record = r.id and e.seq = 1
     ) first
     where r.agency = $1 and (r.recorded_at at time zone $4)::date between $2::date and $3::date
       and r.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})
     order by r.recorded_at, r.id`;
}
