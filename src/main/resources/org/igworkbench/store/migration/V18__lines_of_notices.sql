-- A notice as it was read: its lines with the question that each answers. A version that was kept
-- before has none, and is read from its wording.
create table notice_line (
  notice varchar not null,
  number integer not null,
  section varchar,
  depth integer not null,
  wording text not null,
  primary key (notice, number),
  constraint notice_line_of foreign key (notice) references published_notice (code)
);

-- What a person has said about a line: which rows it names, or why it names none.
create table notice_review (
  notice varchar not null,
  line integer not null,
  says varchar not null,
  reason varchar not null,
  section varchar,
  reviewed_by varchar not null,
  reviewed_at varchar not null,
  row_version bigint default 1 not null,
  primary key (notice, line),
  constraint notice_review_of foreign key (notice) references published_notice (code)
);

create table notice_review_row (
  notice varchar not null,
  line integer not null,
  place integer not null,
  code varchar not null,
  primary key (notice, line, place),
  constraint notice_review_row_of foreign key (notice, line) references notice_review (notice, line)
);
