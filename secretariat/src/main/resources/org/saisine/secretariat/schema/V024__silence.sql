-- Silence procedures. What each is follows from its events alone; "due" is when a running one
-- expires, written beside them so that the clock need not go through all of them.
create table silence (
  id    bigint generated always as identity primary key,
  body  text not null,
  title text not null,
  key   text not null unique,
  due   timestamptz
);

create index silence_due on silence (due) where due is not null;

create table silence_event (
  procedure bigint not null references silence,
  number    int not null check (number > 0),
  kind      text not null
    check (kind in ('circulated', 'extended', 'objected', 'withdrawn', 'restarted', 'adopted')),
  at        timestamptz not null,
  deadline  timestamptz,
  state     text not null default '',
  reason    text not null default '',
  members   text[] not null default '{}',
  actor     text not null,
  key       text not null,
  clause    text not null,
  entry     bigint not null references ledger,
  primary key (procedure, number),
  unique (procedure, key)
);

-- Nothing that is adopted is adopted again, whoever races.
create unique index silence_adopted on silence_event (procedure) where kind = 'adopted';

-- The words that the members were sent, under the event that sent them.
create table silence_version (
  procedure bigint not null,
  number    int not null,
  language  text not null,
  reference text not null,
  sha256    text not null,
  words     text not null,
  primary key (procedure, number, language),
  foreign key (procedure, number) references silence_event
);

create function silence_is_permanent() returns trigger language plpgsql as $$
begin
  raise exception 'what happened to a procedure stays: % is refused', tg_op;
end $$;

create trigger silence_event_stays before update or delete on silence_event
  for each row execute function silence_is_permanent();
create trigger silence_version_stays before update or delete on silence_version
  for each row execute function silence_is_permanent();
