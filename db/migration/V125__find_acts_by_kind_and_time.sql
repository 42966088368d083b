-- Whoever asks the audit trail what was done asks by the kind of act and by time; by subject it is found already.
create index audit_entry_act on audit_entry (act, number);

create index audit_entry_at on audit_entry using brin (at);
