-- An editor's decision that an approval may pass a gate that doesn't hold: which gate, for which revision of which round
-- in review, and why. What spoke against the gate then is kept, as JSON: nothing that came later is covered by it. The
-- gate that someone else approves can't be overridden.
create table gate_override (
  entry_id bigint not null,
  id bigint generated always as identity,
  round_id bigint not null,
  revision integer not null,
  gate text not null,
  parts text not null,
  reason text not null,
  account_id bigint not null,
  name text not null,
  at timestamptz not null default clock_timestamp(),
  constraint gate_override_pk primary key (entry_id, id),
  constraint gate_override_round_fk foreign key (entry_id, round_id) references review_round (entry_id, id),
  constraint gate_override_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint gate_override_account_fk foreign key (account_id) references account (id),
  constraint gate_override_gate_may_be check (
    gate in ('no-errors', 'warnings-settled', 'waivers-countersigned', 'comments-resolved', 'proposals-settled')),
  constraint gate_override_reason_given check (reason ~ '\S' and char_length(reason) <= 10000)
);

create index gate_override_by_round on gate_override (entry_id, round_id, revision);

create trigger gate_override_append_only
  before update or delete or truncate on gate_override
  for each statement execute function refuse_change();

grant select, insert on gate_override to ${app};

-- Gates stand before a decision, so they are overridden while the revision is in review, and by an editor.
create function override_in_review_by_editor() returns trigger
language plpgsql
as $$
begin
  if not exists (
    select from review_round
    where entry_id = new.entry_id
      and id = new.round_id
      and revision = new.revision
      and state = 'IN_REVIEW'
  ) then
    raise exception 'revision % is not in review in round %', new.revision, new.round_id
      using errcode = 'check_violation';
  end if;
  if not exists (select from account_role where account_id = new.account_id and role = 'EDITOR') then
    raise exception 'account % is no editor and cannot override a gate', new.account_id
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger gate_override_is_an_editors
  before insert on gate_override
  for each row execute function override_in_review_by_editor();
