-- Numbers of accessions. One that was drawn for a save that failed is not used again.
create sequence accession_number as bigint;

grant usage on sequence accession_number to ${app};

-- One gene's card over time. It has no accession until its first revision; before that only whoever began it
-- knows of it, through their draft. The symbol is the newest revision's, or the draft's before there is one. The
-- state is where the newest revision stands in review.
create table entry (
  id bigint generated always as identity,
  accession text,
  symbol text not null,
  state text not null default 'IN_PREPARATION',
  begun_at timestamptz not null default now(),
  constraint entry_pk primary key (id),
  constraint entry_accession_unique unique (accession),
  constraint entry_accession_shape check (accession ~ '^RCT[0-9]{6,}$'),
  constraint entry_state_known check (state in ('IN_PREPARATION', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'))
);

-- Two entries on one gene would be two truths. Drafts of new entries may meet here only when they are saved.
create unique index entry_symbol_unique on entry (upper(symbol)) where accession is not null;

create function keep_accession() returns trigger
language plpgsql
as $$
begin
  if old.accession is not null and new.accession is distinct from old.accession then
    raise exception 'accession % stays with its entry for ever', old.accession
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger entry_keeps_accession
  before update on entry
  for each row execute function keep_accession();

create trigger entry_is_never_deleted
  before delete or truncate on entry
  for each statement execute function refuse_change();

grant select, insert, update on entry to ${app};

-- Every symbol that an entry was saved with, so that an old one still leads to it.
create table entry_symbol (
  entry_id bigint not null,
  symbol text not null,
  constraint entry_symbol_pk primary key (entry_id, symbol),
  constraint entry_symbol_entry_fk foreign key (entry_id) references entry (id)
);

create index entry_symbol_by_symbol on entry_symbol (upper(symbol));

create trigger entry_symbol_append_only
  before update or delete or truncate on entry_symbol
  for each statement execute function refuse_change();

grant select, insert on entry_symbol to ${app};
