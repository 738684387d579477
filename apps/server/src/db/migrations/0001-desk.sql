-- The desk's first tables: agencies and people, requests with their events, the log's queue, and who may see
-- what. Events are the truth; `request` is what they add up to, kept beside them for the queue.
-- Row-level security repeats the table in access/role.ts; access/permission.test.ts compares the two.

do $$
begin
  if not exists (select from pg_roles where rolname = 'threshold_desk') then
    create role threshold_desk nologin;
  end if;
end
$$;

create table agency (
  id text primary key check (id ~ '^[a-z0-9-]{1,40}$'),
  title text not null,
  -- The fact `agency` of the packs that requests of this agency start from.
  law_agency text not null
);

create table account (
  id uuid primary key,
  name text not null,
  email text not null,
  disabled_at timestamptz
);
create unique index account_email on account (lower(email));

create table membership (
  account uuid not null references account,
  agency text not null references agency,
  role text not null,
  primary key (account, agency, role)
);

create table permission (
  role text not null,
  action text not null,
  scope text not null check (scope in ('own', 'agency', 'city')),
  primary key (role, action)
);
insert into permission (role, action, scope) values
  ('front-line', 'request:record', 'agency'),
  ('front-line', 'request:read', 'own'),
  ('front-line', 'request:comment', 'own'),
  ('counsel', 'request:record', 'agency'),
  ('counsel', 'request:read', 'agency'),
  ('counsel', 'request:work', 'agency'),
  ('counsel', 'request:confirm', 'agency'),
  ('counsel', 'request:comment', 'agency'),
  ('counsel', 'privileged:read', 'agency'),
  ('counsel', 'log:read', 'agency'),
  ('privacy-officer', 'request:read', 'agency'),
  ('privacy-officer', 'request:comment', 'agency'),
  ('privacy-officer', 'privileged:read', 'agency'),
  ('privacy-officer', 'log:read', 'agency'),
  ('supervisor', 'request:record', 'agency'),
  ('supervisor', 'request:read', 'agency'),
  ('supervisor', 'request:assign', 'agency'),
  ('supervisor', 'request:comment', 'agency'),
  ('supervisor', 'log:read', 'agency'),
  ('auditor', 'log:read', 'city'),
  ('administrator', 'settings:write', 'city');

create table session (
  token_hash bytea primary key,
  account uuid not null references account,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);

create table request (
  id uuid primary key,
  number text not null unique,
  agency text not null references agency,
  recorded_by uuid not null references account,
  state text not null,
  -- 0 danger or a judge's order, 1 an open question of law, 2 the rest: the queue's first order.
  risk smallint not null,
  channel text not null,
  acts text[] not null,
  outcome text,
  received_at timestamptz not null,
  due_at timestamptz,
  claimed_by uuid references account,
  claim_until timestamptz,
  events integer not null,
  changed_at timestamptz not null
);
create index request_queue on request (agency, risk, due_at nulls last, received_at, id)
  where state not in ('closed', 'withdrawn');
create index request_own on request (recorded_by, received_at desc);

create sequence request_number;

create table request_event (
  request uuid not null references request,
  seq integer not null check (seq > 0),
  type text not null,
  version smallint not null,
  at timestamptz not null,
  -- Null for what the program does by itself, such as ending a claim.
  by uuid references account,
  -- Made by the client; the same command sent twice is one event.
  command uuid not null,
  -- No name, no contact, no free text: these are sealed.
  facts jsonb not null,
  sealed bytea,
  salt bytea not null check (length(salt) = 32),
  primary key (request, seq)
);

-- One key for each request, wrapped by the master key; destroyed with a purge.
create table request_key (
  request uuid primary key references request,
  master text not null,
  wrapped bytea
);

-- What waits for its place in the log, and the place once it has one. Filled with the event, in one transaction.
create table log_entry (
  id bigint generated always as identity primary key,
  request uuid not null,
  seq integer not null,
  leaf bytea not null check (length(leaf) = 32),
  index bigint unique,
  unique (request, seq)
);
create index log_waiting on log_entry (id) where index is null;

-- Every law a suggestion was made by, compiled: the same facts give the same answer for as long as they are kept.
create table law_version (
  hash text primary key,
  pack text not null,
  engine text not null,
  compiled text not null,
  since timestamptz not null
);

