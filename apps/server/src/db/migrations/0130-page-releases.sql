-- Pages of a request's papers that are to leave: which, what is blacked out on them, for whom and why, who marked them and
-- who agreed. What people write, the pages and the finished file are sealed under the request's key. A purge finds all of
-- it by its foreign keys. What left has its record in `release` and its event with the request, which stay.

insert into permission (role, action, scope) values
  ('counsel', 'release:prepare', 'agency'),
  ('counsel', 'release:approve', 'agency'),
  ('privacy-officer', 'release:prepare', 'agency'),
  ('privacy-officer', 'release:approve', 'agency');

create table page_release (
  id uuid primary key,
  request uuid not null references request,
  agency text not null references agency,
  state text not null check (
    state in ('opening', 'marking', 'checking', 'ready', 'making', 'made', 'failed', 'withdrawn', 'expired')
  ),
  -- Each saving of marks counts: what is agreed to is what was looked at.
  version integer not null default 1,
  papers integer[] not null,
  made_by uuid not null references account,
  marked_by uuid not null references account,
  approved_by uuid references account,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- Marks, reasons, purpose, reader, and what the gate said to them.
  sealed bytea,
  -- A code, where papers could not be opened.
  problem text,
  -- SHA-256 over the pixels of the blacked-out pages that were looked at.
  pixels text,
  -- While a server works on it: after this moment another one may.
  lease_until timestamptz,
  attempts integer not null default 0,
  -- After this moment the pages and the file are deleted.
  expires_at timestamptz not null,
  -- What nobody agrees to alone.
  check (approved_by is null or approved_by <> marked_by)
);
create index page_release_of on page_release (request, made_at desc);
create index page_release_waiting on page_release (changed_at)
  where state in ('opening', 'checking', 'making');

create table page_release_part (
  request uuid not null references request,
  release uuid not null references page_release,
  what text not null check (what in ('words', 'page', 'result', 'file')),
  at integer not null,
  piece integer not null,
  sealed bytea not null,
  primary key (release, what, at, piece)
);

alter table page_release enable row level security;
create policy page_release_read on page_release for select to threshold_desk using (
  agency in (select desk_agencies('release:prepare')) or agency in (select desk_agencies('release:approve'))
);
create policy page_release_insert on page_release for insert to threshold_desk with check (
  made_by = desk_account() and marked_by = desk_account() and approved_by is null and state = 'opening'
  and agency in (select desk_agencies('release:prepare'))
  and exists (select from request r where r.id = request and r.agency = page_release.agency)
);
-- Marks are one's own; nobody agrees to what they marked themselves.
create policy page_release_mark on page_release for update to threshold_desk
  using (agency in (select desk_agencies('release:prepare')) and state in ('opening', 'marking', 'checking', 'ready', 'failed'))
  with check (
    (state = 'checking' and marked_by = desk_account() and approved_by is null)
    or (state = 'withdrawn' and approved_by is null)
  );
create policy page_release_approve on page_release for update to threshold_desk
  using (agency in (select desk_agencies('release:approve')) and state = 'ready' and marked_by <> desk_account())
  with check (state = 'making' and approved_by = desk_account() and marked_by <> desk_account());

-- Policies look at the row before or at the row after, never at both: what was agreed to is what stood there before.
create function page_release_agreed() returns trigger language plpgsql as $$
begin
  if new.approved_by is distinct from old.approved_by and (
    old.state <> 'ready' or new.approved_by = old.marked_by or new.marked_by <> old.marked_by
    or new.version <> old.version or new.sealed is distinct from old.sealed
  ) then
    raise exception 'Nobody agrees to what they marked themselves.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger page_release_agreed before update on page_release
  for each row execute function page_release_agreed();

alter table page_release_part enable row level security;
create policy page_release_part_read on page_release_part for select to threshold_desk using (
  exists (select from page_release p where p.id = release)
);

grant select, insert on page_release to threshold_desk;
grant update (state, version, marked_by, approved_by, changed_at, sealed, problem, attempts, lease_until, expires_at)
  on page_release to threshold_desk;
grant select on page_release_part to threshold_desk;

insert into event_action (type, action) values ('pages-released', 'release:approve');
