-- Drafts of the law, and what is offered of them: decisions/0041. Nothing here takes effect: what is handed over goes
-- the way of every uploaded law. Every step is an event of 0070 with its leaf in the log.

insert into permission (role, action, scope) values
  ('administrator', 'law:draft', 'city'),
  ('coordinator', 'law:draft', 'city'),
  ('counsel', 'law:draft', 'city');

create table law_draft (
  id uuid primary key,
  name text not null,
  -- The law that it was branched from, by its lowest pack and its hash, and all files of that law as JSON.
  pack text not null,
  base text not null,
  sources text not null,
  -- The packs of it that are edited.
  packs text[] not null,
  version integer not null check (version > 0),
  removed_at timestamptz,
  made_by uuid not null references account,
  made_at timestamptz not null
);

create table law_draft_version (
  draft uuid not null,
  number integer not null check (number > 0),
  name text not null,
  -- Each file that is not as in the law branched from, whole, by its path; null where it is taken out.
  files jsonb not null,
  saved_by uuid not null references account,
  saved_at timestamptz not null,
  primary key (draft, number)
);

create table law_proposal (
  id uuid primary key,
  draft uuid not null,
  version integer not null,
  title text not null,
  text text not null,
  side text not null check (side in ('own', 'other')),
  source text not null,
  -- The law that the draft is, and the one in force that it was weighed against.
  pack text not null,
  hash text not null,
  against text not null,
  engine text not null,
  -- What changes, what is guaranteed, and the figures of past requests, as JSON: as it was, for good.
  weighed text not null,
  made_by uuid not null references account,
  made_at timestamptz not null,
  -- The upload it became, which becomes the change of the law under the same id.
  upload uuid unique,
  handed_by uuid references account,
  handed_at timestamptz
);
create index law_proposal_draft on law_proposal (draft);

insert into rule_event_action (type, action) values
  ('draft-made', 'law:draft'),
  ('draft-saved', 'law:draft'),
  ('draft-removed', 'law:draft'),
  ('draft-restored', 'law:draft'),
  ('proposal-made', 'law:draft'),
  ('proposal-handed-over', 'law:propose');

alter table law_draft enable row level security;
create policy law_draft_read on law_draft for select to threshold_desk using (
  exists (select from desk_agencies('law:draft'))
);
create policy law_draft_insert on law_draft for insert to threshold_desk with check (
  made_by = desk_account() and exists (select from desk_agencies('law:draft'))
);
create policy law_draft_update on law_draft for update to threshold_desk using (
  exists (select from desk_agencies('law:draft'))
);

alter table law_draft_version enable row level security;
create policy law_draft_version_read on law_draft_version for select to threshold_desk using (
  exists (select from desk_agencies('law:draft'))
);
create policy law_draft_version_insert on law_draft_version for insert to threshold_desk with check (
  saved_by = desk_account() and exists (select from desk_agencies('law:draft'))
);

alter table law_proposal enable row level security;
create policy law_proposal_read on law_proposal for select to threshold_desk using (
  exists (select from desk_agencies('law:draft'))
);
create policy law_proposal_insert on law_proposal for insert to threshold_desk with check (
  made_by = desk_account() and upload is null and exists (select from desk_agencies('law:draft'))
);
create policy law_proposal_hand on law_proposal for update to threshold_desk
  using (exists (select from desk_agencies('law:propose')))
  with check (handed_by = desk_account() and exists (select from desk_agencies('law:propose')));

-- Those who draft see what was done about drafts and proposals, and of the law's own changes nothing more than before.
create policy rule_event_read_draft on rule_event for select to threshold_desk using (
  type in (select e.type from rule_event_action e where e.action = 'law:draft')
  and exists (select from desk_agencies('law:draft'))
);

grant select, insert on law_draft, law_draft_version, law_proposal to threshold_desk;
grant update (name, version, removed_at) on law_draft to threshold_desk;
-- What is offered is frozen: only that it was handed over is written later.
grant update (upload, handed_by, handed_at) on law_proposal to threshold_desk;
