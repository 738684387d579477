-- An uploaded law until it is checked: decisions/0036. What is sound becomes a row of law_change under the same id, and
-- its row here goes; of what is not, the findings stay a week for whoever sent it, and the file goes at once.

create table law_upload (
  -- The command it was sent with.
  id uuid primary key,
  state text not null check (state in ('received', 'checking', 'refused')),
  name text not null,
  -- SHA-256 of the bytes as they came.
  hash text not null,
  content bytea,
  uploaded_by uuid not null references account,
  uploaded_at timestamptz not null,
  changed_at timestamptz not null,
  attempts integer not null default 0,
  -- While a server checks it, which it says every few seconds: after this moment another one may.
  lease_until timestamptz,
  -- Why it was refused: a code and what belongs to it, or all that the check found.
  problem jsonb,
  report text,
  check ((content is null) = (state = 'refused'))
);
create index law_upload_waiting on law_upload (uploaded_at, id) where state <> 'refused';
-- The same file sent again while it waits is the same upload.
create unique index law_upload_once on law_upload (hash) where state <> 'refused';

alter table law_upload enable row level security;
create policy law_upload_read on law_upload for select to threshold_desk using (
  exists (select from desk_agencies('law:approve'))
);
create policy law_upload_insert on law_upload for insert to threshold_desk with check (
  state = 'received' and attempts = 0 and problem is null and report is null
  and uploaded_by = desk_account() and exists (select from desk_agencies('law:propose'))
);
create policy law_upload_remove on law_upload for delete to threshold_desk using (
  exists (select from desk_agencies('law:propose'))
);
grant select, insert, delete on law_upload to threshold_desk;
