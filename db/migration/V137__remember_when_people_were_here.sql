-- When someone last opened the home page, and when they did so the time before: not within the same half hour, so that looking
-- twice doesn't make what is new old.
create table visit (
  account_id bigint not null,
  seen_at timestamptz not null default now(),
  before timestamptz,
  constraint visit_pk primary key (account_id),
  constraint visit_account_fk foreign key (account_id) references account (id)
);

grant select, insert, update on visit to ${app};
