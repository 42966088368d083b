-- The revisions of an entry, numbered from 1 without a gap: who saved it, when and why, and the sections it is made
-- of, in their order. entry_hash is over the section keys and hashes; chain_hash is over the predecessor's
-- chain_hash (the accession for the first), entry_hash, author, time and message, so that no revision can be
-- changed without all later ones telling. The author's name is as it was then. Keys and hashes are arrays, not rows,
-- as a section that stays the same should cost next to nothing.
create table revision (
  entry_id bigint not null,
  number integer not null,
  parent integer,
  author_id bigint not null,
  author text not null,
  at timestamptz not null,
  why text not null,
  section_keys text[] not null,
  section_hashes bytea[] not null,
  entry_hash bytea not null,
  chain_hash bytea not null,
  report_hash bytea not null,
  constraint revision_pk primary key (entry_id, number),
  constraint revision_entry_fk foreign key (entry_id) references entry (id),
  constraint revision_parent_fk foreign key (entry_id, parent) references revision (entry_id, number),
  constraint revision_author_fk foreign key (author_id) references account (id),
  constraint revision_report_fk foreign key (report_hash) references check_report (hash),
  constraint revision_follows_parent check (number = coalesce(parent, 0) + 1),
  constraint revision_why_given check (char_length(btrim(why)) between 1 and 10000),
  constraint revision_sections_paired check (cardinality(section_keys) between 1 and cardinality(section_hashes)
    and cardinality(section_keys) = cardinality(section_hashes)),
  constraint revision_hash_lengths check (octet_length(entry_hash) = 32 and octet_length(chain_hash) = 32)
);

create index revision_by_author on revision (author_id);

-- What a foreign key would do, if arrays could have one.
create function sections_must_exist() returns trigger
language plpgsql
as $$
begin
  if exists (
    select from unnest(new.section_hashes) as held (hash)
    where not exists (select from section_content c where c.hash = held.hash)
  ) then
    raise exception 'revision % of entry % names a section that is not kept', new.number, new.entry_id
      using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;

create trigger revision_sections_exist
  before insert on revision
  for each row execute function sections_must_exist();

create trigger revision_append_only
  before update or delete or truncate on revision
  for each statement execute function refuse_change();

grant select, insert on revision to ${app};

-- The revisions that were approved, which are all that readers see. Approvals themselves are kept by review.
create table approved_revision (
  entry_id bigint not null,
  number integer not null,
  constraint approved_revision_pk primary key (entry_id, number),
  constraint approved_revision_revision_fk foreign key (entry_id, number) references revision (entry_id, number)
);

create trigger approved_revision_append_only
  before update or delete or truncate on approved_revision
  for each statement execute function refuse_change();

grant select, insert on approved_revision to ${app};
