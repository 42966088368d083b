-- What a save may say of a step, where the step knows better than its curator: values taken over from reference data
-- name their sources. It goes with the step when that is undone, and with the log when the draft is saved: by then the
-- curator has made a reason of it.
alter table draft_step
  add column why text,
  add constraint draft_step_why_of_edits check (why is null or edits is not null);
