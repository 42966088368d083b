-- What whoever approved had said of their interests by then, and when; null where they had said nothing.
alter table approval
  add column interests text,
  add column interests_at timestamptz,
  add constraint approval_interests_have_a_time check ((interests is null) = (interests_at is null));
