-- One curator's work on an entry that is not a revision yet. It stands at a step of its log: undo and redo move
-- that position. When it ends it is saved, and names the revision it became, so that a save repeated after a lost
-- answer finds it; or it is discarded. version is another after each change, and never one it had, so that a state
-- remembered elsewhere is known to be old.
create table draft (
  entry_id bigint not null,
  id bigint generated always as identity,
  curator_id bigint not null,
  position integer not null default 0,
  version uuid not null default gen_random_uuid(),
  begun_at timestamptz not null default now(),
  edited_at timestamptz not null default now(),
  ended text,
  ended_at timestamptz,
  revision integer,
  constraint draft_pk primary key (entry_id, id),
  constraint draft_entry_fk foreign key (entry_id) references entry (id),
  constraint draft_curator_fk foreign key (curator_id) references account (id),
  constraint draft_revision_fk foreign key (entry_id, revision) references revision (entry_id, number),
  constraint draft_position_not_negative check (position >= 0),
  constraint draft_ended_known check (ended in ('SAVED', 'DISCARDED')),
  constraint draft_ended_once check ((ended is null) = (ended_at is null)),
  constraint draft_saved_as_revision check ((ended is not distinct from 'SAVED') = (revision is not null))
);

create index draft_by_id on draft (id);

create index draft_by_curator on draft (curator_id) where ended is null;

-- A second tab shares the draft of the first.
create unique index draft_open_once on draft (entry_id, curator_id) where ended is null;

-- The log of a draft. A step is either a start, which says from what the steps after it go on: a base revision, an
-- entry where that differs from the base's, or both; or it is edits, made at once and undone at once. Step 0 is a
-- start; a later one stands where the draft went over to a newer base.
create table draft_step (
  entry_id bigint not null,
  draft_id bigint not null,
  number integer not null,
  base integer,
  entry text,
  edits text,
  at timestamptz not null default now(),
  constraint draft_step_pk primary key (entry_id, draft_id, number),
  constraint draft_step_draft_fk foreign key (entry_id, draft_id) references draft (entry_id, id),
  constraint draft_step_base_fk foreign key (entry_id, base) references revision (entry_id, number),
  constraint draft_step_is_start_or_edits check ((edits is null) <> (base is null and entry is null)),
  constraint draft_step_begins_with_start check (number > 0 or number = 0 and edits is null)
);

grant select, insert, update on draft to ${app};
grant select, insert, delete on draft_step to ${app};

-- The highest number given to an item of each kind in an entry, so that no item's id is used twice, not even when
-- its item or the draft that asked for it is gone.
create table item_counter (
  entry_id bigint not null,
  kind text not null,
  last integer not null,
  constraint item_counter_pk primary key (entry_id, kind),
  constraint item_counter_entry_fk foreign key (entry_id) references entry (id),
  constraint item_counter_positive check (last > 0)
);

grant select, insert, update on item_counter to ${app};
