-- The queue as its screens ask for it: its order without sorting, words that can be looked for although what they
-- stand in is sealed, and the views that each person keeps.

-- The order of the queue, over all agencies and within one. What has no due date comes after all that have one.
drop index request_queue;
create index request_order on request (risk, coalesce(due_at, 'infinity'::timestamptz), received_at, id)
  where state not in ('closed', 'withdrawn');
create index request_order_of on request (agency, risk, coalesce(due_at, 'infinity'::timestamptz), received_at, id)
  where state not in ('closed', 'withdrawn');

-- Words of what is sealed, each as an HMAC under a key of its agency: decisions/0020. Removed with a purge.
create table request_word (
  agency text not null references agency,
  word bytea not null check (length(word) = 12),
  request uuid not null references request,
  primary key (word, request)
);
create index request_word_of on request_word (request);

alter table request_word enable row level security;
create policy word_read on request_word for select to threshold_desk using (
  agency in (select desk_agencies('request:read'))
  or exists (
    select from request r where r.id = request and r.recorded_by = desk_account()
      and r.agency in (select desk_own_agencies('request:read'))
  )
);
create policy word_insert on request_word for insert to threshold_desk with check (
  exists (select from request r where r.id = request and r.agency = request_word.agency)
);
grant select, insert on request_word to threshold_desk;

create table saved_view (
  account uuid not null references account,
  name text not null check (length(name) between 1 and 60),
  -- What stands in the address after the question mark, without the words searched for.
  address text not null check (length(address) <= 500),
  primary key (account, name)
);
alter table saved_view enable row level security;
create policy view_own on saved_view to threshold_desk
  using (account = desk_account()) with check (account = desk_account());
grant select, insert, update, delete on saved_view to threshold_desk;
