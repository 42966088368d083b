-- What someone is told of: an act of someone else in a review that concerns them. shown says whether they want it in
-- the application, mail whether it is to go out by mail, and whether it did. A mail that can't be sent is tried again
-- from next_try on, until it is given up.
create table notice (
  account_id bigint not null,
  number bigint generated always as identity,
  kind text not null,
  entry_id bigint not null,
  round_id bigint not null,
  revision integer not null,
  by_name text not null,
  words text not null,
  path text,
  at timestamptz not null default clock_timestamp(),
  shown boolean not null,
  read_at timestamptz,
  mail text not null,
  tries integer not null default 0,
  next_try timestamptz not null default now(),
  constraint notice_pk primary key (account_id, number),
  constraint notice_account_fk foreign key (account_id) references account (id),
  constraint notice_round_fk foreign key (entry_id, round_id) references review_round (entry_id, id),
  constraint notice_kind_known check (kind in ('SUBMITTED', 'COMMENTED', 'CHANGES_REQUESTED', 'APPROVED')),
  constraint notice_mail_known check (mail in ('NONE', 'WAITING', 'SENT', 'GIVEN_UP')),
  constraint notice_is_for_something check (shown or mail <> 'NONE')
);

create index notice_unread on notice (account_id) where shown and read_at is null;

create index notice_to_mail on notice (next_try) where mail = 'WAITING';

-- How someone wants to be told of what; where nothing stands, in both ways.
create table notice_choice (
  account_id bigint not null,
  kind text not null,
  here boolean not null,
  mail boolean not null,
  constraint notice_choice_pk primary key (account_id, kind),
  constraint notice_choice_account_fk foreign key (account_id) references account (id),
  constraint notice_choice_kind_known check (kind in ('SUBMITTED', 'COMMENTED', 'CHANGES_REQUESTED', 'APPROVED'))
);

grant select, insert on notice to ${app};
grant update (read_at, mail, tries, next_try) on notice to ${app};
grant select, insert, update on notice_choice to ${app};
