-- For lists only, each said by the other columns: a number that words are found by, on which shelf a
-- request lies (0 emergency to review, 1 open, 2 done), and what it is sorted by.
alter table sharing_request add column number integer default 0 not null;
alter table sharing_request add column shelf integer default 2 not null;
alter table sharing_request add column organisation_sorted varchar default '' not null;
alter table sharing_request add column verdict_rank integer default 6 not null;
alter table sharing_request add column state_rank integer default 9 not null;
alter table sharing_request add column ended_on date default date '9999-12-31' not null;

update sharing_request set
  number = (select count(*) from sharing_request other where other.reference < sharing_request.reference),
  organisation_sorted = substring(lower(trim(organisation)) from 1 for 60),
  shelf = case
    when stage = 'EMERGENCY' then 0
    when stage in ('RECEIVED', 'UNDER_REVIEW', 'AWAITING_SIGNATURE') then 1
    else 2 end,
  verdict_rank = case listed_verdict
    when 'COVERED' then 0
    when 'COVERED_WITH_CONDITIONS' then 1
    when 'WIDER_THAN_COVERED' then 2
    when 'LAPSED' then 3
    when 'BARRED' then 4
    when 'NOT_COVERED' then 5
    else 6 end,
  state_rank = case
    when stage = 'RECEIVED' then 0
    when stage = 'UNDER_REVIEW' then 1
    when stage = 'AWAITING_SIGNATURE' then 2
    when stage = 'EMERGENCY' then 3
    when decision = 'SHARE_IN_FULL' then 4
    when decision = 'SHARE_IN_PART' then 5
    when decision = 'REFUSE' then 6
    when decision = 'WITHDRAWN' then 7
    when decision = 'NO_DATA_HELD' then 8
    else 9 end;
update sharing_request set ended_on = decided_on where shelf = 2 and decided_on is not null;

alter table sharing_request alter column number drop default;
alter table sharing_request alter column shelf drop default;
alter table sharing_request alter column organisation_sorted drop default;
alter table sharing_request alter column verdict_rank drop default;
alter table sharing_request alter column state_rank drop default;
alter table sharing_request alter column ended_on drop default;

create unique index sharing_request_number on sharing_request (number);

-- One for every column that the list can be sorted by. What follows the reference is there so that a
-- view is told from the index alone, without a look at the request itself.
create index requests_by_reference on sharing_request
  (shelf, reference, number, received_on, deadline_on, paused_since, ended_on, verdict_rank, state_rank);
create index requests_by_received on sharing_request
  (shelf, received_on, reference, number, deadline_on, paused_since, ended_on, verdict_rank, state_rank);
create index requests_by_organisation on sharing_request
  (shelf, organisation_sorted, reference, number, received_on, deadline_on, paused_since, ended_on, verdict_rank,
   state_rank);
create index requests_by_purpose on sharing_request
  (shelf, purpose, reference, number, received_on, deadline_on, paused_since, ended_on, verdict_rank, state_rank);
create index requests_by_deadline on sharing_request
  (shelf, deadline_on, reference, number, received_on, paused_since, ended_on, verdict_rank, state_rank);
create index requests_by_verdict on sharing_request
  (shelf, verdict_rank, reference, number, received_on, deadline_on, paused_since, ended_on, state_rank);
create index requests_by_state on sharing_request
  (shelf, state_rank, reference, number, received_on, deadline_on, paused_since, ended_on, verdict_rank);
create index requests_by_end on sharing_request
  (shelf, ended_on, reference, number, received_on, deadline_on, paused_since, verdict_rank, state_rank);

-- As the list stood on a day: what was decided, signed, paused or disclosed after it.
create index requests_decided on sharing_request (decided_on, received_on);
create index requests_signed on sharing_request (signed_on, received_on);
create index request_paused_from on request_pause (from_on);
create index request_paused_to on request_pause (to_on);
create index request_disclosed on request_disclosure (disclosed_on);

-- The words of requests, each with the numbers of those that hold it, in blocks of 16,384.
create table request_word (
  word varchar not null,
  block integer not null,
  numbers bytea not null,
  primary key (word, block)
);
