-- Whoever is invited has no password yet; a reset takes it away.
alter table account alter column password drop not null;

-- Links by which somebody chooses a password: what is kept of one does not let anybody in.
create table invitation (
  account bigint primary key references account,
  digest  bytea not null unique,
  until   timestamptz not null
);

-- Attempts to sign in that failed, by account and by address: until when the next has to wait.
create table attempt (
  key      text primary key,
  failures integer not null,
  last     timestamptz not null,
  free     timestamptz not null
);

create index attempt_last on attempt (last);
