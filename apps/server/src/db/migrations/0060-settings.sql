-- What an agency says of itself: what it is called, its sites, whom its people call, its own words in letters. Every
-- version is kept; the newest is in force. An administrator writes, who works in the agency reads: decisions/0024.

alter table agency add column closed_at timestamptz;
alter table agency enable row level security;
-- Everybody signed in may know which agencies there are.
create policy agency_read on agency for select to threshold_desk using (true);
create policy agency_update on agency for update to threshold_desk using (
  id in (select desk_agencies('settings:write'))
);
grant update (title, law_agency, closed_at) on agency to threshold_desk;

-- A new agency; after it the transaction reaches there too. False where there is one of that name already.
create function desk_new_agency(asked text, asked_title text, law text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  made boolean;
begin
  if not exists (select from desk_agencies('settings:write')) then
    raise exception 'Not for this account.' using errcode = '42501';
  end if;
  insert into agency (id, title, law_agency) values (asked, asked_title, law) on conflict do nothing;
  made := found;
  perform set_config('threshold.reach', desk_reach(desk_account()), true);
  return made;
end
$$;
revoke execute on function desk_new_agency from public;
grant execute on function desk_new_agency to threshold_desk;

-- Numbers of requests that keep an agency from being closed, and how many there are. An administrator reads no request:
-- a number says nothing of what it is about.
create function desk_open_requests(asked text) returns table (number text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.number from request r
  where r.agency = asked and r.state not in ('closed', 'withdrawn')
    and asked in (select desk_agencies('settings:write'))
  order by r.received_at, r.number $$;
revoke execute on function desk_open_requests from public;
grant execute on function desk_open_requests to threshold_desk;

create table setting_version (
  id uuid primary key,
  agency text not null references agency,
  section text not null check (section in ('agency', 'sites', 'counsel', 'letter-text')),
  -- Of letter texts: kind and language. Empty where an agency has one.
  item text not null check (item ~ '^[A-Za-z0-9.-]{0,60}$'),
  version integer not null check (version > 0),
  content jsonb not null,
  -- The version that this one brings back.
  restores integer,
  by uuid not null references account,
  at timestamptz not null,
  salt bytea not null check (length(salt) = 32),
  unique (agency, section, item, version)
);

alter table setting_version enable row level security;
create policy setting_read on setting_version for select to threshold_desk using (
  agency in (select desk_agencies('settings:write'))
  or agency in (select desk_agencies('request:work'))
  or (section in ('sites', 'counsel') and (
    agency in (select desk_agencies('request:record')) or agency in (select desk_agencies('request:read'))
  ))
);
create policy setting_insert on setting_version for insert to threshold_desk with check (
  by = desk_account() and agency in (select desk_agencies('settings:write'))
);
grant select, insert on setting_version to threshold_desk;

-- A version has its leaf in the log under its own id, as number 1.
create policy log_setting_insert on log_entry for insert to threshold_desk with check (
  seq = 1 and exists (
    select from setting_version v where v.id = log_entry.request and v.by = desk_account()
  )
);
