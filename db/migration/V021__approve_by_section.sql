-- The decision that ended a round, and the grounds it rested on as they stood: what the rules reported, the waivers
-- and the gates, as JSON.
create table approval (
  entry_id bigint not null,
  round_id bigint not null,
  revision integer not null,
  approver_id bigint not null,
  approver text not null,
  at timestamptz not null default clock_timestamp(),
  note text not null,
  report_hash bytea not null,
  waivers text not null,
  gates text not null,
  constraint approval_pk primary key (entry_id, round_id),
  constraint approval_round_fk foreign key (entry_id, round_id) references review_round (entry_id, id),
  constraint approval_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint approval_approver_fk foreign key (approver_id) references account (id),
  constraint approval_report_fk foreign key (report_hash) references check_report (hash),
  constraint approval_note_length check (char_length(note) <= 10000)
);

-- What an approval covers: the sections that weren't approved as they stand, each by its content and by the
-- fingerprints of the findings at it. A section that went has no content: its going was approved. Where a section
-- isn't listed an earlier approval of the same content and findings holds on.
create table section_approval (
  entry_id bigint not null,
  round_id bigint not null,
  key text not null,
  hash bytea,
  findings text[] not null,
  constraint section_approval_pk primary key (entry_id, round_id, key),
  constraint section_approval_approval_fk foreign key (entry_id, round_id) references approval (entry_id, round_id),
  constraint section_approval_content_fk foreign key (hash) references section_content (hash)
);

create index section_approval_by_content on section_approval (entry_id, key, hash);

-- Who wrote what an approval of a section would cover: the authors of the revisions that changed it since content of
-- it was approved that has been replaced; of all that did where none was.
create function section_authors(of_entry bigint, of_revision integer, of_key text) returns setof bigint
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
  )
  select distinct step.author_id
  from step, settled
  where step.number > settled.number
    and step.hash is distinct from step.before
$$;

-- Nobody approves what they wrote, whatever program asks.
create function refuse_own_revision() returns trigger
language plpgsql
as $$
begin
  if new.approver_id = (select author_id from revision where entry_id = new.entry_id and number = new.revision) then
    raise exception 'account % saved revision % and cannot approve it', new.approver_id, new.revision
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger approval_is_anothers
  before insert on approval
  for each row execute function refuse_own_revision();

create function refuse_own_section() returns trigger
language plpgsql
as $$
declare
  given approval;
begin
  select * into given from approval where entry_id = new.entry_id and round_id = new.round_id;
  if given.approver_id in (select section_authors(new.entry_id, given.revision, new.key)) then
    raise exception 'account % wrote % of revision % and cannot approve it',
      given.approver_id, new.key, given.revision
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger section_approval_is_anothers
  before insert on section_approval
  for each row execute function refuse_own_section();

create trigger approval_append_only
  before update or delete or truncate on approval
  for each statement execute function refuse_change();

create trigger section_approval_append_only
  before update or delete or truncate on section_approval
  for each statement execute function refuse_change();

grant select, insert on approval to ${app};
grant select, insert on section_approval to ${app};
