-- Records of separation duties are kept, held and purged by the same schedule, holds and purges as requests. What was
-- made for requests alone is named by what it now holds.

alter table purged_request rename to purged_record;
-- Of a record of separation duties, its kind; null for a request. Its `outcome` is then how it ended.
alter table purged_record add column kind text;
alter table purged_leaf rename column request to record;

alter table legal_hold rename column request to record;
alter table legal_hold
  -- With no record: everything of one class; null for everything of the agency.
  add column class text,
  add constraint hold_on_one_thing check (class is null or record is null);
