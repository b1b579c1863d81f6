-- What sort of document it is was free text; the words that fit no sort are kept in the note.
alter table agreement add column note varchar default '' not null;
update agreement set note = 'Kind as it was recorded: ' || kind
  where trim(kind) <> '' and lower(trim(kind)) not in
    ('sharing agreement', 'data sharing agreement', 'information sharing agreement', 'processor contract',
     'joint-controller arrangement', 'dpia', 'appropriate policy document', 'protocol', 'other');
update agreement set kind = case
    when lower(kind) like '%processor%' or lower(kind) like '%article 28%' then 'PROCESSOR_CONTRACT'
    when lower(kind) like '%joint%' then 'JOINT_CONTROLLERS'
    when lower(kind) like '%dpia%' or lower(kind) like '%impact assessment%' then 'IMPACT_ASSESSMENT'
    when lower(kind) like '%policy document%' then 'POLICY_DOCUMENT'
    when lower(kind) like '%protocol%' then 'PROTOCOL'
    when lower(kind) like '%sharing%' then 'SHARING_AGREEMENT'
    else 'OTHER'
  end;

alter table agreement add column reviewed_on date;
-- Known not to be: without them a date that is null is not known.
alter table agreement add column not_signed boolean default false not null;
alter table agreement add column never_reviewed boolean default false not null;
alter table agreement add column no_review boolean default false not null;
alter table agreement add column open_ended boolean default false not null;
alter table agreement add column signatories varchar default '' not null;
alter table agreement add column owner varchar default '' not null;
alter table agreement add column link varchar default '' not null;
alter table agreement alter column note drop default;
alter table agreement alter column not_signed drop default;
alter table agreement alter column never_reviewed drop default;
alter table agreement alter column no_review drop default;
alter table agreement alter column open_ended drop default;
alter table agreement alter column signatories drop default;
alter table agreement alter column owner drop default;
alter table agreement alter column link drop default;

-- Recipients that are parties, and what the agreement is about.
create table agreement_line (
  agreement varchar not null,
  kind varchar not null,
  place integer not null,
  code varchar not null,
  primary key (agreement, kind, place),
  constraint agreement_line_of foreign key (agreement) references agreement (code)
);

create table agreement_document (
  agreement varchar not null,
  number integer not null,
  kind varchar not null,
  name varchar not null,
  media_type varchar not null,
  size_in_bytes bigint not null,
  sha256 varchar not null,
  attached_at varchar not null,
  attached_by varchar not null,
  primary key (agreement, number),
  constraint agreement_document_of foreign key (agreement) references agreement (code)
);

create table agreement_document_piece (
  agreement varchar not null,
  number integer not null,
  place integer not null,
  content bytea not null,
  primary key (agreement, number, place),
  constraint agreement_document_piece_of foreign key (agreement, number)
    references agreement_document (agreement, number)
);
