-- Settings of the desk as a whole; what an account may do never stands here.
create table desk_setting (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null
);
