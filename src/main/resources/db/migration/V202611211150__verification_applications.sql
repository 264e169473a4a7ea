-- One application an account, from the day its address is confirmed. The decision and its reason stay; days, not times.
create table application (
  id uuid not null primary key,
  member_id uuid not null references member (id) on delete cascade,
  state varchar(10) character set ascii collate ascii_bin not null,
  submitted_on date not null,
  decided_on date,
  decided_by uuid,
  reason varchar(1000),
  version int not null,
  constraint one_application_per_account unique (member_id),
  key by_waiting (state, submitted_on, id));
