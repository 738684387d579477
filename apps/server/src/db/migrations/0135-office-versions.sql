-- The office that letters come from is a setting with versions, as the others are. The row in `office` stays beside them as
-- what is in force; what was set before becomes the first version when a server starts.

alter table setting_version drop constraint setting_version_section_check;
alter table setting_version add constraint setting_version_section_check
  check (section in ('agency', 'sites', 'counsel', 'office', 'letter-text'));
