-- Plans of whom the money for legal defence serves, as a coordinator saved them. Events are the truth; `allocation_plan` is what
-- they add up to. What people wrote, and the figures, are sealed under a key of the plan's own; what a plan says of a case is sealed
-- under the key of that case, so that it goes when the case goes. decisions/0049.

insert into permission (role, action, scope) values ('defence-coordinator', 'plan:export', 'agency');

create table allocation_plan (
  id uuid primary key,
  agency text not null references agency,
  saved_by uuid not null references account,
  saved_at timestamptz not null,
  state text not null check (state in ('saved', 'taken-back')),
  events integer not null
);
create index allocation_plan_of on allocation_plan (agency, saved_at desc, id);

create table plan_event (
  plan uuid not null references allocation_plan,
  seq integer not null check (seq > 0),
  type text not null,
  version smallint not null,
  at timestamptz not null,
  by uuid not null references account,
  command uuid not null,
  -- Days, budget, rules, the hash of what it was made of. No case stands here.
  facts jsonb not null,
  sealed bytea,
  salt bytea not null check (length(salt) = 32),
  primary key (plan, seq)
);

create table plan_key (
  plan uuid primary key references allocation_plan,
  master text not null,
  wrapped bytea not null
);

-- What decided the plan of one case, and where it would go under each policy.
create table plan_case (
  record uuid not null references defense_case,
  plan uuid not null references allocation_plan,
  sealed bytea not null,
  primary key (record, plan)
);
create index plan_case_of on plan_case (plan);

alter table allocation_plan enable row level security;
create policy allocation_plan_read on allocation_plan for select to threshold_desk using (
  agency in (select desk_agencies('defence:read'))
);
create policy allocation_plan_insert on allocation_plan for insert to threshold_desk with check (
  saved_by = desk_account() and state = 'saved' and agency in (select desk_agencies('defence:work'))
);
create policy allocation_plan_update on allocation_plan for update to threshold_desk using (
  agency in (select desk_agencies('defence:work'))
);

alter table plan_event enable row level security;
create policy plan_event_read on plan_event for select to threshold_desk using (
  exists (select from allocation_plan p where p.id = plan)
);
create policy plan_event_insert on plan_event for insert to threshold_desk with check (
  by = desk_account() and exists (
    select from allocation_plan p where p.id = plan and p.agency in (select desk_agencies('defence:work'))
  )
);

alter table plan_key enable row level security;
create policy plan_key_read on plan_key for select to threshold_desk using (
  exists (select from allocation_plan p where p.id = plan)
);
create policy plan_key_insert on plan_key for insert to threshold_desk with check (
  exists (select from allocation_plan p where p.id = plan and p.saved_by = desk_account())
);

alter table plan_case enable row level security;
create policy plan_case_read on plan_case for select to threshold_desk using (
  exists (select from allocation_plan p where p.id = plan)
);
create policy plan_case_insert on plan_case for insert to threshold_desk with check (
  exists (
    select from allocation_plan p join defense_case c on c.agency = p.agency
    where p.id = plan and c.id = record and p.saved_by = desk_account()
  )
);

-- The leaf of an event that the asking account has just written.
create function desk_log_plan(asked uuid, place integer, given bytea) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from plan_event e where e.plan = asked and e.seq = place and e.by = desk_account()
  ) then
    raise exception 'No such event.' using errcode = '42501';
  end if;
  insert into log_entry (request, seq, leaf) values (asked, place, given);
end
$$;
revoke execute on function desk_log_plan from public;
grant execute on function desk_log_plan to threshold_desk;

grant select, insert, update on allocation_plan to threshold_desk;
grant select, insert on plan_event, plan_key, plan_case to threshold_desk;

-- What the asking account read of late: whoever plans twice a day is written down once. It tells nobody of anybody else.
create index request_read_by on request_read (account, at desc);
create function desk_read_since(since timestamptz) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct request from request_read where account = desk_account() and at >= since and what = 'defence'
$$;
revoke execute on function desk_read_since from public;
grant execute on function desk_read_since to threshold_desk;
