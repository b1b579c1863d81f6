create table agreement (
  code varchar not null primary key,
  title varchar not null,
  kind varchar not null,
  parties varchar not null,
  signed_on date,
  effective_on date,
  review_on date,
  ends_on date,
  row_version bigint default 1 not null
);

-- A rule with all its versions is one aggregate: the revision is here.
create table sharing_rule (
  code varchar not null primary key,
  row_version bigint default 1 not null
);

create table rule_version (
  rule varchar not null,
  version integer not null,
  purpose varchar not null,
  recipient varchar not null,
  decision varchar not null,
  basis varchar not null,
  special_condition varchar,
  confidentiality varchar not null,
  conditions varchar not null,
  frequency varchar not null,
  secure_method varchar not null,
  retention varchar not null,
  agreement varchar,
  impact_assessment varchar not null,
  transfer varchar,
  status varchar not null,
  effective_from date,
  effective_to date,
  owner varchar not null,
  approved_by varchar,
  approved_on date,
  evidence varchar,
  review_months integer not null,
  reviewed_on date,
  primary key (rule, version),
  constraint rule_version_of foreign key (rule) references sharing_rule (code),
  constraint rule_version_purpose foreign key (purpose) references purpose (code),
  constraint rule_version_recipient foreign key (recipient) references recipient (code),
  constraint rule_version_basis foreign key (basis) references lawful_basis (code),
  constraint rule_version_condition foreign key (special_condition) references special_condition (code),
  constraint rule_version_agreement foreign key (agreement) references agreement (code)
);

create index rule_version_cell on rule_version (purpose, recipient);

create table rule_power (
  rule varchar not null,
  version integer not null,
  place integer not null,
  legal_power varchar not null,
  primary key (rule, version, place),
  constraint rule_power_of foreign key (rule, version) references rule_version (rule, version),
  constraint rule_power_is foreign key (legal_power) references legal_power (code)
);

create table rule_schedule1 (
  rule varchar not null,
  version integer not null,
  place integer not null,
  schedule1_condition varchar not null,
  primary key (rule, version, place),
  constraint rule_schedule1_of foreign key (rule, version) references rule_version (rule, version),
  constraint rule_schedule1_is foreign key (schedule1_condition) references schedule1_condition (code)
);

create table rule_category (
  rule varchar not null,
  version integer not null,
  data_category varchar not null,
  primary key (rule, version, data_category),
  constraint rule_category_of foreign key (rule, version) references rule_version (rule, version),
  constraint rule_category_is foreign key (data_category) references data_category (code)
);

create table rule_subject (
  rule varchar not null,
  version integer not null,
  subject_category varchar not null,
  primary key (rule, version, subject_category),
  constraint rule_subject_of foreign key (rule, version) references rule_version (rule, version),
  constraint rule_subject_is foreign key (subject_category) references subject_category (code)
);
