-- Texts on their way to an edition. One without a time of issue is a draft.
create table publication (
  id        bigint generated always as identity primary key,
  symbol    text not null default '',
  title     text not null default '',
  opened    timestamptz not null,
  opened_by text not null,
  issued    timestamptz,
  issued_by text not null default '',
  reason    text not null default '',
  replaces  bigint references publication,
  manner    text check (manner in ('corrects', 'supersedes')),
  check ((replaces is null) = (manner is null))
);

-- Of two drafts that would take the place of one edition only one can be issued.
create unique index publication_replaced on publication (replaces) where issued is not null;
create index publication_symbol on publication (symbol);

create table publication_version (
  publication bigint not null references publication,
  language    text not null,
  words       text not null,
  primary key (publication, language)
);

-- An issued edition never changes, whoever asks.
create function issued_stands() returns trigger language plpgsql as $$
begin
  if exists (select from publication where id = old.publication and issued is not null) then
    raise exception 'publication % is issued; a correction is an edition of its own',
      old.publication;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger version_stands before update or delete on publication_version
  for each row execute function issued_stands();

create function issue_stands() returns trigger language plpgsql as $$
begin
  if old.issued is not null then
    raise exception 'publication % is issued; a correction is an edition of its own', old.id;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger publication_stands before update or delete on publication
  for each row execute function issue_stands();

create function nothing_joins() returns trigger language plpgsql as $$
begin
  if exists (select from publication where id = new.publication and issued is not null) then
    raise exception 'publication % is issued; a language that was missing is an edition of its own',
      new.publication;
  end if;
  return new;
end $$;

create trigger version_joins before insert on publication_version
  for each row execute function nothing_joins();
