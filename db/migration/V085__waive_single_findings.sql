-- A reasoned "it stays" to one finding of an entry, by the finding's fingerprint and with the finding as it stood. It
-- says why, may cite a publication and may end by a day (in UTC, the day itself included). Each fingerprint has its
-- waivers one after the other: another is given only once the one before was declined, taken back or ran out.
create table waiver (
  entry_id bigint not null,
  id bigint generated always as identity,
  fingerprint text not null,
  turn integer not null,
  rule_id text not null,
  severity text not null,
  place text not null,
  subject text not null,
  message text not null,
  reason text not null,
  citation text,
  until date,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  constraint waiver_pk primary key (entry_id, id),
  constraint waiver_one_at_a_time unique (entry_id, fingerprint, turn),
  constraint waiver_entry_fk foreign key (entry_id) references entry (id),
  constraint waiver_account_fk foreign key (account_id) references account (id),
  constraint waiver_fingerprint_shape check (fingerprint ~ '^[0-9a-f]{32}$'),
  constraint waiver_severity_known check (severity in ('ERROR', 'WARNING')),
  constraint waiver_place_shape check (place ~ '^/'),
  constraint waiver_reason_given check (reason ~ '\S' and char_length(reason) <= 10000),
  constraint waiver_citation_shape check (
    citation ~ '^(pmid:[1-9][0-9]{0,7}|doi:10\.[0-9]{4,9}/\S+)$' and char_length(citation) <= 600),
  constraint waiver_until_not_past check (until >= (at at time zone 'UTC')::date)
);

create index waiver_by_id on waiver (id);

create trigger waiver_append_only
  before update or delete or truncate on waiver
  for each statement execute function refuse_change();

grant select, insert on waiver to ${app};

-- What became of a waiver: a reviewer countersigns or declines it, a curator takes it back. The first act is any of
-- these, the second, after a countersignature, can only be the taking back; nothing follows an end.
create table waiver_act (
  entry_id bigint not null,
  waiver_id bigint not null,
  number integer not null,
  act text not null,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  words text not null,
  constraint waiver_act_pk primary key (entry_id, waiver_id, number),
  constraint waiver_act_waiver_fk foreign key (entry_id, waiver_id) references waiver (entry_id, id),
  constraint waiver_act_account_fk foreign key (account_id) references account (id),
  constraint waiver_act_known check (act in ('COUNTERSIGN', 'DECLINE', 'WITHDRAW')),
  constraint waiver_act_in_order check (number = 1 or number = 2 and act = 'WITHDRAW'),
  constraint waiver_act_words_given check (act = 'COUNTERSIGN' or words ~ '\S'),
  constraint waiver_act_words_length check (char_length(words) <= 10000)
);

create trigger waiver_act_append_only
  before update or delete or truncate on waiver_act
  for each statement execute function refuse_change();

grant select, insert on waiver_act to ${app};

-- Nobody countersigns or declines their own, and an ended waiver stays ended.
create function keep_to_waiver_acts() returns trigger
language plpgsql
as $$
begin
  if new.act <> 'WITHDRAW' and new.account_id = (
    select account_id from waiver where entry_id = new.entry_id and id = new.waiver_id
  ) then
    raise exception 'account % gave waiver % and cannot decide on it', new.account_id, new.waiver_id
      using errcode = 'check_violation';
  end if;
  if new.number = 2 and not exists (
    select from waiver_act a
    where a.entry_id = new.entry_id
      and a.waiver_id = new.waiver_id
      and a.number = 1
      and a.act = 'COUNTERSIGN'
  ) then
    raise exception 'waiver % was not countersigned: nothing follows its end', new.waiver_id
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger waiver_act_keeps_to_its_order
  before insert on waiver_act
  for each row execute function keep_to_waiver_acts();

-- One waiver of a finding at a time. That two given at once don't both pass is seen to by the unique turn.
create function take_turns_in_waiving() returns trigger
language plpgsql
as $$
begin
  if new.turn <> 1 and not exists (
    select from waiver w
    where w.entry_id = new.entry_id
      and w.fingerprint = new.fingerprint
      and w.turn = new.turn - 1
      and (
        w.until < (new.at at time zone 'UTC')::date
        or exists (
          select from waiver_act a
          where a.entry_id = w.entry_id
            and a.waiver_id = w.id
            and a.act in ('DECLINE', 'WITHDRAW')))
  ) then
    raise exception 'the finding % has a waiver already', new.fingerprint
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger waiver_takes_its_turn
  before insert on waiver
  for each row execute function take_turns_in_waiving();
