-- How long what is kept, what a court or counsel holds back from that, and what a purge leaves: a row that says a
-- request was there, and its leaves in the log. Only the program writes here; the verbs ask access/role.ts first.

insert into permission (role, action, scope) values ('privacy-officer', 'records:manage', 'agency');

-- No period is shipped: each stands here with the authority an agency names for it. A new one replaces the old.
create table retention_rule (
  agency text not null references agency,
  class text not null,
  months integer not null check (months between 1 and 1200),
  authority text not null check (length(authority) between 1 and 300),
  primary key (agency, class)
);

create table legal_hold (
  id uuid primary key,
  -- Null: everything of the agency. No foreign key: a hold keeps its request from being purged anyway.
  request uuid,
  agency text not null references agency,
  -- A docket number or the like, sealed: it may say more than it seems.
  matter bytea not null,
  placed_by uuid not null references account,
  placed_at timestamptz not null,
  lifted_by uuid references account,
  lifted_at timestamptz
);
create index legal_hold_in_force on legal_hold (agency, request) where lifted_at is null;

create table purge (
  id uuid primary key,
  agency text not null references agency,
  by uuid not null references account,
  at timestamptz not null
);

create table purged_request (
  id uuid primary key,
  number text not null unique,
  agency text not null references agency,
  class text not null,
  ended_on date not null,
  -- What public figures are made of; nothing else of the content is left.
  acts text[] not null,
  outcome text,
  authority text not null,
  purge uuid not null references purge
);
create index purged_by on purged_request (purge);

-- What was done about records, for good: each has its leaf in the log under its own id, as number 1.
create table retention_event (
  id uuid primary key,
  kind text not null,
  at timestamptz not null,
  account uuid references account,
  agency text not null references agency,
  facts jsonb not null,
  salt bytea not null check (length(salt) = 32)
);
