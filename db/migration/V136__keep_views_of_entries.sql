-- A question to the list of entries that someone asks again, by the name they gave it: what stands behind the ? of its address.
create table entry_view (
  account_id bigint not null,
  id bigint generated always as identity,
  name text not null,
  query text not null,
  constraint entry_view_pk primary key (account_id, id),
  constraint entry_view_account_fk foreign key (account_id) references account (id),
  constraint entry_view_name_unique unique (account_id, name),
  constraint entry_view_name_shape check (name = btrim(name) and char_length(name) between 1 and 100),
  constraint entry_view_query_length check (char_length(query) <= 4000)
);

grant select, insert, update, delete on entry_view to ${app};
