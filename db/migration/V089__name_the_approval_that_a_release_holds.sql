-- The decision that approved the revision that a release holds: from it the release's file of approvals is made. Null in
-- releases from before they had one.
alter table release_entry
  add column approval_round bigint,
  add constraint release_entry_approval_fk foreign key (entry_id, approval_round)
    references approval (entry_id, round_id);
