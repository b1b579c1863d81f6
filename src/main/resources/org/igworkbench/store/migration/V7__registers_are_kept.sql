-- What the registers say beyond the published notice, so that a person can keep them.
alter table purpose add column owner varchar default '' not null;

-- Other names that a recipient goes by, one on each line.
alter table recipient add column aliases varchar default '' not null;
alter table recipient add column country varchar;
alter table recipient add column contact varchar default '' not null;
alter table recipient add column ico_number varchar default '' not null;
alter table recipient add column ico_expires date;
alter table recipient add column dspt_status varchar default '' not null;
alter table recipient add column dspt_on date;

-- Categories end, as everything else does, instead of being deleted.
alter table data_category add column effective_from date;
alter table data_category add column effective_to date;
alter table subject_category add column effective_from date;
alter table subject_category add column effective_to date;

-- The day of the next review where somebody set one by hand.
alter table rule_version add column review_by date;

-- The empty text was only for the rows that were there: from here on the program says what it is.
alter table purpose alter column owner drop default;
alter table recipient alter column aliases drop default;
alter table recipient alter column contact drop default;
alter table recipient alter column ico_number drop default;
alter table recipient alter column dspt_status drop default;
