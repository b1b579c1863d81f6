-- What else the ICO's data-sharing decision form asks, the clock, advice, and the second signature.
alter table sharing_request add column people_count integer default 0 not null;
alter table sharing_request add column receiver varchar default '' not null;
alter table sharing_request add column necessity varchar default '' not null;
alter table sharing_request add column relationship varchar default 'UNKNOWN' not null;
alter table sharing_request add column agreed varchar default 'UNKNOWN' not null;
alter table sharing_request add column agreement varchar default '' not null;
alter table sharing_request add column part3 varchar default '' not null;
alter table sharing_request add column assessment varchar default '' not null;
alter table sharing_request add column retention varchar default '' not null;
alter table sharing_request add column security varchar default '' not null;
alter table sharing_request add column rights varchar default '' not null;
alter table sharing_request add column intervals varchar default '' not null;
alter table sharing_request add column required_by date;
alter table sharing_request add column review_by date;
alter table sharing_request add column judged_at_logging varchar;
alter table sharing_request add column advice_on date;
alter table sharing_request add column advice_by varchar;
alter table sharing_request add column advice varchar;
alter table sharing_request add column exemption_test varchar;
alter table sharing_request add column shared_withheld varchar;
alter table sharing_request add column advice_not_followed varchar;
alter table sharing_request add column signed_by varchar;
alter table sharing_request add column signed_on date;
alter table sharing_request add column signature_note varchar;

-- For lists only, each said by the other columns and lists: the day that a list counts to, since when
-- the clock stands still, and the verdict at the decision or else at logging.
alter table sharing_request add column deadline_on date default date '1970-01-01' not null;
alter table sharing_request add column paused_since date;
alter table sharing_request add column listed_verdict varchar;

update sharing_request set deadline_on = due_on, listed_verdict = verdict;
update sharing_request
  set exemption_test = '', shared_withheld = '', advice_not_followed = ''
  where decision is not null;

-- The values were only for the rows that were there: from here on the program says what they are.
alter table sharing_request alter column people_count drop default;
alter table sharing_request alter column receiver drop default;
alter table sharing_request alter column necessity drop default;
alter table sharing_request alter column relationship drop default;
alter table sharing_request alter column agreed drop default;
alter table sharing_request alter column agreement drop default;
alter table sharing_request alter column part3 drop default;
alter table sharing_request alter column assessment drop default;
alter table sharing_request alter column retention drop default;
alter table sharing_request alter column security drop default;
alter table sharing_request alter column rights drop default;
alter table sharing_request alter column intervals drop default;
alter table sharing_request alter column deadline_on drop default;

create table request_pause (
  request varchar not null,
  place integer not null,
  from_on date not null,
  to_on date,
  reason varchar not null,
  primary key (request, place),
  constraint request_pause_of foreign key (request) references sharing_request (reference)
);

-- Every move of a request; the time is kept as the text that the trail would write.
create table request_step (
  request varchar not null,
  place integer not null,
  action varchar not null,
  taken_at varchar not null,
  taken_by varchar not null,
  why varchar not null,
  primary key (request, place),
  constraint request_step_of foreign key (request) references sharing_request (reference)
);

create table request_disclosure (
  request varchar not null,
  place integer not null,
  disclosed_on date not null,
  what varchar not null,
  recipient varchar not null,
  method varchar not null,
  sent_by varchar not null,
  subjects varchar not null,
  people_count integer not null,
  primary key (request, place),
  constraint request_disclosure_of foreign key (request) references sharing_request (reference)
);

create table request_confirmation (
  request varchar not null,
  disclosure integer not null,
  place integer not null,
  kind varchar not null,
  heard_on date not null,
  heard_by varchar not null,
  note varchar not null,
  primary key (request, disclosure, place),
  constraint request_confirmation_of foreign key (request, disclosure)
    references request_disclosure (request, place)
);

-- Whom a request asks about or something was disclosed about, each in the spelling that is compared.
create table request_person (
  request varchar not null,
  person varchar not null,
  primary key (request, person),
  constraint request_person_of foreign key (request) references sharing_request (reference)
);

create index request_person_is on request_person (person);

-- The rule versions and law rows of a decision as they stood.
create table request_kept (
  request varchar not null,
  place integer not null,
  kind varchar not null,
  code varchar not null,
  facts text not null,
  primary key (request, place),
  constraint request_kept_of foreign key (request) references sharing_request (reference)
);

create table request_attachment (
  request varchar not null,
  number integer not null,
  kind varchar not null,
  name varchar not null,
  media_type varchar not null,
  size_in_bytes bigint not null,
  sha256 varchar not null,
  attached_at varchar not null,
  attached_by varchar not null,
  primary key (request, number),
  constraint request_attachment_of foreign key (request) references sharing_request (reference)
);

-- In pieces, so that no large object has to be held anywhere else.
create table request_attachment_piece (
  request varchar not null,
  number integer not null,
  place integer not null,
  content bytea not null,
  primary key (request, number, place),
  constraint request_attachment_piece_of foreign key (request, number)
    references request_attachment (request, number)
);

create table request_settings (
  id integer not null primary key,
  routine_days integer not null,
  urgent_days integer not null,
  review_days integer not null,
  sign_off_matrix boolean not null,
  sign_special_in_bulk boolean not null,
  bulk integer not null,
  sign_abroad boolean not null,
  attachment_limit bigint not null,
  row_version bigint not null
);

insert into request_settings values (1, 20, 2, 2, true, true, 10, true, 10485760, 1);

create table decision_reason (
  code varchar not null primary key,
  place integer not null,
  sharing boolean not null,
  title varchar not null,
  in_use boolean not null
);

insert into decision_reason (code, place, sharing, title, in_use) values
  ('S-01', 1, true, 'An agreed route exists', true),
  ('S-02', 2, true, 'An agreed route exists and its conditions are met', true),
  ('S-03', 3, true, 'A legal duty to share', true),
  ('S-04', 4, true, 'A court order', true),
  ('S-05', 5, true, 'Needed to prevent or detect crime', true),
  ('S-06', 6, true, 'Needed to protect a child or an adult from harm', true),
  ('S-07', 7, true, 'Relevant and proportionate to the need stated', true),
  ('S-08', 8, true, 'The person has agreed', true),
  ('S-09', 9, true, 'The public interest outweighs the duty of confidence', true),
  ('S-10', 10, true, 'Needed for legal proceedings or legal advice', true),
  ('N-01', 11, false, 'No legal power stated', true),
  ('N-02', 12, false, 'Not necessary for the purpose stated', true),
  ('N-03', 13, false, 'More than the purpose needs', true),
  ('N-04', 14, false, 'No lawful basis', true),
  ('N-05', 15, false, 'Would prejudice an investigation, an assessment or a person’s safety', true),
  ('N-06', 16, false, 'The duty of confidence is not overridden', true),
  ('N-07', 17, false, 'More detrimental to the child than not disclosing', true),
  ('N-08', 18, false, 'Identity of the requester not verified', true),
  ('N-09', 19, false, 'The court’s leave is needed', true),
  ('N-10', 20, false, 'Not our data', true),
  ('N-11', 21, false, 'Legal professional privilege', true),
  ('N-12', 22, false, 'A condition for special category or criminal offence data is not met', true);
