-- Whom the organization's own sign-in lets in: as whom an account is known there, by e-mail or by the
-- provider's own name for somebody, and as whom that somebody came first.
alter table account
  add column known   text,
  add column issuer  text,
  add column subject text,
  add constraint account_bound unique (issuer, subject);

create unique index account_known on account (lower(known));
