-- Editions whose documents have yet to be heard about bodies and sessions: those that came in before
-- anybody asked.
create table unheard (
  edition bigint primary key references edition
);

insert into unheard select id from edition where current;
