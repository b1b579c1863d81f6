create table automated_decision (
  code varchar not null primary key,
  title varchar not null,
  notice_wording varchar not null,
  set_off_by varchar not null,
  system varchar not null,
  output varchar not null,
  human_involvement varchar not null,
  solely_automated varchar not null,
  significant_effect varchar not null,
  significant_decision varchar not null,
  safeguards varchar not null,
  article_note varchar not null,
  controller_note varchar not null,
  review_months integer not null,
  verified varchar not null,
  row_version bigint default 1 not null
);

-- Whose data go in, which data, and who gets what comes out: codes of the catalogue, in order.
create table automated_decision_line (
  automated_decision varchar not null,
  kind varchar not null,
  place integer not null,
  code varchar not null,
  primary key (automated_decision, kind, place),
  constraint automated_decision_line_of foreign key (automated_decision) references automated_decision (code)
);

create table published_notice (
  code varchar not null primary key,
  title varchar not null,
  effective_from date not null,
  wording text not null,
  row_version bigint default 1 not null
);
