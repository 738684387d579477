-- Cases of a legal-defence office: intake, conflict check, urgency, offers to providers, outcome. Events are the truth;
-- `defense_case` is what they add up to, kept beside them for the list. As with requests, row-level security repeats the table in
-- access/role.ts, and everything said of a person is sealed under a key of the case's own. decisions/0048.

insert into permission (role, action, scope) values
  ('defence-coordinator', 'defence:read', 'agency'),
  ('defence-coordinator', 'defence:work', 'agency'),
  ('defence-coordinator', 'directory:write', 'agency'),
  ('administrator', 'directory:write', 'city');

create sequence case_number;

create table defense_case (
  id uuid primary key,
  number text not null unique,
  agency text not null references agency,
  recorded_by uuid not null references account,
  state text not null check (state in ('checking', 'waiting', 'offered', 'placed', 'ended')),
  -- How urgent it is from which day on: [{"on", "tier"}], the first first. A hearing that comes nearer needs no write.
  tiers jsonb not null,
  -- Set by a person, over what the days say.
  tier_set smallint,
  -- Of the directory: whom it is offered to or was taken over by.
  provider text,
  outcome text,
  due_at timestamptz,
  due jsonb,
  -- The day on which the person asked for erasure.
  erasure_on date,
  events integer not null,
  received_at timestamptz not null,
  changed_at timestamptz not null
);
create index defense_case_of on defense_case (agency, received_at, id) where state <> 'ended';

create table case_event (
  record uuid not null references defense_case,
  seq integer not null check (seq > 0),
  type text not null,
  version smallint not null,
  at timestamptz not null,
  by uuid not null references account,
  command uuid not null,
  -- Days, tiers, ids of providers, closed choices. Whatever is said of a person is sealed.
  facts jsonb not null,
  sealed bytea,
  salt bytea not null check (length(salt) = 32),
  primary key (record, seq)
);

create table case_key (
  record uuid primary key references defense_case,
  master text not null,
  wrapped bytea
);

-- Words of names, blinded under a key of the office (decisions/0020), for the conflict check and for nothing else.
-- Side 0 is the person, 1 and up those on the other side.
create table case_word (
  agency text not null references agency,
  record uuid not null references defense_case,
  side smallint not null,
  word bytea not null check (length(word) = 12),
  primary key (word, record, side)
);
create index case_word_of on case_word (record);

alter table defense_case enable row level security;
create policy case_read on defense_case for select to threshold_desk using (
  agency in (select desk_agencies('defence:read'))
);
create policy case_insert on defense_case for insert to threshold_desk with check (
  recorded_by = desk_account() and agency in (select desk_agencies('defence:work'))
);
create policy case_update on defense_case for update to threshold_desk using (
  agency in (select desk_agencies('defence:work'))
);

alter table case_event enable row level security;
create policy case_event_read on case_event for select to threshold_desk using (
  exists (select from defense_case c where c.id = record)
);
create policy case_event_insert on case_event for insert to threshold_desk with check (
  by = desk_account() and exists (
    select from defense_case c where c.id = record and c.agency in (select desk_agencies('defence:work'))
  )
);

alter table case_key enable row level security;
create policy case_key_read on case_key for select to threshold_desk using (
  exists (select from defense_case c where c.id = record)
);
create policy case_key_insert on case_key for insert to threshold_desk with check (
  exists (select from defense_case c where c.id = record and c.recorded_by = desk_account())
);

alter table case_word enable row level security;
create policy case_word_read on case_word for select to threshold_desk using (
  agency in (select desk_agencies('defence:read'))
);
create policy case_word_insert on case_word for insert to threshold_desk with check (
  exists (
    select from defense_case c where c.id = record and c.agency = case_word.agency
      and c.agency in (select desk_agencies('defence:work'))
  )
);
-- A name that was corrected is looked for by its old words no more.
create policy case_word_delete on case_word for delete to threshold_desk using (
  agency in (select desk_agencies('defence:work'))
);

-- The leaf of an event that the asking account has just written.
create function desk_log_case(asked uuid, place integer, given bytea) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from case_event e where e.record = asked and e.seq = place and e.by = desk_account()
  ) then
    raise exception 'No such event.' using errcode = '42501';
  end if;
  insert into log_entry (request, seq, leaf) values (asked, place, given);
end
$$;
revoke execute on function desk_log_case from public;
grant execute on function desk_log_case to threshold_desk;

-- Reading a case is written down beside the readings of requests.
create policy read_insert_case on request_read for insert to threshold_desk with check (
  account = desk_account() and what = 'defence' and exists (
    select from defense_case c
    where c.id = request_read.request and c.agency = request_read.agency and c.number = request_read.number
  )
);

-- The directory of providers is a setting of its office, written by its coordinators too.
alter table setting_version drop constraint setting_version_section_check;
alter table setting_version add constraint setting_version_section_check
  check (section in ('agency', 'sites', 'counsel', 'office', 'letter-text', 'providers'));
create policy setting_read_directory on setting_version for select to threshold_desk using (
  section = 'providers' and (
    agency in (select desk_agencies('directory:write')) or agency in (select desk_agencies('defence:read'))
  )
);
create policy setting_insert_directory on setting_version for insert to threshold_desk with check (
  by = desk_account() and section = 'providers' and agency in (select desk_agencies('directory:write'))
);

grant usage on sequence case_number to threshold_desk;
grant select, insert on case_event, case_key to threshold_desk;
grant select, insert, update on defense_case to threshold_desk;
grant select, insert, delete on case_word to threshold_desk;
