-- A load goes on behind a number of records of each file, which are those of the readers that it was begun with. Others may
-- tell other records or in another order: then it is begun anew. 1: those before readers were numbered.
alter table refdata_release
  add readers integer not null default 1;
