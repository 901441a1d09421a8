-- For whom an account acts, from which day to which (both included, days of UTC), and the note verbale that
-- says so. One is struck, never removed: what was done under it stays under it.
create table credential (
  id        bigint generated always as identity primary key,
  account   bigint not null references account,
  capacity  text not null,
  first_day date not null,
  last_day  date not null,
  note      text not null,
  entered   timestamptz not null,
  struck    timestamptz,
  check (first_day <= last_day)
);

create index credential_account on credential (account);
create index credential_capacity on credential (capacity, last_day) where struck is null;

-- How somebody is reached; nobody else is told.
alter table account
  add column mail     text not null default '',
  add column language text not null default '';
