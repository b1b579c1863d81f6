-- What the columns of people's own spreadsheets mean, by the set of their headings. A habit and no
-- part of the record.
create table import_mapping (
  -- SHA-256 of the headings, because there may be many and long ones.
  headings varchar not null,
  register varchar not null,
  primary key (headings)
);

create table import_mapping_column (
  headings varchar not null,
  heading varchar not null,
  meaning varchar not null,
  primary key (headings, heading),
  constraint import_mapping_column_of foreign key (headings) references import_mapping (headings)
);
