-- An agreement is taken back by the program where the gate refuses what was agreed to, or the pages come out otherwise:
-- before, the trigger held that for an agreement, and the release was worked on for ever. Giving one is held as it was.
create or replace function page_release_agreed() returns trigger language plpgsql as $$
begin
  if new.approved_by is not null and new.approved_by is distinct from old.approved_by and (
    old.state <> 'ready' or new.approved_by = old.marked_by or new.marked_by <> old.marked_by
    or new.version <> old.version or new.sealed is distinct from old.sealed
  ) then
    raise exception 'Nobody agrees to what they marked themselves.' using errcode = '42501';
  end if;
  return new;
end
$$;
