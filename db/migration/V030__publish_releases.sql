-- A release, numbered from 1 without a gap, so that two published at once can't both be the next. What it says of
-- itself is kept beside its files, so that these can be built again and compared.
create table release (
  number integer not null,
  name text not null,
  note text not null,
  title text not null,
  publisher text not null,
  licence text not null,
  rule_set text not null,
  refdata text not null,
  published_at timestamptz not null,
  editor_id bigint not null,
  editor text not null,
  previous integer generated always as (nullif(number - 1, 0)) stored,
  constraint release_pk primary key (number),
  constraint release_previous_fk foreign key (previous) references release (number),
  constraint release_editor_fk foreign key (editor_id) references account (id),
  constraint release_name_unique unique (name),
  constraint release_name_shape check (name ~ '^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$'),
  constraint release_note_given check (char_length(btrim(note)) between 1 and 10000)
);

-- The approved revision of each entry that a release holds, and where its line stands in entries.jsonl: the
-- offset and the size in bytes, without the end of line. The symbol and the name are those of that revision, so
-- that a symbol of an earlier release still leads to the entry.
create table release_entry (
  release integer not null,
  entry_id bigint not null,
  revision integer not null,
  accession text not null,
  symbol text not null,
  name text,
  line_offset integer not null,
  line_size integer not null,
  constraint release_entry_pk primary key (release, entry_id),
  constraint release_entry_release_fk foreign key (release) references release (number),
  constraint release_entry_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint release_entry_accession_unique unique (release, accession),
  constraint release_entry_line_not_negative check (line_offset >= 0 and line_size > 0)
);

create index release_entry_by_symbol on release_entry (upper(symbol), release);

-- The files of a release, byte for byte as they were published; the database itself holds bytes and hash together.
create table release_file (
  release integer not null,
  place integer not null,
  name text not null,
  sha256 bytea not null,
  content bytea not null,
  constraint release_file_pk primary key (release, name),
  constraint release_file_release_fk foreign key (release) references release (number),
  constraint release_file_place_unique unique (release, place),
  constraint release_file_hash_fits check (sha256 = sha256(content))
);

-- not compressed, so that one entry's line can be cut out without reading the rest
alter table release_file alter column content set storage external;

-- A release is one set: nothing joins it after the transaction that published it.
create function must_be_publishing() returns trigger
language plpgsql
as $$
begin
  if not exists (
    select from release
    where number = new.release
      and xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'release % has been published: nothing can be added to it', new.release
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger release_entry_is_published_with_its_release
  before insert on release_entry
  for each row execute function must_be_publishing();

create trigger release_file_is_published_with_its_release
  before insert on release_file
  for each row execute function must_be_publishing();

create trigger release_append_only
  before update or delete or truncate on release
  for each statement execute function refuse_change();

create trigger release_entry_append_only
  before update or delete or truncate on release_entry
  for each statement execute function refuse_change();

create trigger release_file_append_only
  before update or delete or truncate on release_file
  for each statement execute function refuse_change();

grant select, insert on release, release_entry, release_file to ${app};
