-- Who did what, and when, in the order of their numbers. It names people as they were called then and refers
-- to no other table, so that it tells the same story whatever happens to an account. An account_id of null is
-- Recto itself.
create table audit_entry (
  number bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  account_id bigint,
  name text not null,
  role text not null,
  act text not null,
  subject text not null,
  details jsonb not null,
  constraint audit_entry_pk primary key (number),
  constraint audit_entry_act_shape check (act ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  constraint audit_entry_details_is_object check (jsonb_typeof(details) = 'object')
);

create index audit_entry_subject on audit_entry (subject, number);

create trigger audit_entry_append_only
  before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

grant select, insert on audit_entry to ${app};
