-- Files kept sealed with a request, and the outbox: what is to leave the house, written in the transaction of the
-- event that says so. Addresses and files are sealed under the request's key.

create table sealed_file (
  request uuid not null references request,
  file integer not null check (file > 0),
  what text not null check (what in ('letter', 'page', 'paper')),
  type text not null,
  bytes integer not null check (bytes > 0),
  hash bytea not null check (length(hash) = 32),
  chunks integer not null check (chunks > 0),
  primary key (request, file)
);

create table sealed_chunk (
  request uuid not null,
  file integer not null,
  at integer not null,
  sealed bytea not null,
  primary key (request, file, at),
  foreign key (request, file) references sealed_file
);

alter table sealed_file enable row level security;
create policy file_read on sealed_file for select to threshold_desk using (
  exists (
    select from request r where r.id = request and (
      what = 'paper' or r.agency in (select desk_agencies('privileged:read'))
    )
  )
);
create policy file_insert on sealed_file for insert to threshold_desk with check (
  exists (
    select from request r where r.id = request and (
      what = 'paper' or r.agency in (select desk_agencies('request:work'))
    )
  )
);
alter table sealed_chunk enable row level security;
create policy chunk_read on sealed_chunk for select to threshold_desk using (
  exists (select from sealed_file f where f.request = sealed_chunk.request and f.file = sealed_chunk.file)
);
create policy chunk_insert on sealed_chunk for insert to threshold_desk with check (
  exists (select from sealed_file f where f.request = sealed_chunk.request and f.file = sealed_chunk.file)
);

-- The next number of a file, though the asker may not see them all.
create function desk_next_file(asked uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(file), 0) + 1 from sealed_file where request = asked $$;

create table outbox (
  id uuid primary key,
  request uuid not null references request,
  -- The event that gave it out.
  event integer not null,
  agency text not null references agency,
  what text not null check (what in ('reply', 'letter', 'notice')),
  way text not null check (way in ('email', 'sms', 'post', 'hand')),
  language text not null,
  -- The file of the request that is to be printed, or goes along where `attached` says so.
  file integer not null,
  attached boolean not null,
  -- Null for what is printed: the address stands on the letter.
  address bytea,
  state text not null check (state in ('waiting', 'sending', 'sent', 'dead', 'printed', 'gone')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  -- While a process sends it: after this moment another one may.
  lease_until timestamptz,
  -- A code of the last failure, never a server's words.
  problem text,
  message_id text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (request, event),
  -- The event is written last.
  foreign key (request, event) references request_event deferrable initially deferred
);
create index outbox_due on outbox (next_at, id)
  where way in ('email', 'sms') and state in ('waiting', 'sending');
create index outbox_open on outbox (agency, made_at, id) where state not in ('sent', 'gone');

alter table outbox enable row level security;
create policy outbox_read on outbox for select to threshold_desk using (
  agency in (select desk_agencies('request:work'))
);
create policy outbox_insert on outbox for insert to threshold_desk with check (
  state = 'waiting' and exists (
    select from request r where r.id = request and r.agency = outbox.agency
      and r.agency in (select desk_agencies('request:work'))
  )
);
create policy outbox_update on outbox for update to threshold_desk using (
  agency in (select desk_agencies('request:work'))
);

-- Letters that nobody would take: the queue shows them.
alter table request add column failed_sends smallint not null default 0;

insert into event_action (type, action) values
  ('letter-sent', 'request:work'),
  ('delivery-recorded', 'request:work'),
  ('paper-added', 'request:read'),
  ('paper-read', 'request:read');

grant select, insert on sealed_file, sealed_chunk to threshold_desk;
grant select, insert on outbox to threshold_desk;
grant update (state, attempts, next_at, problem, changed_at) on outbox to threshold_desk;
