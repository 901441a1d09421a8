-- The paragraphs of editions that put off a report: made of their records, and made again with them.
-- Of the texts that decide only these are asked what became of mandates.
create table deferral (
  edition   bigint not null references edition,
  paragraph text not null,
  primary key (edition, paragraph)
);

-- What came in before is taken up beside all other work.
insert into unheard select id from edition on conflict do nothing;
