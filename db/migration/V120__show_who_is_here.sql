-- Who has an entry open right now, in which tab of a browser and at which section. A tab that isn't heard of any more
-- counts as closed after a while. Nothing of it has to outlive a crash.
create unlogged table presence (
  tab uuid not null,
  account_id bigint not null,
  name text not null,
  entry_id bigint not null,
  section text not null,
  seen_at timestamptz not null default clock_timestamp(),
  constraint presence_pk primary key (tab)
);

create index presence_by_entry on presence (entry_id);

grant select, insert, update, delete on presence to ${app};
