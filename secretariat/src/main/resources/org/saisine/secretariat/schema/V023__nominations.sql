-- Nominations to a group of experts, and what happened in them; what they are follows from that.
create table nomination (
  id      bigint generated always as identity primary key,
  mandate bigint not null references mandate,
  opened  timestamptz not null
);

create index nomination_mandate on nomination (mandate);

-- A mandate that is being carried out stays, whatever a later reading says of its text.
alter table mandate add column held boolean not null default false;

create table nomination_fact (
  nomination bigint not null references nomination,
  number     int not null,
  at         timestamptz not null,
  day        date not null,
  account    text not null,
  capacity   text not null,
  kind       text not null,
  fact       jsonb not null,
  -- of the form that asked for it: a form that is sent twice does one thing
  key        text not null,
  primary key (nomination, number)
);

create unique index nomination_key on nomination_fact (nomination, key) where key <> '';

create function nomination_facts_stand() returns trigger language plpgsql as $$
begin
  raise exception 'what happened in nominations % does not change', old.nomination;
end $$;

create trigger nomination_fact_stands before update or delete on nomination_fact
  for each row execute function nomination_facts_stand();

-- Curricula and declarations. One that a newer took the place of is gone.
create table nomination_paper (
  nomination bigint not null references nomination,
  candidate  text not null,
  paper      text not null,
  name       text not null,
  media      text not null,
  content    bytea not null,
  primary key (nomination, candidate, paper)
);
