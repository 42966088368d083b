-- What was saved before what, over all entries: revisions are numbered within theirs, and clocks go wrong. Revisions are
-- never moved, so those from before are numbered in the order in which they lie.
alter table revision add column saved bigint generated always as identity;

create index revision_by_saved on revision (saved);

-- What was done to drafts before what: another, higher number after each change and when one ends.
alter table draft add column turn bigint generated always as identity;

do $$
declare
  old record;
begin
  for old in select entry_id, id from draft order by coalesce(ended_at, edited_at), id loop
    update draft set turn = default where entry_id = old.entry_id and id = old.id;
  end loop;
end
$$;
