-- What happened in a round includes the gates that were overridden: the gate's name and the reason are the act's words.
-- Overrides from before are noted now, after what else happened in their rounds; when it was stands with them.
alter table review_event
  drop constraint review_event_act_known,
  add constraint review_event_act_known check (
    act in ('SUBMIT', 'SUPERSEDE', 'REQUEST_CHANGES', 'APPROVE', 'OVERRIDE_GATE')),
  drop constraint review_event_words_length,
  add constraint review_event_words_length check (char_length(words) <= 10200);

insert into review_event (entry_id, round_id, act, revision, account_id, name, at, words)
select entry_id, round_id, 'OVERRIDE_GATE', revision, account_id, name, at,
  case gate
    when 'no-errors' then 'No errors'
    when 'warnings-settled' then 'Warnings settled'
    when 'waivers-countersigned' then 'Waivers countersigned'
    when 'comments-resolved' then 'Comments resolved'
    when 'proposals-settled' then 'Proposals settled'
  end || ': ' || reason
from gate_override
order by id;
