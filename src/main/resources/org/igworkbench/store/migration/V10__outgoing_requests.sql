-- A request that we make to another organisation. While it is being prepared almost everything may
-- still be empty or null.
create table outgoing_request (
  code varchar not null primary key,
  organisation varchar not null,
  recipient varchar,
  purpose varchar,
  basis varchar,
  power varchar,
  task varchar not null,
  description varchar not null,
  people varchar not null,
  number_of_people integer,
  necessity varchar not null,
  statement varchar not null,
  statement_by varchar not null,
  statement_on date,
  sent_on date,
  channel varchar not null,
  reply_by date,
  stage varchar not null,
  answered_on date,
  received varchar not null,
  note varchar not null,
  kept varchar not null,
  row_version bigint not null,
  constraint outgoing_request_recipient foreign key (recipient) references recipient (code),
  constraint outgoing_request_purpose foreign key (purpose) references purpose (code),
  constraint outgoing_request_basis foreign key (basis) references lawful_basis (code),
  constraint outgoing_request_power foreign key (power) references legal_power (code)
);

create index outgoing_request_due on outgoing_request (stage, reply_by);

-- The data categories that it asks for, in the order in which they were chosen.
create table outgoing_request_category (
  outgoing_request varchar not null,
  place integer not null,
  data_category varchar not null,
  primary key (outgoing_request, place),
  constraint outgoing_request_category_of foreign key (outgoing_request) references outgoing_request (code),
  constraint outgoing_request_category_is foreign key (data_category) references data_category (code)
);
