-- Who is told what: one row a recipient, written in the transaction of the act that it tells of.
create table notice (
  id       bigint generated always as identity primary key,
  account  text not null references account (name),
  capacity text not null,
  form     text not null,
  subject  text not null,
  href     text not null,
  facts    text not null,
  at       timestamptz not null,
  language text not null,
  entry    bigint not null references ledger,
  opened   timestamptz
);

create index notice_account on notice (account, id);
create index notice_unopened on notice (account) where opened is null;
create index notice_subject on notice (subject, id);

-- A message that carries one notice, or a day's, out of the house. Its message id never changes, however often
-- it is sent.
create table dispatch (
  id         bigint generated always as identity primary key,
  account    text not null references account (name),
  channel    text not null check (channel in ('mail', 'webhook')),
  digest     boolean not null,
  message_id text not null unique,
  queued     timestamptz not null,
  state      text not null check (state in ('queued', 'sent', 'delivered', 'failed')),
  tries      integer not null default 0,
  next       timestamptz not null,
  last       timestamptz,
  problem    text not null default ''
);

create index dispatch_due on dispatch (next) where state in ('queued', 'sent');
create unique index dispatch_digest on dispatch (account) where digest and state = 'queued';

create table dispatched (
  dispatch bigint not null references dispatch,
  notice   bigint not null references notice,
  primary key (dispatch, notice)
);

create index dispatched_notice on dispatched (notice);

-- What somebody asks for besides the inbox.
create table notice_wish (
  account text primary key references account (name),
  digest  boolean not null default false,
  webhook text not null default ''
);
