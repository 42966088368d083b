-- The comment that began the thread which a notice tells of, for it to lead there; null where it tells of no comment, and
-- in notices of comments from before.
alter table notice
  add column comment_id bigint,
  add constraint notice_comment_fk foreign key (entry_id, comment_id) references review_comment (entry_id, id),
  add constraint notice_comment_is_said check (comment_id is null or kind = 'COMMENTED');
