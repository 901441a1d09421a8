-- What documents tell of mandates, by rules: proposed to a person, unless the rule is sure. Made
-- again when either is read again; what was concluded from it stays in mandate_fact.
create table evidence (
  mandate   bigint not null references mandate on delete cascade,
  symbol    text not null,
  kind      text not null,
  aim       text not null,
  due       text not null,
  rules     text[] not null,
  sure      boolean not null,
  paragraph text not null,
  words     text not null,
  primary key (mandate, symbol, kind, aim)
);

create index evidence_symbol on evidence (symbol);

-- What happened on the way, as notes tell it: invitations, deadlines, extensions.
create table step (
  mandate   bigint not null references mandate on delete cascade,
  symbol    text not null,
  nth       integer not null,
  type      text not null,
  day       date,
  deadline  date,
  times     integer not null,
  seats     integer not null,
  by        text[] not null,
  recipients text[] not null,
  paragraph text not null,
  words     text not null,
  primary key (mandate, symbol, nth)
);

create index step_symbol on step (symbol);

-- Which mandate renews which: by rules, or because an officer joined them. What an officer parted
-- is not joined again by a rule.
create table succession (
  earlier bigint not null references mandate on delete cascade,
  later   bigint not null references mandate on delete cascade,
  rules   text[] not null,
  joined  boolean not null,
  entry   bigint not null references ledger,
  primary key (earlier, later)
);

create index succession_later on succession (later);
