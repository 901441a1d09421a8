-- In which language whoever holds a credential is written to in that capacity; empty: as their account says.
alter table credential add column language text not null default '';

-- Since when an address is known to be its owner's: before that nothing is sent there but the link that asks.
alter table account add column mail_confirmed timestamptz;

create table mail_link (
  digest  bytea primary key,
  account bigint not null references account,
  mail    text not null,
  asked   timestamptz not null,
  until   timestamptz not null
);

create index mail_link_account on mail_link (account, asked);

-- A message that carries no notice but the link that confirms an address. Its words are the same each time that
-- it is sent, so that the link is kept until the other side has taken it.
create table dispatch_link (
  dispatch bigint primary key references dispatch,
  address  text not null,
  href     text not null,
  until    timestamptz not null,
  language text not null
);

-- A secret address at which somebody's calendar and reader find what the account was told; none until asked for.
create table notice_feed (
  account text primary key references account (name),
  digest  bytea not null unique,
  since   timestamptz not null
);
