-- What was due while a request waited for the requester, before the wait moved it; unknown for what was
-- kept before.
alter table request_pause add column due_on date;

-- As the list stood on a day: what was taken up or closed after it.
create index request_step_taken on request_step (action, taken_at);
