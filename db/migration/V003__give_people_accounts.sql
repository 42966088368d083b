-- Someone who may sign in. An account is disabled, never deleted: revisions and reviews name it for ever. It
-- has no password until its owner sets one through a link.
create table account (
  id bigint generated always as identity,
  name text not null,
  mail text not null,
  password_hash text,
  disabled boolean not null default false,
  created_at timestamptz not null default now(),
  constraint account_pk primary key (id),
  constraint account_name_shape check (name = btrim(name) and char_length(name) between 1 and 200),
  constraint account_mail_shape check (mail = lower(mail) and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  constraint account_mail_unique unique (mail)
);

-- What an account may do.
create table account_role (
  account_id bigint not null,
  role text not null,
  constraint account_role_pk primary key (account_id, role),
  constraint account_role_account_fk foreign key (account_id) references account (id),
  constraint account_role_known check (role in ('READER', 'CURATOR', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR'))
);

-- A link that lets its bearer set a password, once and for a while. Only the SHA-256 of its secret is kept. A
-- link for the first administrator belongs to no account yet.
create table account_link (
  secret_hash bytea not null,
  account_id bigint,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint account_link_pk primary key (secret_hash),
  constraint account_link_account_fk foreign key (account_id) references account (id),
  constraint account_link_hash_length check (octet_length(secret_hash) = 32)
);

grant select, insert, update on account to ${app};
grant select, insert, delete on account_role to ${app};
grant select, insert, update on account_link to ${app};
