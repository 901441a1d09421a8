-- The permanent account: who did what, when, under which clause. Entries are numbered without gaps
-- in the order in which they became true; each seals the one before it.
create table ledger (
  number  bigint primary key,
  at      timestamptz not null,
  actor   text not null,
  act     text not null,
  subject text not null,
  clause  text not null,
  before  text not null,
  after   text not null,
  seal    bytea not null
);

create index ledger_subject on ledger (subject, number);

create function ledger_is_permanent() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % is refused', tg_op;
end $$;

create trigger ledger_stays before update or delete on ledger
  for each row execute function ledger_is_permanent();
create trigger ledger_stays_whole before truncate on ledger
  for each statement execute function ledger_is_permanent();