create table event_action (
  type text primary key,
  action text not null
);
insert into event_action (type, action) values
  ('request-recorded', 'request:record'),
  ('suggestion-made', 'request:read'),
  ('clocks-started', 'request:read'),
  ('request-claimed', 'request:work'),
  ('claim-released', 'request:work'),
  ('request-handed-over', 'request:read'),
  ('question-asked', 'request:work'),
  ('facts-added', 'request:read'),
  ('determination-made', 'request:work'),
  ('determination-confirmed', 'request:confirm'),
  ('reply-sent', 'request:work'),
  ('notice-decided', 'request:work'),
  ('notice-sent', 'request:work'),
  ('duty-done', 'request:work'),
  ('comment-added', 'request:comment'),
  ('request-closed', 'request:work'),
  ('request-reopened', 'request:work'),
  ('request-withdrawn', 'request:work');

-- Who asks, as the transaction says. Without one there is nobody, and nobody sees anything.
create function desk_account() returns uuid language sql stable as
  $$ select nullif(current_setting('threshold.account', true), '')::uuid $$;

-- What an account may do, worked out once as a transaction begins: for each action the agencies in which it may
-- do it to every request, and under "own" those in which it may do it to what it recorded itself. Only the
-- owner may call it; policies read what it left in a setting that ends with the transaction.
create function desk_reach(asked uuid) returns text
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
  )
  select coalesce(jsonb_object_agg(action, agencies), '{}')::text from listed $$;
revoke execute on function desk_reach from public;

create function desk_agencies(asked text) returns setof text language sql stable as $$
  select jsonb_array_elements_text(
    coalesce(nullif(current_setting('threshold.reach', true), ''), '{}')::jsonb -> asked
  ) $$;

create function desk_own_agencies(asked text) returns setof text language sql stable as
  $$ select desk_agencies('own ' || asked) $$;

-- A colleague's name: people who share a request may know who holds it.
create function desk_name(asked uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select name from account where id = asked $$;

-- Whom a request of this agency can be given to.
create function desk_colleagues(asked text) returns table (account uuid, name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.id, a.name from account a
  join membership m on m.account = a.id
  join permission p on p.role = m.role and p.action = 'request:work'
  where m.agency = asked and a.disabled_at is null
    and asked in (select desk_agencies('request:read')) $$;

alter table request enable row level security;
create policy request_read on request for select to threshold_desk using (
  agency in (select desk_agencies('request:read'))
  or (recorded_by = desk_account() and agency in (select desk_own_agencies('request:read')))
);
create policy request_insert on request for insert to threshold_desk with check (
  recorded_by = desk_account() and agency in (select desk_agencies('request:record'))
);
-- What may change is decided event by event, below; here only whose.
create policy request_update on request for update to threshold_desk using (
  agency in (select desk_agencies('request:read'))
  or (recorded_by = desk_account() and agency in (select desk_own_agencies('request:read')))
);

alter table request_event enable row level security;
-- A comment under privilege is for those who may read such comments, whoever else may read the request.
create policy event_read on request_event for select to threshold_desk using (
  exists (
    select from request r where r.id = request and (
      type <> 'comment-added' or facts->>'kind' is distinct from 'privileged'
      or r.agency in (select desk_agencies('privileged:read'))
    )
  )
);
create policy event_insert on request_event for insert to threshold_desk with check (
  by = desk_account() and exists (
    select from request r where r.id = request
      and (
        r.agency in (
          select desk_agencies(e.action) from event_action e where e.type = request_event.type
        )
        or (r.recorded_by = desk_account() and r.agency in (
          select desk_own_agencies(e.action) from event_action e where e.type = request_event.type
        ))
      )
  )
);

alter table request_key enable row level security;
create policy key_read on request_key for select to threshold_desk using (
  exists (select from request r where r.id = request)
);
create policy key_insert on request_key for insert to threshold_desk with check (
  exists (select from request r where r.id = request)
);

alter table log_entry enable row level security;
create policy log_read on log_entry for select to threshold_desk using (
  exists (select from request r where r.id = request)
);
create policy log_insert on log_entry for insert to threshold_desk with check (
  exists (select from request_event e where e.request = log_entry.request and e.seq = log_entry.seq)
);

grant usage on schema public to threshold_desk;
grant usage on sequence request_number to threshold_desk;
grant select on agency, event_action, law_version to threshold_desk;
grant select, insert on request_event, request_key, log_entry to threshold_desk;
grant select, insert, update on request to threshold_desk;
