-- What the workspace is called and whose it is: always one row.
create table workspace (
  id integer not null primary key,
  organisation varchar not null,
  title varchar not null,
  contact varchar not null,
  constraint workspace_is_one check (id = 1)
);

-- Times and facts are kept as the very text that is hashed, so that nothing can spell them anew.
create table trail (
  number bigint not null primary key,
  written_at varchar not null,
  officer varchar not null,
  what varchar not null,
  subject_kind varchar not null,
  subject_code varchar not null,
  facts_before text not null,
  facts_after text not null,
  why varchar not null,
  previous_hash varchar not null,
  hash varchar not null
);

create index trail_subject on trail (subject_kind, subject_code);
