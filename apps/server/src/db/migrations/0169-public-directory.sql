-- What an office publishes of its own entries of the directory is a setting beside the list itself: versions with who and when, on
-- the log, and taken back by an earlier one. docs/directory.md.

alter table setting_version drop constraint setting_version_section_check;
alter table setting_version add constraint setting_version_section_check
  check (section in ('agency', 'sites', 'counsel', 'office', 'letter-text', 'providers', 'public-directory'));

drop policy setting_read_directory on setting_version;
create policy setting_read_directory on setting_version for select to threshold_desk using (
  section in ('providers', 'public-directory') and (
    agency in (select desk_agencies('directory:write')) or agency in (select desk_agencies('defence:read'))
  )
);
drop policy setting_insert_directory on setting_version;
create policy setting_insert_directory on setting_version for insert to threshold_desk with check (
  by = desk_account() and section in ('providers', 'public-directory')
    and agency in (select desk_agencies('directory:write'))
);

-- What everybody may read anyway: the newest of each office that is open.
create function desk_public_directories() returns table (agency text, title text, content jsonb, at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.title, v.content, v.at
  from agency a join lateral (
    select content, at from setting_version
    where agency = a.id and section = 'public-directory' order by version desc limit 1
  ) v on true
  where a.closed_at is null order by a.id $$;
revoke execute on function desk_public_directories from public;
grant execute on function desk_public_directories to threshold_desk;
