-- The register of international transfers. It begins empty: what a rule named before stays in the rule.
create table international_transfer (
  code varchar not null primary key,
  title varchar not null,
  notice_wording varchar not null,
  destination varchar not null,
  importer varchar not null,
  adequacy_reach varchar not null,
  test_result varchar not null,
  tested_on date,
  test_words varchar not null,
  derogation varchar not null,
  safeguards varchar not null,
  owner varchar not null,
  review_on date,
  effective_from date,
  effective_to date,
  note varchar not null,
  verified varchar not null,
  row_version bigint default 1 not null
);

-- Its countries, recipients, data and subject categories and mechanisms: codes of the registers, in order.
create table transfer_line (
  international_transfer varchar not null,
  kind varchar not null,
  place integer not null,
  code varchar not null,
  primary key (international_transfer, kind, place),
  constraint transfer_line_of foreign key (international_transfer) references international_transfer (code)
);
