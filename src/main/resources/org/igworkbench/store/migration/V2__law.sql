-- Dated law. A row is never deleted: it ends. Every table ends with its standing: whether and when
-- it is in force, and where that was seen.
create table lawful_basis (
  code varchar not null primary key,
  parent varchar,
  article varchar not null,
  title varchar not null,
  available varchar not null,
  needs_power boolean not null,
  needs_assessment boolean not null,
  withdrawal boolean not null,
  erasure boolean not null,
  portability boolean not null,
  objection boolean not null,
  guidance varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null,
  constraint lawful_basis_parent foreign key (parent) references lawful_basis (code)
);

create table special_condition (
  code varchar not null primary key,
  article varchar not null,
  title varchar not null,
  needs_schedule1 boolean not null,
  schedule1_part varchar not null,
  needs_policy_document varchar not null,
  note varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table schedule1_condition (
  code varchar not null primary key,
  part_number integer not null,
  paragraph integer not null,
  title varchar not null,
  needs_policy_document varchar not null,
  public_interest_test boolean not null,
  for_special boolean not null,
  for_offence boolean not null,
  note varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table instrument (
  code varchar not null primary key,
  title varchar not null,
  year_made varchar not null,
  chapter_or_number varchar not null,
  kind varchar not null,
  in_notice boolean not null,
  notice_wording varchar not null,
  notice_remark varchar not null,
  jurisdiction varchar not null,
  status_words varchar not null,
  note varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table legal_power (
  code varchar not null primary key,
  instrument varchar not null,
  instrument_title varchar not null,
  section varchar not null,
  nature varchar not null,
  direction varchar not null,
  covered varchar not null,
  description varchar not null,
  overrides_confidentiality varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null,
  constraint legal_power_instrument foreign key (instrument) references instrument (code)
);

-- What a power is typically used for and whom it typically reaches: codes of the catalogue, which
-- is entered after the law and so can't be referred to here.
create table legal_power_reach (
  legal_power varchar not null,
  kind varchar not null,
  place integer not null,
  code varchar not null,
  primary key (legal_power, kind, place),
  constraint legal_power_reach_of foreign key (legal_power) references legal_power (code)
);

create table exemption (
  code varchar not null primary key,
  schedule varchar not null,
  part_number varchar not null,
  paragraph varchar not null,
  title varchar not null,
  lifts varchar not null,
  what_to_show varchar not null,
  typical boolean not null,
  note varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table transfer_mechanism (
  code varchar not null primary key,
  article varchar not null,
  title varchar not null,
  usable_when varchar not null,
  assessment varchar not null,
  available boolean not null,
  note varchar not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);

create table country (
  code varchar not null primary key,
  alpha3 varchar not null,
  title varchar not null,
  iso_name varchar not null,
  adequacy varchar not null,
  adequacy_since date,
  note varchar not null,
  full_list_seen date not null,
  no_later_change_to date not null,
  status varchar not null,
  in_force_from date,
  in_force_to date,
  verified varchar not null,
  row_version bigint default 1 not null
);
