-- What someone said of interests that could sway their work, in their own words. The newest counts, for a year; older
-- ones stay, as approvals were given under them.
create table interest_statement (
  account_id bigint not null,
  number bigint generated always as identity,
  words text not null,
  at timestamptz not null default clock_timestamp(),
  constraint interest_statement_pk primary key (account_id, number),
  constraint interest_statement_account_fk foreign key (account_id) references account (id),
  constraint interest_statement_words_length check (char_length(btrim(words)) between 1 and 4000)
);

create trigger interest_statement_append_only
  before update or delete or truncate on interest_statement
  for each statement execute function refuse_change();

grant select, insert on interest_statement to ${app};
