-- Work that a transaction leaves behind. A row goes when its work is done; kinds that must not be traceable in time have a
-- random id, no day and no exact time.
create table job (
  id uuid not null primary key,
  kind varchar(60) not null,
  payload mediumtext not null,
  state varchar(10) not null,
  attempts int not null,
  run_at datetime(6) not null,
  lease_until datetime(6),
  last_error varchar(500),
  created_on date,
  key by_due (state, run_at, id),
  key by_kind (kind));

-- When each recurring work is due next; moving the time on is what makes one node of many do it.
create table recurring_job (
  kind varchar(60) not null primary key,
  next_run_at datetime(6) not null);

-- The audit log. Each entry's mac covers the one before it; the head's own mac covers their number and the last one.
-- By day: the log says who did what in which order, not when anybody was at work.
create table audit_entry (
  seq bigint not null primary key,
  happened_on date not null,
  kind varchar(60) not null,
  actor uuid,
  subject uuid,
  detail text not null,
  key_id int not null,
  mac binary(32) not null);

create table audit_head (
  id int not null primary key,
  entries bigint not null,
  last_mac binary(32) not null,
  key_id int not null,
  mac binary(32) not null);

insert into audit_head (id, entries, last_mac, key_id, mac) values (1, 0, repeat(x'00', 32), 0, repeat(x'00', 32));

-- What a member's creating request made, so that its retry makes nothing new. Kept for two days.
create table idempotency_key (
  member uuid not null,
  key_hash binary(32) not null,
  request_hash binary(32) not null,
  result uuid,
  created_on date not null,
  primary key (member, key_hash),
  key by_day (created_on));

-- Mails of the demo, which are shown instead of sent.
create table demo_mail (
  id uuid not null primary key,
  recipient varchar(320) not null,
  subject varchar(200) not null,
  body text not null,
  sent_at datetime(6) not null);
