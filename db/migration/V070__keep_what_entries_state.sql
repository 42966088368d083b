-- What the newest approved revision of each entry states for others to be held against, by key: its gene's identifier, its papers
-- by PMID, its authors' names. Derived from these revisions alone and can be built again. A key is short, whatever the
-- entry holds.
create table entry_statement (
  entry_id bigint not null,
  place integer not null,
  key text not null,
  value text not null,
  constraint entry_statement_pk primary key (entry_id, place),
  constraint entry_statement_entry_fk foreign key (entry_id) references entry (id)
);

create index entry_statement_by_key on entry_statement (key, entry_id);

grant select, insert, update, delete on entry_statement to ${app};

-- Which entries have been read for what they state, and by which rules: other rules read other things.
create table entry_stated (
  entry_id bigint not null,
  rules text not null,
  constraint entry_stated_pk primary key (entry_id),
  constraint entry_stated_entry_fk foreign key (entry_id) references entry (id)
);

grant select, insert, update, delete on entry_stated to ${app};
