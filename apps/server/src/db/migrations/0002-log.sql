-- The log: leaves in their places, kept as the tiles of c2sp.org/tlog-tiles, and the checkpoints signed on the
-- way. Only the program writes here; what an account may read of it, it reads through its own requests.

create table log_head (
  -- One row: the sequencer locks it.
  single boolean primary key default true check (single),
  size bigint not null,
  frontier bytea not null
);
insert into log_head (size, frontier) values (0, '');

create table log_tile (
  level smallint not null,
  index bigint not null,
  hashes bytea not null check (length(hashes) % 32 = 0),
  primary key (level, index)
);

create table log_checkpoint (
  size bigint primary key,
  -- The signed note, with the cosignatures that witnesses have sent since.
  note text not null,
  at timestamptz not null
);
