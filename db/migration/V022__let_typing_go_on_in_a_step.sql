-- Someone who types on in the same text goes on in the draft's latest step for a moment, instead of making one of
-- each pause.
grant update (edits) on draft_step to ${app};
