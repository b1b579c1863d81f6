-- A request with its decision and the evidence frozen at it is one aggregate. The recipient is
-- null where the register does not know who asks; the decision's columns are null until there is
-- one, and those of the evidence also where the decision was made before this program kept any.
create table sharing_request (
  reference varchar not null primary key,
  organisation varchar not null,
  recipient varchar,
  requester_role varchar not null,
  channel varchar not null,
  purpose varchar not null,
  claimed_basis varchar,
  claimed_power varchar,
  description varchar not null,
  people varchar not null,
  destination varchar,
  received_on date not null,
  urgency varchar not null,
  due_on date not null,
  stage varchar not null,
  decision varchar,
  decided_on date,
  decided_by varchar,
  reason varchar,
  conditions varchar,
  shared_what varchar,
  shared_method varchar,
  shared_mechanism varchar,
  verdict varchar,
  matrix_result varchar,
  row_version bigint default 1 not null,
  constraint sharing_request_recipient foreign key (recipient) references recipient (code),
  constraint sharing_request_purpose foreign key (purpose) references purpose (code),
  constraint sharing_request_basis foreign key (claimed_basis) references lawful_basis (code),
  constraint sharing_request_power foreign key (claimed_power) references legal_power (code),
  constraint sharing_request_country foreign key (destination) references country (code)
);

create index sharing_request_cell on sharing_request (purpose, recipient);
create index sharing_request_received on sharing_request (received_on);
create index sharing_request_due on sharing_request (stage, due_on);

create table request_category (
  request varchar not null,
  data_category varchar not null,
  primary key (request, data_category),
  constraint request_category_of foreign key (request) references sharing_request (reference),
  constraint request_category_is foreign key (data_category) references data_category (code)
);

create table request_subject (
  request varchar not null,
  subject_category varchar not null,
  primary key (request, subject_category),
  constraint request_subject_of foreign key (request) references sharing_request (reference)
);

-- Lists of the decision, in order: exemptions relied on, and the evidence as it was worded that day.
create table request_line (
  request varchar not null,
  kind varchar not null,
  place integer not null,
  line varchar not null,
  primary key (request, kind, place),
  constraint request_line_of foreign key (request) references sharing_request (reference)
);
