-- An answer belongs to the comment that began its thread. A suggestion is edits of the entry, as JSON, that a curator may
-- take into their draft.
alter table review_comment
  add column reply_to bigint,
  add column edits text,
  add constraint review_comment_reply_fk foreign key (entry_id, reply_to) references review_comment (entry_id, id),
  add constraint review_comment_reply_is_words check (reply_to is null or path is null and edits is null);

-- That the author says a comment is dealt with and asks for another look. It counts until someone answers further: until
-- there is an answer with a greater id than the last that the author knew of.
create table comment_done (
  entry_id bigint not null,
  comment_id bigint not null,
  number bigint generated always as identity,
  last_answer bigint not null,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  constraint comment_done_pk primary key (entry_id, comment_id, number),
  constraint comment_done_comment_fk foreign key (entry_id, comment_id) references review_comment (entry_id, id),
  constraint comment_done_account_fk foreign key (account_id) references account (id)
);

create trigger comment_done_append_only
  before update or delete or truncate on comment_done
  for each statement execute function refuse_change();

grant select, insert on comment_done to ${app};

-- That a curator took a suggestion into a draft; keys are the sections that it changes. Whoever made it is from then on
-- an author of these, in the revision that the draft becomes.
create table suggestion_taken (
  entry_id bigint not null,
  comment_id bigint not null,
  draft_id bigint not null,
  keys text[] not null,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  constraint suggestion_taken_pk primary key (entry_id, comment_id),
  constraint suggestion_taken_comment_fk foreign key (entry_id, comment_id) references review_comment (entry_id, id),
  constraint suggestion_taken_draft_fk foreign key (entry_id, draft_id) references draft (entry_id, id),
  constraint suggestion_taken_account_fk foreign key (account_id) references account (id)
);

create trigger suggestion_taken_append_only
  before update or delete or truncate on suggestion_taken
  for each statement execute function refuse_change();

grant select, insert on suggestion_taken to ${app};

-- Who wrote what an approval of a section would cover: the authors of the revisions that changed it since content of
-- it was approved that has been replaced; of all that did where none was. Whoever suggested edits that went into one of
-- these revisions wrote it, too.
create or replace function section_authors(of_entry bigint, of_revision integer, of_key text) returns setof bigint
language sql stable
as $$
  with content as (
    select number, author_id, section_hashes[array_position(section_keys, of_key)] as hash
    from revision
    where entry_id = of_entry
      and number <= of_revision
  ),
  step as (
    select number, author_id, hash, lag(hash) over (order by number) as before
    from content
  ),
  settled as (
    select coalesce(max(c.number), 0) as number
    from content c
    where c.hash is distinct from (select hash from content where number = of_revision)
      and exists (
        select
        from section_approval a
        join approval given on given.entry_id = a.entry_id and given.round_id = a.round_id
        where a.entry_id = of_entry
          and a.key = of_key
          and a.hash is not distinct from c.hash
          and given.revision <= c.number)
  ),
  unsettled as (
    select step.number, step.author_id
    from step, settled
    where step.number > settled.number
      and step.hash is distinct from step.before
  )
  select author_id
  from unsettled
  union
  select c.author_id
  from unsettled
  join draft d on d.entry_id = of_entry and d.revision = unsettled.number
  join suggestion_taken t on t.entry_id = of_entry and t.draft_id = d.id and of_key = any (t.keys)
  join review_comment c on c.entry_id = of_entry and c.id = t.comment_id
$$;
