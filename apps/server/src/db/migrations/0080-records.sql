-- Why a hold was lifted; what of the log a purged request can still be checked by; what left the house, and why.

alter table legal_hold
  -- Sealed like the matter.
  add column lift_reason bytea;

-- The day on which it was closed or taken back, for public figures. Those purged before this have the day alone on
-- which they last changed.
alter table purged_request add column closed_on date;

-- Of each event that a purge took: the salted commitment that its leaf is the hash of. It says nothing without salt and
-- content, which are gone; whoever has a receipt from before has both.
create table purged_leaf (
  request uuid not null references purged_request,
  seq integer not null,
  commitment bytea not null check (length(commitment) = 32),
  primary key (request, seq)
);

insert into permission (role, action, scope) values ('privacy-officer', 'records:export', 'agency');

-- Every file that left through the gate: who, when, what for, which fields, how many rows, and the hash of the file.
-- Each has its leaf in the log under its own id, as number 1. Files themselves are not kept.
create table release (
  id uuid primary key,
  number bigint not null unique,
  version smallint not null,
  agency text not null references agency,
  account uuid not null references account,
  at timestamptz not null,
  facts jsonb not null,
  salt bytea not null check (length(salt) = 32)
);
create index release_of on release (agency, number desc);

-- What later figures are protected together with: it holds true counts and stays inside.
create table release_entry (
  series text not null,
  number integer not null check (number > 0),
  release uuid not null references release,
  hash text not null,
  entry jsonb not null,
  primary key (series, number)
);
