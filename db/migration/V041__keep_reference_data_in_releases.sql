-- Reference data come in releases, each what one source published at one time. Several releases of a source may
-- stand side by side; checks read the one that is current. A release that is still being loaded is seen by nobody:
-- it counts from the moment at which it is whole.
create table refdata_release (
  id integer generated always as identity,
  source text not null,
  version text not null,
  as_of date not null,
  licence text not null,
  -- the smaller, the more its records are trusted where several sources have one of the same name
  trust integer not null,
  whole boolean not null default false,
  is_current boolean not null default false,
  loaded_by text not null,
  loaded_at timestamptz not null default now(),
  constraint refdata_release_pk primary key (id),
  constraint refdata_release_once unique (source, version),
  constraint refdata_release_current_is_whole check (whole or not is_current)
);

create unique index refdata_release_one_current on refdata_release (source) where is_current;

-- What a release says of genes. The key is what its source itself knows the gene by: a symbol may belong to two. Names
-- are all that a gene may be looked up by, in capitals; the rest of the record is its JSON.
create table refdata_gene (
  release integer not null,
  key text not null,
  symbol text not null,
  names text[] not null,
  body jsonb not null,
  constraint refdata_gene_of_release foreign key (release) references refdata_release (id) on delete cascade
);

create index refdata_gene_names on refdata_gene using gin (names);
create index refdata_gene_release on refdata_gene (release, symbol);
create unique index refdata_gene_once on refdata_gene (release, key);

-- What a release says of transcripts: by accession without its version, and by the symbol of the gene. Residues: how many
-- it codes for, where it is known to begin and end. Shape: a hash of where its exons and their coding parts lie, null
-- where the source does not say, so that two sources can be compared without reading both.
create table refdata_transcript (
  release integer not null,
  name text not null,
  version integer,
  gene text not null,
  residues integer,
  shape text,
  body jsonb not null,
  constraint refdata_transcript_of_release foreign key (release) references refdata_release (id) on delete cascade
);

create index refdata_transcript_name on refdata_transcript (name);
create index refdata_transcript_gene on refdata_transcript (gene);
create unique index refdata_transcript_once on refdata_transcript (release, name, version) nulls not distinct;

-- What a release says of proteins. The sequence stands apart from the rest of the record, as it may be long. Coded
-- by: names of transcripts and proteins of other databases that have this sequence.
create table refdata_protein (
  release integer not null,
  name text not null,
  gene text,
  coded_by text[] not null,
  sequence text not null,
  body jsonb not null,
  constraint refdata_protein_of_release foreign key (release) references refdata_release (id) on delete cascade
);

create index refdata_protein_name on refdata_protein (name);
create index refdata_protein_gene on refdata_protein (gene);
create index refdata_protein_coded_by on refdata_protein using gin (coded_by);
create unique index refdata_protein_once on refdata_protein (release, name);

-- Cytogenetic bands: positions 1-based and inclusive.
create table refdata_band (
  release integer not null,
  assembly text not null,
  chromosome text not null,
  name text not null,
  first integer not null,
  last integer not null,
  stain text not null,
  constraint refdata_band_pk primary key (release, assembly, chromosome, name),
  constraint refdata_band_of_release foreign key (release) references refdata_release (id) on delete cascade,
  constraint refdata_band_runs_forward check (1 <= first and first <= last)
);

grant select, insert, update, delete on
  refdata_release, refdata_gene, refdata_transcript, refdata_protein, refdata_band to ${app};
