-- The text of a card that an entry was read from. An entry names it by the SHA-256 of its bytes.
create table source_card (
  sha256 bytea not null,
  text text not null,
  constraint source_card_pk primary key (sha256),
  constraint source_card_sha256_length check (octet_length(sha256) = 32)
);

create trigger source_card_append_only
  before update or delete or truncate on source_card
  for each statement execute function refuse_change();

grant select, insert on source_card to ${app};
