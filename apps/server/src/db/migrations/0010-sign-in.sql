-- Who may come in: sessions that say how their owner proved who they are, accounts linked to a provider's subject,
-- passkeys, local passwords with a second factor, one-time beginnings of a sign-in, and what administrators are
-- told. Only the program reads and writes here (sign-in/): the desk's role is granted nothing.

alter table session
  -- What the owner's list calls it: the token and its hash are never shown.
  add column id uuid not null default gen_random_uuid(),
  add column method text not null default 'unknown',
  -- When its owner last proved who they are; null: a proof that grants nothing further.
  add column proved_at timestamptz,
  -- "Firefox on Android": for the owner's list, nothing finer.
  add column device text not null default '',
  -- The provider's own names for the person and the session, so that a sign-out there ends it here.
  add column issuer text,
  add column subject text,
  add column provider_session text;
create unique index session_id on session (id);
create index session_account on session (account);
create index session_provider on session (issuer, subject) where issuer is not null;

create table account_subject (
  issuer text not null,
  subject text not null,
  account uuid not null references account,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  -- A second person of the same provider can never be linked to an account that has one, whatever the e-mail says.
  unique (issuer, account)
);

-- What a sign-in began with: known by the hash of a token that only the browser has, used once, gone in minutes.
create table sign_in_beginning (
  token_hash bytea primary key,
  kind text not null,
  account uuid references account,
  facts jsonb not null,
  ends_at timestamptz not null
);

create table passkey (
  id text primary key,
  account uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  -- Kept by the maker of the device for its owner, or bound to one device.
  synced boolean not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account);

create table local_secret (
  account uuid primary key references account,
  password text not null,
  -- Sealed by the master key in the place of this account.
  totp bytea not null,
  -- The last step of thirty seconds whose code was taken: no code is taken twice.
  totp_step bigint not null default 0,
  break_glass boolean not null,
  made_at timestamptz not null
);

create table recovery_code (
  account uuid not null references account,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account, code_hash)
);

-- Failures by the hash of the name that was tried, whether or not it is an account's: an answer tells nobody which.
create table sign_in_failure (
  name_hash bytea primary key,
  failures integer not null,
  failed_at timestamptz not null,
  wait_until timestamptz not null
);

-- What happened to ways in, for good: each has its leaf in the log under its own id, as number 1.
create table access_event (
  id uuid primary key,
  kind text not null,
  at timestamptz not null,
  account uuid references account,
  facts jsonb not null,
  salt bytea not null check (length(salt) = 32)
);

-- What people have to be told and see until they say that they did.
create table told (
  id uuid primary key,
  account uuid not null references account,
  kind text not null,
  facts jsonb not null,
  at timestamptz not null,
  seen_at timestamptz
);
create index told_unseen on told (account, at) where seen_at is null;
