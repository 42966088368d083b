-- What a release says of papers, pathways, OMIM's entries and genes given up: each is found by one name, which is what its
-- source knows it by (a PMID, an identifier of a pathway, a MIM number, an HGNC id). Genes given up are found by the
-- symbol that they had as well, in capitals.
create table refdata_item (
  release integer not null,
  kind text not null,
  name text not null,
  symbol text,
  body jsonb not null,
  constraint refdata_item_pk primary key (release, kind, name),
  constraint refdata_item_of_release foreign key (release) references refdata_release (id) on delete cascade,
  constraint refdata_item_kind_known check (kind in ('PMID', 'pathway', 'MIM', 'withdrawn')),
  constraint refdata_item_symbol_of_genes check (symbol is null or kind = 'withdrawn')
);

create index refdata_item_symbol on refdata_item (symbol) where symbol is not null;

alter table refdata_release
  add papers bigint not null default 0,
  add pathways bigint not null default 0,
  add mims bigint not null default 0,
  add withdrawn bigint not null default 0;

grant select, insert, update, delete on refdata_item to ${app};
