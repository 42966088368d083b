-- What someone has chosen for themself on the screens, such as to see narratives as readers will: a row says yes, none says no.
create table preference (
  account_id bigint not null,
  name text not null,
  constraint preference_pk primary key (account_id, name),
  constraint preference_account_fk foreign key (account_id) references account (id),
  constraint preference_name_shape check (name ~ '^[A-Z][A-Z_]{0,49}$')
);

grant select, insert, delete on preference to ${app};
