-- What search reads of an entry: a row of its newest revision and one of its newest approved one, which is the same row where
-- these are the same. Derived from these revisions alone and can be built again; form says by which reading they were read.
-- marks are the facets that a revision has by itself, a bit each. checked_at is when its report was made.
create table findable (
  entry_id bigint not null,
  revision integer not null,
  newest boolean not null,
  approved boolean not null,
  form integer not null,
  symbol text not null,
  name text,
  errors integer not null,
  warnings integer not null,
  notes integer not null,
  marks bigint not null,
  author text not null,
  at timestamptz not null,
  checked_at timestamptz not null,
  constraint findable_pk primary key (entry_id, revision),
  constraint findable_revision_fk foreign key (entry_id, revision) references revision (entry_id, number)
) with (fillfactor = 80);

create unique index findable_newest on findable (entry_id) where newest;

create unique index findable_approved on findable (entry_id) where approved;

create index findable_outdated on findable (entry_id) where approved and not newest;

-- The words of these revisions. A lexeme's first letter says where its word stands: a in what the entry is called, b in the
-- gene's name, c in a disease, d in a variant, e in a narrative; before other signs see Lexemes. They are kept out of line, as
-- only the index is ever read.
create table findable_words (
  entry_id bigint not null,
  revision integer not null,
  words tsvector not null,
  constraint findable_words_pk primary key (entry_id, revision),
  constraint findable_words_findable_fk foreign key (entry_id, revision) references findable (entry_id, revision)
    on delete cascade
) with (toast_tuple_target = 128);

create index findable_words_words on findable_words using gin (words);

-- The revisions whose words answer a query, by the index: the planner, which doesn't count what it costs to fetch words that are
-- kept out of line, would often rather read them all.
create function findable_saying(query tsquery) returns table (entry_id bigint, revision integer)
language sql stable
set enable_seqscan = off
as $$
  select w.entry_id, w.revision
  from findable_words w
  where w.words @@ query
$$;

-- Every word that an entry was ever called by, so that one that is misspelled can be guessed. It says nothing of which
-- entries those were: whoever is offered a word finds by it only what they may see.
create extension if not exists pg_trgm;

create table findable_spelling (
  word text not null,
  constraint findable_spelling_pk primary key (word)
);

create index findable_spelling_nearby on findable_spelling using gist (word gist_trgm_ops);

grant select, insert, update, delete on findable, findable_words, findable_spelling to ${app};
