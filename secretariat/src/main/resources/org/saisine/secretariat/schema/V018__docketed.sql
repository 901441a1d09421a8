-- As what reading each document's mandates were kept last: five of its six languages come in without
-- changing anything of them, and then nothing is gone through again.
create table docketed (
  symbol  text primary key,
  reading text not null
);

-- Rounds are made of their mandates, in one statement with them, and go with them (MandateTable):
-- looking for the mandate of each once more took longer than all the rest.
alter table round drop constraint round_mandate_fkey;
