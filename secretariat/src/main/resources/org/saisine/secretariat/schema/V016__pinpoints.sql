-- The paragraphs of the cited document that are meant, where the text names them.
alter table citation add column at text[] not null default '{}';

-- What came in before is taken up beside all other work.
insert into unheard select id from edition on conflict do nothing;
