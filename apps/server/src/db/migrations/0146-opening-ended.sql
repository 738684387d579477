-- Ending an opening before its time stands with the request, and the same people are told as of the opening.

insert into event_action (type, action) values ('reading-ended', 'request:break-glass');

-- Ends every opening of one's own that is still open, and gives the place of the event that is written after it in the same
-- transaction; nothing where none is open. What was opened stays readable until the transaction ends, so that the event can
-- be written; the next one works its reach out anew. Also without the role: nobody needs a role to stop reading.
create function desk_end_reading(asked uuid, at timestamptz)
  returns table (request uuid, agency text, recorded_by uuid, place integer)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  me uuid := desk_account();
  theirs request%rowtype;
begin
  -- In the order in which a purge and every verb lock; nothing is locked for whoever opened nothing.
  if not exists (
    select from request_opening o where o.request = asked and o.account = me and o.until > now()
  ) then return; end if;
  select * into theirs from request r where r.id = asked for update;
  update request_opening o set until = now()
    where o.request = asked and o.account = me and o.until > now();
  -- Ended meanwhile, from another window.
  if theirs.id is null or not found then return; end if;
  update request r set events = r.events + 1, changed_at = at where r.id = theirs.id;
  insert into told (id, account, kind, facts, at)
    select distinct on (a.id) gen_random_uuid(), a.id, 'reading-ended',
      jsonb_build_object('account', me, 'request', theirs.id, 'number', theirs.number), at
    from account a join membership m on m.account = a.id
    where m.agency = theirs.agency and m.role in ('counsel', 'privacy-officer', 'supervisor')
      and a.disabled_at is null and a.id <> me;
  return query select theirs.id, theirs.agency, theirs.recorded_by, theirs.events + 1;
end
$$;
revoke execute on function desk_end_reading from public;
grant execute on function desk_end_reading to threshold_desk;
