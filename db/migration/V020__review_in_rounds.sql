-- Which state of a round of review may follow which, and by what act. The program's types say the same.
create table review_transition (
  before text not null,
  after text not null,
  act text not null,
  constraint review_transition_pk primary key (before, after),
  constraint review_transition_acts_differ unique (before, act)
);

insert into review_transition (before, after, act)
values
  ('IN_PREPARATION', 'IN_REVIEW', 'SUBMIT'),
  ('IN_REVIEW', 'IN_PREPARATION', 'SUPERSEDE'),
  ('IN_REVIEW', 'CHANGES_REQUESTED', 'REQUEST_CHANGES'),
  ('CHANGES_REQUESTED', 'IN_REVIEW', 'SUBMIT'),
  ('IN_REVIEW', 'APPROVED', 'APPROVE');

grant select on review_transition to ${app};

-- A round of review: from the first submission of some revision of an entry until one is approved, over as many
-- revisions as that takes. It stands at the revision submitted last.
create table review_round (
  entry_id bigint not null,
  id bigint generated always as identity,
  revision integer not null,
  state text not null,
  constraint review_round_pk primary key (entry_id, id),
  constraint review_round_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint review_round_state_known check (
    state in ('IN_PREPARATION', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'))
);

create index review_round_by_id on review_round (id);

create unique index review_round_open_once on review_round (entry_id) where state <> 'APPROVED';

-- A round begins by a submission, goes from state to state as the table of transitions has it, comes to another
-- revision by a submission alone, and ends by an approval.
create function keep_to_transitions() returns trigger
language plpgsql
as $$
declare
  from_state text := 'IN_PREPARATION';
begin
  if tg_op = 'UPDATE' then
    from_state := old.state;
    if (new.entry_id, new.id) is distinct from (old.entry_id, old.id)
      or new.revision <> old.revision and new.state <> 'IN_REVIEW' then
      raise exception 'a round of review stays with its entry and moves on by submissions'
        using errcode = 'check_violation';
    end if;
  end if;
  if not exists (select from review_transition t where t.before = from_state and t.after = new.state)
  then
    raise exception 'a round of review does not go from % to %', from_state, new.state
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger review_round_keeps_to_transitions
  before insert or update on review_round
  for each row execute function keep_to_transitions();

create trigger review_round_is_never_deleted
  before delete or truncate on review_round
  for each statement execute function refuse_change();

grant select, insert, update on review_round to ${app};

-- What happened in a round: each act with who did it, on which revision, and their words.
create table review_event (
  entry_id bigint not null,
  round_id bigint not null,
  number bigint generated always as identity,
  act text not null,
  revision integer not null,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  words text not null,
  constraint review_event_pk primary key (entry_id, round_id, number),
  constraint review_event_round_fk foreign key (entry_id, round_id) references review_round (entry_id, id),
  constraint review_event_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint review_event_account_fk foreign key (account_id) references account (id),
  constraint review_event_act_known check (act in ('SUBMIT', 'SUPERSEDE', 'REQUEST_CHANGES', 'APPROVE')),
  constraint review_event_words_length check (char_length(words) <= 10000)
);

create trigger review_event_append_only
  before update or delete or truncate on review_event
  for each statement execute function refuse_change();

grant select, insert on review_event to ${app};

-- A remark on a place of the revision in review: a path, and words quoted from it, which find their place again when
-- the text around them has changed. Without a path it is on the whole entry.
create table review_comment (
  entry_id bigint not null,
  id bigint generated always as identity,
  round_id bigint not null,
  revision integer not null,
  path text,
  quote text,
  body text not null,
  author_id bigint not null,
  author text not null,
  at timestamptz not null default clock_timestamp(),
  constraint review_comment_pk primary key (entry_id, id),
  constraint review_comment_round_fk foreign key (entry_id, round_id) references review_round (entry_id, id),
  constraint review_comment_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint review_comment_author_fk foreign key (author_id) references account (id),
  constraint review_comment_path_shape check (path ~ '^/'),
  constraint review_comment_quote_has_path check (quote is null or path is not null),
  constraint review_comment_body_given check (char_length(btrim(body)) between 1 and 10000)
);

create index review_comment_by_id on review_comment (id);

create index review_comment_by_round on review_comment (entry_id, round_id);

create trigger review_comment_append_only
  before update or delete or truncate on review_comment
  for each statement execute function refuse_change();

grant select, insert on review_comment to ${app};

-- That a comment was settled, and by whom.
create table comment_resolution (
  entry_id bigint not null,
  comment_id bigint not null,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  constraint comment_resolution_pk primary key (entry_id, comment_id),
  constraint comment_resolution_comment_fk foreign key (entry_id, comment_id) references review_comment (entry_id, id),
  constraint comment_resolution_account_fk foreign key (account_id) references account (id)
);

create trigger comment_resolution_append_only
  before update or delete or truncate on comment_resolution
  for each statement execute function refuse_change();

grant select, insert on comment_resolution to ${app};
