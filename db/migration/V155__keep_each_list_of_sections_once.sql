-- The keys of the sections that revisions are made of, in their order: each distinct list once, as nearly all revisions
-- of an entry have the same, and the names of thirty sections took a quarter of a revision's row.
create table section_list (
  id integer generated always as identity,
  keys text[] not null,
  constraint section_list_pk primary key (id),
  constraint section_list_given check (cardinality(keys) > 0),
  -- unlike a unique index it takes lists of any length
  constraint section_list_once exclude using hash (keys with =)
);

create trigger section_list_append_only
  before update or delete or truncate on section_list
  for each statement execute function refuse_change();

grant select, insert on section_list to ${app};

-- The list with these keys, kept from now on.
create function section_list_of(wanted text[]) returns integer
language plpgsql
as $$
declare
  kept integer;
begin
  select id into kept from section_list where keys = wanted;
  if kept is null then
    insert into section_list (keys) values (wanted) on conflict do nothing returning id into kept;
  end if;
  if kept is null then -- another one kept it in between
    select id into kept from section_list where keys = wanted;
  end if;
  return kept;
end
$$;

alter table revision
  add column section_list integer,
  add constraint revision_section_list_fk foreign key (section_list) references section_list (id);

alter table revision disable trigger revision_append_only;
update revision set section_list = section_list_of(section_keys);
alter table revision enable trigger revision_append_only;

alter table revision
  alter column section_list set not null,
  drop column section_keys; -- and with it revision_sections_paired, which the trigger below looks after

-- So that r.section_keys goes on to be read as before, where r is a revision.
create function section_keys(r revision) returns text[]
language sql stable parallel safe
return (select keys from section_list where id = r.section_list);

create or replace function sections_must_exist() returns trigger
language plpgsql
as $$
begin
  if cardinality(new.section_hashes) <> (select cardinality(keys) from section_list where id = new.section_list) then
    raise exception 'revision % of entry % has not as many hashes as sections', new.number, new.entry_id
      using errcode = 'check_violation';
  end if;
  if exists (
    select from unnest(new.section_hashes) as held (hash)
    where not exists (select from section_content c where c.hash = held.hash)
  ) then
    raise exception 'revision % of entry % names a section that is not kept', new.number, new.entry_id
      using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;

create or replace function section_authors(of_entry bigint, of_revision integer, of_key text) returns setof bigint
language sql stable
as $$
  with content as (
    select number, author_id, r.section_hashes[array_position(r.section_keys, of_key)] as hash
    from revision r
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
