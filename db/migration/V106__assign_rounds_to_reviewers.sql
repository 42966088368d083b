-- Whose a round of review is, over time: the newest row counts. Someone takes it, is given it, or gives it back, and then
-- reviewer_id is null. It says who is expected to decide, and keeps nobody else from it.
create table review_assignment (
  entry_id bigint not null,
  round_id bigint not null,
  number bigint generated always as identity,
  reviewer_id bigint,
  reviewer text,
  by_id bigint not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  constraint review_assignment_pk primary key (entry_id, round_id, number),
  constraint review_assignment_round_fk foreign key (entry_id, round_id) references review_round (entry_id, id),
  constraint review_assignment_reviewer_fk foreign key (reviewer_id) references account (id),
  constraint review_assignment_by_fk foreign key (by_id) references account (id),
  constraint review_assignment_reviewer_named check ((reviewer_id is null) = (reviewer is null))
);

create trigger review_assignment_append_only
  before update or delete or truncate on review_assignment
  for each statement execute function refuse_change();

grant select, insert on review_assignment to ${app};
