-- Reading outside one's reach, for a stated reason and a limited time; and who read which request when.

insert into permission (role, action, scope) values
  ('privacy-officer', 'request:break-glass', 'city'),
  ('privacy-officer', 'reads:read', 'agency'),
  ('auditor', 'reads:read', 'city');
insert into event_action (type, action) values ('reading-opened', 'request:break-glass');

create table request_opening (
  request uuid not null references request,
  account uuid not null references account,
  opened_at timestamptz not null default now(),
  until timestamptz not null,
  primary key (request, account, opened_at)
);
create index request_opening_now on request_opening (account, until);
alter table request_opening enable row level security;

-- As before, with what the account has opened: for as long as it is open, and as long as the role is still there.
create or replace function desk_reach(asked uuid) returns text
  language sql stable set search_path = public, pg_temp as $$
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
  )::text $$;

create function desk_opened() returns setof uuid language sql stable as $$
  select jsonb_array_elements_text(
    coalesce(nullif(current_setting('threshold.reach', true), ''), '{}')::jsonb -> 'opened'
  )::uuid $$;

-- Reading only: nothing else that asks for reach knows of what was opened.
drop policy request_read on request;
create policy request_read on request for select to threshold_desk using (
  agency in (select desk_agencies('request:read'))
  or (recorded_by = desk_account() and agency in (select desk_own_agencies('request:read')))
  or id in (select desk_opened())
);

-- Opens a request to whoever asks, if their role lets them, and tells those it belongs to. The event with the
-- reason is written after it, in the same transaction, at the place that this gives. Nothing is told of a
-- request to somebody who may not open it.
create function desk_open_reading(asked_number text, minutes integer, at timestamptz)
  returns table (request uuid, agency text, recorded_by uuid, place integer, until timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  me uuid := desk_account();
  found request%rowtype;
  ends timestamptz := now() + make_interval(mins => minutes);
begin
  if minutes not between 1 and 240 then
    raise exception 'Opened for too long.';
  end if;
  select * into found from request r where r.number = asked_number
    and r.agency in (select desk_agencies('request:break-glass')) for update;
  if found.id is null then return; end if;
  insert into request_opening (request, account, until) values (found.id, me, ends);
  update request r set events = r.events + 1, changed_at = at where r.id = found.id;
  insert into told (id, account, kind, facts, at)
    select distinct on (a.id) gen_random_uuid(), a.id, 'reading-opened',
      jsonb_build_object('account', me, 'request', found.id, 'number', found.number, 'until', ends), at
    from account a join membership m on m.account = a.id
    where m.agency = found.agency and m.role in ('counsel', 'privacy-officer', 'supervisor')
      and a.disabled_at is null and a.id <> me;
  perform set_config('threshold.reach', desk_reach(me), true);
  return query select found.id, found.agency, found.recorded_by, found.events + 1, ends;
end
$$;
revoke execute on function desk_open_reading from public;
grant execute on function desk_open_reading to threshold_desk;

-- Who read what is sealed of which request: no content, never changed. The number stands here too, for those who
-- may know that it was read without reading it.
create table request_read (
  id bigint generated always as identity primary key,
  request uuid not null,
  number text not null,
  agency text not null,
  account uuid not null references account,
  at timestamptz not null,
  what text not null check (what ~ '^[a-z-]{1,40}$'),
  opened boolean not null
);
create index request_read_of on request_read (agency, id desc);
alter table request_read enable row level security;
create policy read_insert on request_read for insert to threshold_desk with check (
  account = desk_account() and exists (
    select from request r
    where r.id = request_read.request and r.agency = request_read.agency and r.number = request_read.number
  )
);
create policy read_read on request_read for select to threshold_desk using (
  agency in (select desk_agencies('reads:read'))
);
grant select, insert on request_read to threshold_desk;
