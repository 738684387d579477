-- An offer lapses when its time to answer is over: the program writes that, and nobody did it.

alter table case_event alter column by drop not null;
alter table defense_case
  -- Which clock `due_at` is of; null in rows that nothing was written to since.
  add column due_kind text;
create index defense_case_offered on defense_case (id) where state = 'offered';
