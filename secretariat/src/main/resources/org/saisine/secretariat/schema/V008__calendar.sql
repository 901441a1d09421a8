-- What documents say of when a session was, is or will be held. A document's newer edition replaces
-- what the older one said. Several ranges are one session in several parts.
create table session_evidence (
  body      text not null,
  session   integer not null,
  basis     text not null,
  firsts    date[] not null,
  lasts     date[] not null,
  place     text not null,
  paragraph text not null,
  words     text not null,
  symbol    text not null,
  language  text not null
);

create index session_evidence_session on session_evidence (body, session);
create index session_evidence_symbol on session_evidence (symbol, language);

-- Dates of a session that an officer has entered; the last counts. One without dates gives the
-- word back to the documents.
create table session_entry (
  body    text not null,
  session integer not null,
  firsts  date[] not null,
  lasts   date[] not null,
  place   text not null,
  reason  text not null,
  actor   text not null,
  entry   bigint primary key references ledger
);

create index session_entry_session on session_entry (body, session);

