-- The pictures that a release holds beside its files; they are kept once, however many releases hold them.
create table release_picture (
  release integer not null,
  sha256 bytea not null,
  constraint release_picture_pk primary key (release, sha256),
  constraint release_picture_release_fk foreign key (release) references release (number),
  constraint release_picture_picture_fk foreign key (sha256) references picture (sha256)
);

create index release_picture_by_picture on release_picture (sha256);

create trigger release_picture_is_published_with_its_release
  before insert on release_picture
  for each row execute function must_be_publishing();

create trigger release_picture_append_only
  before update or delete or truncate on release_picture
  for each statement execute function refuse_change();

grant select, insert on release_picture to ${app};
