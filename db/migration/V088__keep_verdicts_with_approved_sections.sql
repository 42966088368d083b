-- At a section that was approved: which rules that read it could not judge, and how they answered, each as its id, the
-- version of its answers and the answer. Null in approvals from before these were kept.
alter table section_approval add column verdicts text[];
