-- Findings that somebody has accepted for a while. A finding is no row of its own: it is found again
-- each time, and an acceptance counts while the same is found in the same thing.
create table finding_acceptance (
  code varchar not null primary key,
  finding varchar not null,
  subject_kind varchar not null,
  subject_code varchar not null,
  -- What exactly was found: other facts are another finding.
  facts varchar not null,
  reason varchar not null,
  accepted_by varchar not null,
  accepted_on date not null,
  look_again_on date not null,
  revoked_on date,
  row_version bigint default 1 not null
);
