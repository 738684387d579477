-- How another law, or another row of a calendar, comes into force: proposed by one person, approved as
-- decisions/0025 says, each step an event for good with its leaf in the log. What is in force everywhere is what
-- stands here.

insert into permission (role, action, scope) values
  ('administrator', 'law:propose', 'city'),
  ('administrator', 'law:approve', 'city'),
  ('coordinator', 'law:propose', 'city'),
  ('coordinator', 'law:approve', 'city');

-- The files of the packs as JSON, where they are known: to be checked again, and compiled by a later engine.
alter table law_version add column sources text;

create table law_change (
  id uuid primary key,
  state text not null check (
    state in ('checked', 'proposed', 'approved', 'in-force', 'superseded', 'withdrawn')
  ),
  hash text not null,
  pack text not null,
  engine text not null,
  -- The law in force that it was checked against.
  against text not null,
  compiled text not null,
  sources text,
  report text not null,
  -- Null: as soon as it is approved.
  effective_on date,
  effective_at timestamptz,
  uploaded_by uuid not null references account,
  uploaded_at timestamptz not null
);
create unique index law_change_in_force on law_change ((true)) where state = 'in-force';
-- One at a time: two that wait would each have been looked at against a law that the other replaces.
create unique index law_change_waiting on law_change ((true)) where state in ('proposed', 'approved');

create table calendar_amendment (
  id uuid primary key,
  state text not null check (state in ('proposed', 'approved', 'applied', 'withdrawn')),
  calendar text not null,
  -- The row that is added; null where an earlier amendment is taken back.
  row jsonb,
  -- No foreign key: a restore may bring the later one first.
  undoes uuid,
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  approved_at timestamptz,
  check ((row is null) <> (undoes is null))
);
create unique index calendar_amendment_undone on calendar_amendment (undoes)
  where undoes is not null and state <> 'withdrawn';

create table rule_event (
  -- The change of the law or of a calendar that it is about.
  subject uuid not null,
  seq integer not null check (seq > 0),
  type text not null,
  version smallint not null,
  at timestamptz not null,
  -- Null for what the program does by itself: taking effect, counting again.
  by uuid references account,
  command uuid not null,
  facts jsonb not null,
  salt bytea not null check (length(salt) = 32),
  primary key (subject, seq)
);

create table rule_event_action (
  type text primary key,
  action text not null
);
insert into rule_event_action (type, action) values
  ('law-uploaded', 'law:propose'),
  ('law-proposed', 'law:propose'),
  ('law-approved', 'law:approve'),
  ('law-withdrawn', 'law:propose'),
  ('amendment-proposed', 'law:propose'),
  ('amendment-approved', 'law:approve'),
  ('amendment-withdrawn', 'law:propose');

-- A clock that a changed calendar moved: only the program writes it.
insert into event_action (type, action) values ('clocks-moved', 'law:approve');

alter table law_change enable row level security;
create policy law_change_read on law_change for select to threshold_desk using (
  exists (select from desk_agencies('law:approve'))
);
create policy law_change_insert on law_change for insert to threshold_desk with check (
  uploaded_by = desk_account() and exists (select from desk_agencies('law:propose'))
);
create policy law_change_update on law_change for update to threshold_desk using (
  exists (select from desk_agencies('law:propose')) or exists (select from desk_agencies('law:approve'))
);

alter table calendar_amendment enable row level security;
create policy amendment_read on calendar_amendment for select to threshold_desk using (
  exists (select from desk_agencies('law:approve'))
);
create policy amendment_insert on calendar_amendment for insert to threshold_desk with check (
  proposed_by = desk_account() and exists (select from desk_agencies('law:propose'))
);
create policy amendment_update on calendar_amendment for update to threshold_desk using (
  exists (select from desk_agencies('law:propose')) or exists (select from desk_agencies('law:approve'))
);

alter table rule_event enable row level security;
create policy rule_event_read on rule_event for select to threshold_desk using (
  exists (select from desk_agencies('law:approve'))
);
create policy rule_event_insert on rule_event for insert to threshold_desk with check (
  by = desk_account() and exists (
    select from rule_event_action e
    where e.type = rule_event.type and exists (select from desk_agencies(e.action))
  )
);

create policy log_insert_rule on log_entry for insert to threshold_desk with check (
  exists (select from rule_event e where e.subject = log_entry.request and e.seq = log_entry.seq)
);

grant select, insert, update on law_change, calendar_amendment to threshold_desk;
grant select, insert on rule_event to threshold_desk;
grant select on rule_event_action to threshold_desk;
