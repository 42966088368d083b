-- The pictures of figures, each distinct one once, as they were made harmless when they were uploaded. Entries name a
-- picture by its hash, so it never changes; uploaded_at says when someone uploaded it last. One that no revision, draft
-- or suggestion names may go a month later, and no other may.
create table picture (
  sha256 bytea not null,
  type text not null,
  name text not null generated always as (
    encode(sha256, 'hex') || case type when 'PNG' then '.png' when 'JPEG' then '.jpg' else '.svg' end) stored,
  width integer not null,
  height integer not null,
  content bytea not null,
  uploaded_at timestamptz not null default clock_timestamp(),
  constraint picture_pk primary key (sha256),
  constraint picture_name_unique unique (name),
  constraint picture_type_known check (type in ('PNG', 'JPEG', 'SVG')),
  constraint picture_size_positive check (least(width, height) > 0),
  constraint picture_content_length check (octet_length(content) between 1 and 100000000),
  constraint picture_hash_fits check (sha256 = sha256(content))
);

-- They are compressed already.
alter table picture alter column content set storage external;

create index section_content_figures on section_content (hash) where kind = 'figures';

-- The hashes of the pictures that some JSON of entries or edits names.
create function pictures_named(words text) returns setof bytea
language sql immutable
as $$
  select distinct decode(found[1], 'hex')
  from regexp_matches(words, '"([0-9a-f]{64})\.(?:png|jpg|svg)"', 'g') as found
$$;

create function picture_is_named(of_hash bytea) returns boolean
language sql stable
as $$
  select exists (
      select
      from section_content
      where kind = 'figures'
        and position(encode(of_hash, 'hex') in body) > 0)
    or exists (
      select
      from draft_step
      where position(encode(of_hash, 'hex') in coalesce(edits, '')) > 0
        or position(encode(of_hash, 'hex') in coalesce(entry, '')) > 0)
    or exists (
      select
      from review_comment
      where position(encode(of_hash, 'hex') in coalesce(edits, '')) > 0)
$$;

create function named_picture_stays() returns trigger
language plpgsql
as $$
begin
  if old.uploaded_at > now() - interval '30 days' or picture_is_named(old.sha256) then
    raise exception 'picture % stays: it is named, or was uploaded a short while ago', encode(old.sha256, 'hex')
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end
$$;

create trigger picture_stays
  before delete on picture
  for each row execute function named_picture_stays();

create trigger picture_never_changes
  before update of sha256, type, width, height, content or truncate on picture
  for each statement execute function refuse_change();

-- What a foreign key would do, if JSON could have one; the lock keeps those it names until the save ends.
create function figures_have_their_pictures() returns trigger
language plpgsql
as $$
declare
  named bytea;
begin
  for named in select * from pictures_named(new.body) loop
    perform from picture where sha256 = named for key share;
    if not found then
      raise exception 'a figure names a picture that is not kept: %', encode(named, 'hex')
        using errcode = 'foreign_key_violation';
    end if;
  end loop;
  return new;
end
$$;

create trigger section_content_pictures_exist
  before insert on section_content
  for each row when (new.kind = 'figures') execute function figures_have_their_pictures();

grant select, insert, delete on picture to ${app};
grant update (uploaded_at) on picture to ${app};
