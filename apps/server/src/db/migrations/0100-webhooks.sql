-- Signed webhooks: which address is told of which kinds of events, and what became of each telling. Nothing here
-- holds a name or a word of anybody; secrets are sealed under the master key and readable by the program alone.

create table webhook_endpoint (
  id uuid primary key,
  url text not null check (length(url) <= 500),
  agencies text[] not null check (cardinality(agencies) > 0),
  kinds text[] not null check (cardinality(kinds) > 0),
  -- `stopped`: by the program, after failures.
  state text not null check (state in ('on', 'off', 'stopped')),
  -- The first failure since the last success.
  failing_since timestamptz,
  -- Leaves of the log that were looked at: events are taken in their order there, so none is passed over.
  cursor bigint not null,
  made_by uuid not null references account,
  made_at timestamptz not null
);

create table webhook_secret (
  id uuid primary key,
  endpoint uuid not null references webhook_endpoint on delete cascade,
  -- The master key it lies under.
  master text not null,
  sealed bytea not null,
  made_at timestamptz not null,
  -- After a rotation: signed with until then, beside the newer one.
  until timestamptz
);
create index webhook_secret_of on webhook_secret (endpoint);

create table webhook_delivery (
  -- The `webhook-id` at every attempt.
  id uuid primary key,
  endpoint uuid not null references webhook_endpoint on delete cascade,
  -- Null for a test. A purge of the request takes its deliveries along.
  request uuid references request,
  event integer,
  kind text not null,
  -- What is signed, byte for byte.
  payload text not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'dead')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  lease_until timestamptz,
  -- The last answer's status, or a code where there was none.
  status smallint,
  problem text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (endpoint, request, event)
);
create index webhook_due on webhook_delivery (next_at, id) where state in ('waiting', 'sending');
create index webhook_newest on webhook_delivery (endpoint, made_at desc, id);
create index webhook_of on webhook_delivery (request);

-- Who added, changed, stopped and removed what, for good: each has its leaf in the log under its own id, as number 1.
create table webhook_event (
  id uuid primary key,
  kind text not null,
  version smallint not null,
  at timestamptz not null,
  -- Null for what the program does by itself.
  account uuid references account,
  facts jsonb not null,
  salt bytea not null check (length(salt) = 32)
);

-- Read by who may change the settings of every agency that an endpoint hears of. Only the program writes here; the
-- verbs ask access/role.ts first.
alter table webhook_endpoint enable row level security;
create policy endpoint_read on webhook_endpoint for select to threshold_desk using (
  agencies <@ array(select desk_agencies('settings:write'))
);
alter table webhook_secret enable row level security;
create policy secret_read on webhook_secret for select to threshold_desk using (
  exists (select from webhook_endpoint w where w.id = endpoint)
);
alter table webhook_delivery enable row level security;
create policy delivery_read on webhook_delivery for select to threshold_desk using (
  exists (select from webhook_endpoint w where w.id = endpoint)
);
alter table webhook_event enable row level security;

grant select on webhook_endpoint, webhook_delivery to threshold_desk;
-- Not `sealed`: whoever is let into the database as this role reads no secret.
grant select (id, endpoint, made_at, until) on webhook_secret to threshold_desk;
