create table purpose (
  code varchar not null primary key,
  notice_order integer not null,
  scope varchar not null,
  notice_wording varchar not null,
  title varchar not null,
  note varchar not null,
  effective_from date,
  effective_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table recipient (
  code varchar not null primary key,
  notice_order integer not null,
  title varchar not null,
  short_heading varchar not null,
  notice_section varchar not null,
  notice_wording varchar not null,
  category varchar not null,
  role varchar not null,
  example_bodies varchar not null,
  duplicate_of varchar,
  note varchar not null,
  effective_from date,
  effective_to date,
  verified varchar not null,
  row_version bigint default 1 not null,
  constraint recipient_duplicate foreign key (duplicate_of) references recipient (code)
);

create table data_category (
  code varchar not null primary key,
  title varchar not null,
  data_class varchar not null,
  confidential varchar not null,
  note varchar not null,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table subject_category (
  code varchar not null primary key,
  title varchar not null,
  child varchar not null,
  vulnerable varchar not null,
  note varchar not null,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table retention_class (
  code varchar not null primary key,
  record_class varchar not null,
  kept_for varchar not null,
  runs_from varchar not null,
  authority varchar not null,
  authority_type varchar not null,
  what_then varchar not null,
  verified varchar not null,
  row_version bigint default 1 not null
);
