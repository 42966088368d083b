-- Each distinct content of a section, once, however many revisions hold it. The body is the exact text of its
-- canonical JSON (RFC 8785), never rewritten: old schema versions are read as they are. The hash is SHA-256 over
-- the canonical form of {body, kind, schemaVersion}, and the database itself holds body and hash together.
create table section_content (
  hash bytea not null,
  kind text not null,
  schema_version integer not null,
  body text not null,
  constraint section_content_pk primary key (hash),
  constraint section_content_kind_shape check (kind ~ '^[a-zA-Z]+$'),
  constraint section_content_schema_version_positive check (schema_version > 0),
  constraint section_content_hash_fits check (
    hash = sha256(convert_to(
      '{"body":' || body || ',"kind":"' || kind || '","schemaVersion":' || schema_version || '}', 'UTF8'))
  )
);

create trigger section_content_append_only
  before update or delete or truncate on section_content
  for each statement execute function refuse_change();

grant select, insert on section_content to ${app};
