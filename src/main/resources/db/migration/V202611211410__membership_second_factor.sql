-- A second factor. Its secret is sealed with a key outside the database; last_step keeps a code from counting twice.
create table totp_factor (
  member_id uuid not null primary key references member (id) on delete cascade,
  sealed_secret varbinary(100) not null,
  confirmed boolean not null,
  last_step bigint not null,
  version int not null);

create table recovery_code (
  code_hash binary(32) not null primary key,
  member_id uuid not null references member (id) on delete cascade,
  key by_member (member_id));
