-- Records of separation duties: incidents, approvals, disclosures in an emergency, checks, and what an agency owes by
-- itself. Events are the truth; `duty_record` is what they add up to, kept beside them for the list. As with requests,
-- row-level security repeats the table in access/role.ts, and what is sealed is under a key of the record's own.

insert into permission (role, action, scope) values
  ('front-line', 'duty:record', 'agency'),
  ('front-line', 'duty:read', 'own'),
  ('counsel', 'duty:record', 'agency'),
  ('counsel', 'duty:read', 'agency'),
  ('counsel', 'duty:work', 'agency'),
  ('privacy-officer', 'duty:record', 'agency'),
  ('privacy-officer', 'duty:read', 'agency'),
  ('privacy-officer', 'duty:work', 'agency'),
  ('privacy-officer', 'duty:decide', 'agency'),
  ('supervisor', 'duty:record', 'agency'),
  ('supervisor', 'duty:read', 'agency'),
  ('supervisor', 'duty:work', 'agency'),
  ('coordinator', 'duty:due', 'city'),
  ('auditor', 'duty:audit', 'city');

create sequence duty_number;

create table duty_record (
  id uuid primary key,
  number text not null unique,
  agency text not null references agency,
  kind text not null,
  -- Null: the program opened it, because a law of the packs asks the agency for it.
  recorded_by uuid references account,
  state text not null,
  -- Nothing more has to be done.
  over boolean not null,
  -- The norm of the packs that the agency owes it by; null for what somebody recorded.
  norm text,
  due_at timestamptz,
  -- The due date as its proof has it: a day, a moment, or the law's own words.
  due jsonb,
  events integer not null,
  recorded_at timestamptz not null,
  changed_at timestamptz not null
);
create index duty_order on duty_record (over, coalesce(due_at, 'infinity'::timestamptz), recorded_at desc, id);
create index duty_own on duty_record (recorded_by, recorded_at desc);

create table duty_event (
  record uuid not null references duty_record,
  seq integer not null check (seq > 0),
  type text not null,
  version smallint not null,
  at timestamptz not null,
  by uuid references account,
  command uuid not null,
  -- Choices, days and clocks: no free word.
  facts jsonb not null,
  sealed bytea,
  salt bytea not null check (length(salt) = 32),
  primary key (record, seq)
);

create table duty_key (
  record uuid primary key references duty_record,
  master text not null,
  wrapped bytea
);

create table duty_event_action (
  type text primary key,
  action text not null
);
insert into duty_event_action (type, action) values
  ('record-opened', 'duty:record'),
  ('record-corrected', 'duty:read'),
  ('record-approved', 'duty:decide'),
  ('record-refused', 'duty:decide'),
  ('step-done', 'duty:work'),
  ('record-withdrawn', 'duty:work');

alter table duty_record enable row level security;
create policy duty_read on duty_record for select to threshold_desk using (
  agency in (select desk_agencies('duty:read'))
  or (recorded_by = desk_account() and agency in (select desk_own_agencies('duty:read')))
  or agency in (select desk_agencies('duty:audit'))
  or agency in (select desk_agencies('duty:due'))
);
create policy duty_insert on duty_record for insert to threshold_desk with check (
  recorded_by = desk_account() and agency in (select desk_agencies('duty:record'))
);
-- What may change is decided event by event, below; here only whose.
create policy duty_update on duty_record for update to threshold_desk using (
  agency in (select desk_agencies('duty:read'))
  or (recorded_by = desk_account() and agency in (select desk_own_agencies('duty:read')))
);

alter table duty_event enable row level security;
-- Who sees only what is due, sees of what people recorded no more than that it is there.
create policy duty_event_read on duty_event for select to threshold_desk using (
  exists (
    select from duty_record r where r.id = record and (
      r.recorded_by is null
      or r.recorded_by = desk_account()
      or r.agency in (select desk_agencies('duty:read'))
      or r.agency in (select desk_agencies('duty:audit'))
    )
  )
);
create policy duty_event_insert on duty_event for insert to threshold_desk with check (
  by = desk_account() and exists (
    select from duty_record r join duty_event_action a on a.type = duty_event.type
    where r.id = record
      and (
        r.agency in (select desk_agencies(a.action))
        or (r.recorded_by = desk_account() and r.agency in (select desk_own_agencies(a.action)))
      )
      -- Nobody decides about what they asked for themselves.
      and (a.action <> 'duty:decide' or r.recorded_by is distinct from desk_account())
  )
);

alter table duty_key enable row level security;
-- Auditors and coordinators see no free word.
create policy duty_key_read on duty_key for select to threshold_desk using (
  exists (
    select from duty_record r where r.id = record and (
      r.agency in (select desk_agencies('duty:read'))
      or (r.recorded_by = desk_account() and r.agency in (select desk_own_agencies('duty:read')))
    )
  )
);
create policy duty_key_insert on duty_key for insert to threshold_desk with check (
  exists (select from duty_record r where r.id = record and r.recorded_by = desk_account())
);

-- The leaf of an event that the asking account has just written; the policies of requests' leaves stay as they are.
create function desk_log_duty(asked uuid, place integer, given bytea) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from duty_event e where e.record = asked and e.seq = place and e.by = desk_account()
  ) then
    raise exception 'No such event.' using errcode = '42501';
  end if;
  insert into log_entry (request, seq, leaf) values (asked, place, given);
end
$$;
revoke execute on function desk_log_duty from public;
grant execute on function desk_log_duty to threshold_desk;

-- Reading what is sealed of a record is written down beside the readings of requests.
create policy read_insert_duty on request_read for insert to threshold_desk with check (
  account = desk_account() and what = 'duty' and exists (
    select from duty_record r
    where r.id = request_read.request and r.agency = request_read.agency and r.number = request_read.number
  )
);

grant usage on sequence duty_number to threshold_desk;
grant select on duty_event_action to threshold_desk;
grant select, insert on duty_event, duty_key to threshold_desk;
grant select, insert, update on duty_record to threshold_desk;
