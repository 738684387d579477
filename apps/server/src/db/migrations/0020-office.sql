-- The office an agency's letters come from. An administrator writes it; whoever sees the agency's requests reads it.

create table office (
  agency text primary key references agency,
  settings jsonb not null,
  by uuid not null references account,
  at timestamptz not null
);

alter table office enable row level security;
create policy office_read on office for select to threshold_desk using (
  agency in (select desk_agencies('request:read')) or agency in (select desk_agencies('settings:write'))
);
create policy office_insert on office for insert to threshold_desk with check (
  by = desk_account() and agency in (select desk_agencies('settings:write'))
);
create policy office_update on office for update to threshold_desk using (
  agency in (select desk_agencies('settings:write'))
) with check (by = desk_account());

grant select, insert, update on office to threshold_desk;
