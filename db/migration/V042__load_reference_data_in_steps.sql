-- A release is loaded in many short transactions, so that a load that was stopped goes on where it was. Whoever loads it
-- holds a lease, renewed every few seconds, which ends by itself when its holder does. Bytes: how much of the files has
-- been read, for those who watch; the counts are of what is kept.
alter table refdata_release
  add lease uuid,
  add lease_until timestamptz,
  add bytes_read bigint not null default 0,
  add bytes_in_all bigint not null default 0,
  add genes bigint not null default 0,
  add transcripts bigint not null default 0,
  add proteins bigint not null default 0,
  add bands bigint not null default 0,
  add constraint refdata_release_lease_has_end check ((lease is null) = (lease_until is null));

-- The files of a release in the order in which they are read, known again by what they hold. Records: how many of the
-- file's were read and kept, which is where a load goes on.
create table refdata_file (
  release integer not null,
  number integer not null,
  name text not null,
  size bigint not null,
  sha256 text not null,
  records bigint not null default 0,
  constraint refdata_file_pk primary key (release, number),
  constraint refdata_file_of_release foreign key (release) references refdata_release (id) on delete cascade
);

-- Where current releases of two sources contradict each other. Derived anew whenever another release becomes current;
-- what was there before keeps its number and the time at which it was first seen.
create table refdata_disagreement (
  id bigint generated always as identity,
  kind text not null,
  gene text not null,
  subject text not null,
  one integer not null,
  one_says text not null,
  other integer not null,
  other_says text not null,
  first_seen timestamptz not null default now(),
  constraint refdata_disagreement_pk primary key (id),
  constraint refdata_disagreement_kind_known check (kind in ('LENGTH', 'SYMBOL', 'EXONS', 'PLACE')),
  constraint refdata_disagreement_one foreign key (one) references refdata_release (id) on delete cascade,
  constraint refdata_disagreement_other foreign key (other) references refdata_release (id) on delete cascade
);

create index refdata_disagreement_gene on refdata_disagreement (gene);
create index refdata_disagreement_one on refdata_disagreement (one);
create index refdata_disagreement_other on refdata_disagreement (other);

grant select, insert, update, delete on refdata_file, refdata_disagreement to ${app};
