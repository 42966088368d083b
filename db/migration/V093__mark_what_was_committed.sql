-- That work was committed, by a key which its program drew: where the answer to a commit was lost it looks here before
-- it does the work again. Written in the transaction of the work. Asked for within moments, and removed after an hour.
create table commit_mark (
  key uuid not null,
  at timestamptz not null default now(),
  constraint commit_mark_pk primary key (key)
);

create index commit_mark_at on commit_mark (at);

grant select, insert, delete on commit_mark to ${app};
