-- What was read from a paper: one row for each that waits, is being read, was read or could not be. What was read is
-- kept sealed as files of the request; an event says which. A purge finds all of it by its foreign keys.

create table paper_reading (
  request uuid not null references request,
  file integer not null,
  agency text not null references agency,
  state text not null check (state in ('waiting', 'reading', 'read', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  -- While a server has it read: after this moment another one may.
  lease_until timestamptz,
  -- A code, never words from the paper.
  problem text,
  changed_at timestamptz not null,
  primary key (request, file),
  foreign key (request, file) references sealed_file
);
create index paper_reading_due on paper_reading (next_at, request, file)
  where state in ('waiting', 'reading');

alter table paper_reading enable row level security;
create policy reading_read on paper_reading for select to threshold_desk using (
  exists (select from request r where r.id = request)
);
-- As the paper itself: whoever only opened a request for reading adds nothing to it.
create policy reading_insert on paper_reading for insert to threshold_desk with check (
  state = 'waiting' and exists (
    select from request r where r.id = request and r.agency = paper_reading.agency and (
      r.agency in (select desk_agencies('request:read'))
      or (r.recorded_by = desk_account() and r.agency in (select desk_own_agencies('request:read')))
    )
  )
);
create policy reading_again on paper_reading for update to threshold_desk
  using (agency in (select desk_agencies('request:work')))
  with check (state = 'waiting');
grant select, insert on paper_reading to threshold_desk;
grant update (state, attempts, next_at, problem, changed_at) on paper_reading to threshold_desk;

-- `reading`: what was read; `picture`: a page as it may be looked at. Only the program writes them.
alter table sealed_file drop constraint sealed_file_what_check;
alter table sealed_file add constraint sealed_file_what_check
  check (what in ('letter', 'page', 'paper', 'reading', 'picture'));
drop policy file_read on sealed_file;
create policy file_read on sealed_file for select to threshold_desk using (
  exists (
    select from request r where r.id = request and (
      what in ('paper', 'reading', 'picture') or r.agency in (select desk_agencies('privileged:read'))
    )
  )
);

insert into event_action (type, action) values ('paper-checked', 'request:work');

-- Papers that were kept before are read now.
insert into paper_reading (request, file, agency, state, next_at, changed_at)
  select f.request, f.file, r.agency, 'waiting', now(), now()
  from sealed_file f join request r on r.id = f.request
  where f.what = 'paper' and r.state not in ('closed', 'withdrawn');
