-- A purge finds what refers to a request by its foreign keys; pieces of a file come before the file.
alter table sealed_chunk add foreign key (request) references request;

-- Whoever only opened a request for reading adds nothing to it.
drop policy file_insert on sealed_file;
create policy file_insert on sealed_file for insert to threshold_desk with check (
  exists (
    select from request r where r.id = request and (
      r.agency in (select desk_agencies('request:work'))
      or (what = 'paper' and (
        r.agency in (select desk_agencies('request:read'))
        or (r.recorded_by = desk_account() and r.agency in (select desk_own_agencies('request:read')))
      ))
    )
  )
);
