-- The sheet is opened more often than anything on it changes: how each round stands is kept.
alter table round add kind text not null default '';
alter table round add said_by text not null default '';
-- A word of Standing; empty where no reading tells the mandate any more, and nothing until it is
-- asked how it stands.
alter table round add standing text;

update round r set kind = m.kind, said_by = m.organ from mandate m where m.id = r.mandate;

create index round_unasked on round (mandate) where standing is null;
create index round_standing on round (standing, starts, mandate, nth);
drop index round_starts;
create index mandate_addressees on mandate using gin (addressees);

-- State.of says the same of one, and why.
create function standing_of(
  settled text, superseded date, starts date, ends date, moved boolean, kind text, today date)
returns text immutable language sql as $$
  select case
    when settled <> '' then settled
    when superseded < coalesce(starts, 'infinity') then 'superseded'
    when starts is null or today < starts then case when moved then 'deferred' else 'expected' end
    when today <= ends then 'due'
    when kind = 'body' then 'ended'
    else 'overdue'
  end
$$;

-- The same wherever it is that day: nothing where its time begins or ends about then, so that it
-- depends on the seat, or where it was never asked.
create function standing_anywhere(
  settled text, superseded date, starts date, ends date, moved boolean, kind text, today date)
returns text immutable language sql as $$
  select case
    when today is null or settled = '' and (abs(starts - today) <= 2 or abs(ends - today) <= 2) then null
    else standing_of(settled, superseded, starts, ends, moved, kind, today)
  end
$$;

-- The days at the seats on which all was asked last how it stands, and how often it was asked.
create table asked (
  seats text not null,
  times bigint not null,
  day   date
);

-- The organs and the addressees by which the sheet is sifted: none ever goes.
create table sheet_organ (
  code text primary key
);

create table sheet_addressee (
  code text primary key
);

insert into sheet_organ select organ from mandate where organ <> ''
  union select organ from round where session > 0;
insert into sheet_addressee select distinct unnest(addressees) from mandate;
