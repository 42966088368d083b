-- How many findings a report holds of each rule and section, as its body says them: so that the whole corpus can be
-- counted over time without reading every report again. The section is that of the finding's first place.
create table finding_count (
  report_hash bytea not null,
  rule text not null,
  section text not null,
  severity text not null,
  count integer not null,
  constraint finding_count_pk primary key (report_hash, rule, section, severity),
  constraint finding_count_report_fk foreign key (report_hash) references check_report (hash),
  constraint finding_count_severity_known check (severity in ('ERROR', 'WARNING', 'NOTE')),
  constraint finding_count_positive check (count > 0)
);

create function findings_counted(of_hash bytea, body text)
  returns table (report_hash bytea, rule text, section text, severity text, count integer)
language sql immutable
as $$
  select of_hash, f ->> 'rule', coalesce(nullif(split_part(f -> 'paths' ->> 0, '/', 2), ''), 'entry'), f ->> 'severity',
    count(*)::integer
  from json_array_elements(body::json -> 'findings') as f
  group by 2, 3, 4
$$;

create function count_findings() returns trigger
language plpgsql
as $$
begin
  insert into finding_count
  select * from findings_counted(new.hash, new.body);
  return null;
end
$$;

create trigger check_report_findings_counted
  after insert on check_report
  for each row execute function count_findings();

insert into finding_count
select counted.*
from check_report r
cross join lateral findings_counted(r.hash, r.body) as counted;

create trigger finding_count_append_only
  before update or delete or truncate on finding_count
  for each statement execute function refuse_change();

grant select, insert on finding_count to ${app};
