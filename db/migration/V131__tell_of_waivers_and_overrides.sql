-- A notice may be of a waiver, which is given and decided outside rounds of review too. That one fell is told to each
-- person once, whichever node comes upon it.
alter table notice
  alter column round_id drop not null,
  add column waiver_id bigint,
  add constraint notice_waiver_fk foreign key (entry_id, waiver_id) references waiver (entry_id, id),
  add constraint notice_is_of_something check (round_id is not null or waiver_id is not null),
  drop constraint notice_kind_known,
  add constraint notice_kind_known check (
    kind in (
      'SUBMITTED', 'COMMENTED', 'CHANGES_REQUESTED', 'APPROVED', 'GATE_OVERRIDDEN', 'WAIVER_ASKED',
      'WAIVER_COUNTERSIGNED', 'WAIVER_DECLINED', 'WAIVER_FALLEN'));

create unique index notice_of_a_fall_once on notice (account_id, waiver_id) where kind = 'WAIVER_FALLEN';

alter table notice_choice
  drop constraint notice_choice_kind_known,
  add constraint notice_choice_kind_known check (
    kind in (
      'SUBMITTED', 'COMMENTED', 'CHANGES_REQUESTED', 'APPROVED', 'GATE_OVERRIDDEN', 'WAIVER_ASKED',
      'WAIVER_COUNTERSIGNED', 'WAIVER_DECLINED', 'WAIVER_FALLEN'));
