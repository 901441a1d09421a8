-- What editions say is owed, in the order of their text: made of their records, and made again with
-- them.
create table owed (
  edition    bigint not null references edition,
  place      integer not null,
  paragraph  text not null,
  kind       text not null,
  addressees text[] not null,
  recipients text[] not null,
  every      text not null,
  words      text not null,
  primary key (edition, place)
);

-- When it is owed: at a session, on a day (which follows from the text where it sets a duration), in
-- a year. What the text sets besides has no day.
create table owed_time (
  edition  bigint not null,
  place    integer not null,
  nth      integer not null,
  organ    text not null,
  session  integer not null,
  day      date,
  year     integer not null,
  duration text not null,
  primary key (edition, place, nth),
  foreign key (edition, place) references owed on delete cascade
);

create index owed_time_session on owed_time (organ, session);

-- The languages of a document say the same: one of them speaks for all, English where it is there.
create view speaking as
  select d.id as document, d.symbol, e.id as edition, e.language
  from document d
  cross join lateral (
    select id, language from edition
    where document = d.id and current
    order by language <> 'en', language limit 1) e;

-- What came in before is taken up beside all other work.
insert into unheard select id from edition on conflict do nothing;
