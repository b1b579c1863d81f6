-- The rules that the evidence of a decision names, and its exemptions and transfer mechanism, so that a
-- request is found by them without a look at all others.
create table request_named (
  kind varchar not null,
  code varchar not null,
  request varchar not null,
  primary key (kind, code, request),
  constraint request_named_by foreign key (request) references sharing_request (reference)
);

insert into request_named (kind, code, request)
  select distinct 'EXEMPTION', line, request from request_line where kind = 'exemption';
insert into request_named (kind, code, request)
  select distinct
    'RULE',
    case when position(' ' in line) > 0 then substring(line from 1 for position(' ' in line) - 1) else line end,
    request
  from request_line where kind = 'rule';
insert into request_named (kind, code, request)
  select 'MECHANISM', shared_mechanism, reference from sharing_request where shared_mechanism is not null;

create index request_subject_is on request_subject (subject_category);

-- How often each cell was asked for in a year is told from the index alone.
drop index sharing_request_received;
create index requests_asked on sharing_request (received_on, purpose, recipient, claimed_basis);

-- Words are written without accents and apostrophes from here on; they are found again at the next opening.
delete from request_word;
