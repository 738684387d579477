-- Requests that wait to be recorded at once go over in one statement: their rows, keys, first events, leaves and blinded
-- words. Gives the number of each that was new; what is missing was there already, or its agency has closed.
-- Only the program may call it. It asks what the policies would: that each account may record for its agency, and that
-- each request begins with its recording, by whoever records it.
-- `asked`: one object each, bytes in hexadecimal; `entries` as desk_append takes them.

drop function desk_record;

create function desk_record_together(asked jsonb) returns table (request uuid, number text)
  language plpgsql volatile set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if exists (
    select from jsonb_to_recordset(asked) as p(who uuid, agency text)
    join (
      select who, desk_reach(who)::jsonb -> 'request:record' as agencies
      from (select distinct who from jsonb_to_recordset(asked) as d(who uuid)) each_one
    ) reach using (who)
    where not coalesce(reach.agencies ? p.agency, false)
  ) then
    raise insufficient_privilege using message = 'This account may not record requests for this agency.';
  end if;
  if exists (
    select from jsonb_to_recordset(asked) as p(who uuid, entries jsonb),
      lateral jsonb_to_recordset(p.entries) as e(type text, by uuid)
    where e.by is distinct from p.who or e.type not in ('request-recorded', 'suggestion-made', 'clocks-started')
  ) then
    raise insufficient_privilege using message = 'A request begins with its recording, by whoever records it.';
  end if;
  return query with part as materialized (
    select p.*, p.prefix || lpad(nextval('request_number')::text, 6, '0') as number
    from jsonb_to_recordset(asked) as p(
      id uuid, prefix text, agency text, who uuid, risk smallint, channel text, acts text[], outcome text,
      received timestamptz, due timestamptz, changed timestamptz, master text, key text, entries jsonb, words text[])
    where exists (select from agency a where a.id = p.agency and a.closed_at is null)
  ), added as (
    -- In one order, so that two statements with the same requests wait for each other and never both.
    insert into request (id, number, agency, recorded_by, state, risk, channel, acts, outcome, received_at, due_at,
        events, changed_at)
      select id, number, agency, who, 'received', risk, channel, acts, outcome, received, due,
        jsonb_array_length(entries), changed
      from part order by id
      on conflict (id) do nothing returning id, number
  ), keyed as (
    insert into request_key (request, master, wrapped)
      select part.id, part.master, decode(part.key, 'hex') from part join added using (id)
  ), told as (
    insert into request_event (request, seq, type, version, at, by, command, facts, sealed, salt)
      select part.id, e.seq, e.type, e.version, e.at, e.by, e.command, e.facts, decode(e.sealed, 'hex'), decode(e.salt, 'hex')
      from part join added using (id), lateral jsonb_to_recordset(part.entries) as e(
        seq integer, type text, version smallint, at timestamptz, by uuid, command uuid, facts jsonb, sealed text, salt text)
  ), logged as (
    insert into log_entry (request, seq, leaf)
      select part.id, e.seq, decode(e.leaf, 'hex')
      from part join added using (id), lateral jsonb_to_recordset(part.entries) as e(seq integer, leaf text)
      order by part.number, e.seq
  ), worded as (
    insert into request_word (agency, request, word)
      select part.agency, part.id, decode(w, 'hex')
      from part join added using (id), lateral unnest(part.words) as w
      on conflict do nothing
  )
  select added.id, added.number from added;
end $$;
revoke execute on function desk_record_together from public;
