-- What lists and search show of an entry: one row of its newest revision, and one of its newest approved one for
-- those who see no other. Derived from these revisions alone and can be built again. words holds, in lower case and
-- a line each, everything by which the entry is found.
create table entry_search (
  entry_id bigint not null,
  approved boolean not null,
  revision integer not null,
  symbol text not null,
  name text,
  words text not null,
  constraint entry_search_pk primary key (entry_id, approved),
  constraint entry_search_revision_fk foreign key (entry_id, revision) references revision (entry_id, number)
);

grant select, insert, update, delete on entry_search to ${app};
