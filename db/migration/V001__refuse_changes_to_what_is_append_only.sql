-- What is append-only stays so whichever role asks: a trigger that calls this refuses the statement. The
-- application's own role has no right to try; this holds where one role does everything, and for the owner.
--
-- ${app}, here and in every later migration, is the role as which the application signs in: each migration
-- that adds a table says at its end what that role may do with it.
create function refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'insufficient_privilege';
end
$$;
