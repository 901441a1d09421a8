-- The figures of clauses that are not confirmed, as officers have set them: the last one holds.
create table rule_setting (
  entry  bigint primary key references ledger,
  clause text not null,
  figure text not null,
  reason text not null,
  at     timestamptz not null
);

create index rule_setting_clause on rule_setting (clause, entry desc);
