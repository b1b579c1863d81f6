-- What officers have typed and not saved. It is no part of the record: nothing refers to it, and it
-- refers to nothing, for what it is about may be gone or not be there yet.
create table draft (
  officer varchar not null,
  kind varchar not null,
  code varchar not null,
  seen bigint not null,
  -- Milliseconds since 1970.
  kept_at bigint not null,
  primary key (officer, kind, code)
);

create table draft_field (
  officer varchar not null,
  kind varchar not null,
  code varchar not null,
  name varchar not null,
  typed varchar not null,
  primary key (officer, kind, code, name),
  constraint draft_field_of foreign key (officer, kind, code) references draft (officer, kind, code)
);
