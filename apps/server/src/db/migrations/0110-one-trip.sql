-- What every transaction asks is planned once for each connection: a function in SQL is planned at every call. And
-- what a verb writes goes over in one statement: each statement is a way to the database and back.
-- But for `desk_record`, row-level security holds inside these functions as outside.

create or replace function desk_account() returns uuid language plpgsql stable as
  $$ begin return nullif(current_setting('threshold.account', true), '')::uuid; end $$;

create or replace function desk_agencies(asked text) returns setof text language plpgsql stable as $$
begin
  return query select jsonb_array_elements_text(
    coalesce(nullif(current_setting('threshold.reach', true), ''), '{}')::jsonb -> asked);
end $$;

create or replace function desk_own_agencies(asked text) returns setof text language plpgsql stable as
  $$ begin return query select desk_agencies('own ' || asked); end $$;

create or replace function desk_opened() returns setof uuid language plpgsql stable as $$
begin
  return query select jsonb_array_elements_text(
    coalesce(nullif(current_setting('threshold.reach', true), ''), '{}')::jsonb -> 'opened')::uuid;
end $$;

create or replace function desk_reach(asked uuid) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
    with reach as (
      select p.action, p.scope, a.id as agency
      from membership m
      join account who on who.id = m.account and who.disabled_at is null
      join permission p on p.role = m.role
      join agency a on p.scope = 'city' or a.id = m.agency
      where m.account = asked
    ), listed as (
      select case when scope = 'own' then 'own ' else '' end || action as action,
        jsonb_agg(distinct agency) as agencies
      from reach group by 1
    ), opened as (
      select jsonb_agg(distinct o.request) as requests from request_opening o
      where o.account = asked and o.until > now()
        and exists (select from reach where action = 'request:break-glass')
    )
    select (
      (select coalesce(jsonb_object_agg(action, agencies), '{}') from listed)
      || coalesce((select jsonb_build_object('opened', requests) from opened where requests is not null), '{}')
    )::text
  );
end $$;

-- Makes a transaction somebody's. The settings end with it. No query is compiled: row-level security looks dear to the
-- planner, which then took seconds to compile what took milliseconds to run.
create function desk_become(asked uuid) returns void language plpgsql volatile as $$
begin
  perform set_config('threshold.account', asked::text, true),
    set_config('threshold.reach', desk_reach(asked), true),
    set_config('jit', 'off', true);
  perform set_config('role', 'threshold_desk', true);
end $$;
revoke execute on function desk_become from public;

-- Events, and their places in the log's queue. `entries`: one object each, bytes in hexadecimal.
create function desk_append(asked uuid, entries jsonb) returns void language plpgsql volatile as $$
begin
  insert into request_event (request, seq, type, version, at, by, command, facts, sealed, salt)
    select asked, e.seq, e.type, e.version, e.at, e.by, e.command, e.facts, decode(e.sealed, 'hex'), decode(e.salt, 'hex')
    from jsonb_to_recordset(entries) as e(
      seq integer, type text, version smallint, at timestamptz, by uuid, command uuid, facts jsonb, sealed text, salt text);
  insert into log_entry (request, seq, leaf)
    select asked, e.seq, decode(e.leaf, 'hex') from jsonb_to_recordset(entries) as e(seq integer, leaf text) order by e.seq;
end $$;

-- A request as it came in, with its key, its first events and the blinded words it is found by. Gives its number, or
-- null where the id is there already or the agency has closed. It writes with the owner's rights, because the policies would ask for each of a
-- dozen rows what is the same for all; it asks that once, and a test sends it what the policies refuse.
create function desk_record(
  asked uuid, prefix text, its_agency text, who uuid, its_risk smallint, its_channel text, its_acts text[],
  its_outcome text, received timestamptz, due timestamptz, changed timestamptz, its_master text, its_key bytea,
  entries jsonb, words text[]
) returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  given text;
begin
  if who is distinct from desk_account() or its_agency not in (select desk_agencies('request:record')) then
    raise insufficient_privilege using message = 'This account may not record requests for this agency.';
  end if;
  if exists (
    select from jsonb_to_recordset(entries) as e(type text, by uuid)
    where e.by is distinct from who or e.type not in ('request-recorded', 'suggestion-made', 'clocks-started')
  ) then
    raise insufficient_privilege using message = 'A request begins with its recording, by whoever records it.';
  end if;
  insert into request (id, number, agency, recorded_by, state, risk, channel, acts, outcome, received_at, due_at,
      events, changed_at)
    select asked, prefix || lpad(nextval('request_number')::text, 6, '0'), a.id, who, 'received', its_risk,
      its_channel, its_acts, its_outcome, received, due, jsonb_array_length(entries), changed
    from agency a where a.id = its_agency and a.closed_at is null
    on conflict (id) do nothing returning number into given;
  if given is null then return null; end if;
  insert into request_key (request, master, wrapped) values (asked, its_master, its_key);
  perform desk_append(asked, entries);
  insert into request_word (agency, request, word)
    select its_agency, asked, decode(w, 'hex') from unnest(words) w on conflict do nothing;
  return given;
end $$;
revoke execute on function desk_record from public;
grant execute on function desk_record to threshold_desk;
