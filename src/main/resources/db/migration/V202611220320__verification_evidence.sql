-- An application is filled in, handed in, decided on, and holds for a time. Days, not times. Of the evidence only its kinds stay once
-- a decision is made, besides the number in the register, by which a lapse is noticed.
alter table application
  modify column submitted_on date null,
  add column started_on date not null default (current_date) after state,
  add column registered_name varchar(100) after member_id,
  add column register varchar(40) character set ascii collate ascii_bin after registered_name,
  add column scheme varchar(20) character set ascii collate ascii_bin after register,
  add column identifier varchar(40) character set ascii collate ascii_bin after scheme,
  add column country varchar(2) character set ascii collate ascii_bin after state,
  add column round int not null default 0,
  add column flags varchar(300) character set ascii collate ascii_bin not null default '',
  add column evidence varchar(100) character set ascii collate ascii_bin not null default '',
  add column assigned_to uuid,
  add column appeal varchar(2000),
  add column valid_until date,
  add column reminders int not null default 0,
  add key by_identifier (identifier, register),
  add key by_end (state, valid_until);

-- What verifiers did with an application, in order; the first of two decisions on a flagged one, too. No verifier: the server itself.
create table application_act (
  application_id uuid not null references application (id) on delete cascade,
  position int not null,
  round int not null,
  verifier_id uuid,
  decision varchar(10) character set ascii collate ascii_bin not null,
  ground varchar(30) character set ascii collate ascii_bin,
  reason varchar(1000),
  acted_on date not null,
  primary key (application_id, position),
  key by_day (acted_on));

-- Mail domains whose mailboxes an institution gives to its own people.
create table work_domain (
  domain varchar(253) character set ascii collate ascii_bin not null primary key,
  institution varchar(120) not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  students boolean not null,
  added_on date not null);

-- The address goes with the decision; its keyed hash stays, so that a mailbox vouches for one account only.
create table work_address (
  member_id uuid not null primary key references member (id) on delete cascade,
  domain varchar(253) character set ascii collate ascii_bin not null,
  address varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin,
  address_hash binary(32) not null,
  secret_hash binary(32),
  expires_on date,
  proven_on date,
  constraint one_work_address_per_secret unique (secret_hash),
  key by_address (address_hash));

create table document (
  id uuid not null primary key,
  member_id uuid not null references member (id) on delete cascade,
  kind varchar(20) character set ascii collate ascii_bin not null,
  added_on date not null,
  seen boolean not null,
  key by_member (member_id, added_on, id));

-- Each page is a picture of its own, sealed in a file of its own.
create table document_page (
  document_id uuid not null references document (id) on delete cascade,
  position int not null,
  media_type varchar(20) character set ascii collate ascii_bin not null,
  primary key (document_id, position));

-- The link that an applicant hands to colleagues; known by its hash.
create table vouch_request (
  member_id uuid not null primary key references member (id) on delete cascade,
  secret_hash binary(32) not null,
  expires_on date not null,
  constraint one_vouch_request_per_secret unique (secret_hash));

-- Who said of whom that they know them, or that they do not. It stays as long as both do: vouchers answer for it.
create table vouch (
  member_id uuid not null references member (id) on delete cascade,
  voucher_id uuid not null references member (id) on delete cascade,
  knows boolean not null,
  statement varchar(500) not null,
  given_on date not null,
  primary key (member_id, voucher_id),
  key by_voucher (voucher_id, given_on));
