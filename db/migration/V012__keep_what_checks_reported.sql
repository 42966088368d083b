-- What the rules said of an entry when it was saved or approved: every verdict and finding as JSON, with the
-- versions of the rule set and refdata it rests on. Named by the SHA-256 of its text, as many revisions of an entry
-- are told the same.
create table check_report (
  hash bytea not null,
  rule_set text not null,
  refdata text not null,
  errors integer not null,
  warnings integer not null,
  notes integer not null,
  body text not null,
  constraint check_report_pk primary key (hash),
  constraint check_report_hash_fits check (hash = sha256(convert_to(body, 'UTF8'))),
  constraint check_report_counts_not_negative check (least(errors, warnings, notes) >= 0)
);

create trigger check_report_append_only
  before update or delete or truncate on check_report
  for each statement execute function refuse_change();

grant select, insert on check_report to ${app};
