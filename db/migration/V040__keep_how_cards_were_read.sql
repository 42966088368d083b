-- How a card was read into an entry: the fate of each of its lines, and which value came from which words, as JSON.
-- Kept with the entry and not with the card, as another entry may be read from the same card by another Recto.
create table source_reading (
  entry_id bigint not null,
  sha256 bytea not null,
  fates text not null,
  links text not null,
  constraint source_reading_pk primary key (entry_id),
  constraint source_reading_entry_fk foreign key (entry_id) references entry (id),
  constraint source_reading_card_fk foreign key (sha256) references source_card (sha256)
);

create trigger source_reading_append_only
  before update or delete or truncate on source_reading
  for each statement execute function refuse_change();

grant select, insert on source_reading to ${app};
