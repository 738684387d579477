-- Letters that offer a case to a provider: kept sealed under the key of the case, and gone with it. By e-mail they leave through the
-- one outbox, whose row is of a request or of a case. decisions/0048, docs/defense.md.

create table case_file (
  record uuid not null references defense_case,
  file integer not null check (file > 0),
  type text not null,
  hash bytea not null check (length(hash) = 32),
  sealed bytea not null,
  primary key (record, file)
);
alter table case_file enable row level security;
create policy case_file_read on case_file for select to threshold_desk using (
  exists (select from defense_case c where c.id = record)
);
create policy case_file_insert on case_file for insert to threshold_desk with check (
  exists (
    select from defense_case c where c.id = record and c.agency in (select desk_agencies('defence:work'))
  )
);
grant select, insert on case_file to threshold_desk;

alter table outbox alter column request drop not null;
alter table outbox add column record uuid references defense_case;
alter table outbox add constraint outbox_of_one check ((request is null) <> (record is null));
alter table outbox add constraint outbox_case_event
  foreign key (record, event) references case_event deferrable initially deferred;
create unique index outbox_of_case on outbox (record, event);
alter table outbox drop constraint outbox_what_check;
alter table outbox add constraint outbox_what_check
  check (what in ('reply', 'letter', 'notice') or (what = 'hand-over' and record is not null));

-- Who works on requests sees nothing of a case, and the other way round.
drop policy outbox_read on outbox;
create policy outbox_read on outbox for select to threshold_desk using (
  (request is not null and agency in (select desk_agencies('request:work')))
  or (record is not null and agency in (select desk_agencies('defence:work')))
);
create policy outbox_insert_case on outbox for insert to threshold_desk with check (
  state = 'waiting' and request is null and exists (
    select from defense_case c where c.id = record and c.agency = outbox.agency
      and c.agency in (select desk_agencies('defence:work'))
  )
);
drop policy outbox_update on outbox;
create policy outbox_update on outbox for update to threshold_desk using (
  request is not null and agency in (select desk_agencies('request:work'))
);

-- The letter has the head of the office that letters come from.
create policy office_read_defence on office for select to threshold_desk using (
  agency in (select desk_agencies('defence:work'))
);
