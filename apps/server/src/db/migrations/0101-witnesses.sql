-- The witnesses that are asked to cosign each new checkpoint: how far each has come, and what it last answered. Which ones
-- there are comes from the configuration; nothing here is anybody's.

create table log_witness (
  name text primary key,
  -- Its public key, as one line.
  key text not null,
  url text not null,
  -- The checkpoint it last cosigned, as it says.
  size bigint not null default 0,
  cosigned_at timestamptz,
  -- A code of the last failure.
  problem text,
  -- Asked again then; while a process asks it, the end of its lease.
  next_at timestamptz not null default '-infinity'
);
alter table log_witness enable row level security;

-- Receipts are made on the newest checkpoint that a witness has signed, where there is one.
alter table log_checkpoint add column cosigned boolean not null default false;
create index log_cosigned on log_checkpoint (size) where cosigned;
