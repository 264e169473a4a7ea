-- Copies of public registers of health professionals, brought by operators as files, so that whoever applies can be looked up
-- without asking anybody outside.
create table registry (
  name varchar(40) character set ascii collate ascii_bin not null primary key,
  label varchar(100) not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  scheme varchar(20) character set ascii collate ascii_bin,
  professions varchar(400) character set ascii collate ascii_bin not null,
  proves varchar(500) not null,
  mapping text,
  last_full_run int,
  version int not null);

-- One try to bring a file in. The number grows: an entry that no later whole file held is gone from its register. Who started it
-- is null for the command line and for a member who is gone.
create table registry_import (
  id uuid not null primary key,
  number int not null auto_increment,
  registry varchar(40) character set ascii collate ascii_bin not null,
  started_by uuid,
  file_name varchar(200) not null,
  file_digest binary(32),
  uploaded boolean not null,
  dry_run boolean not null,
  whole boolean not null,
  accept_missing boolean not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  stop_asked boolean not null,
  audited boolean not null,
  bytes_total bigint not null,
  bytes_read bigint not null,
  rows_read bigint not null,
  rows_written bigint not null,
  rows_skipped bigint not null,
  rows_rejected bigint not null,
  entries_gone bigint not null,
  working_millis bigint not null,
  created_at datetime(6) not null,
  started_at datetime(6),
  ended_at datetime(6),
  remark varchar(500),
  constraint one_import_a_number unique (number),
  key by_registry (registry, number),
  key by_state (state),
  key by_starter (started_by),
  constraint import_of_a_registry foreign key (registry) references registry (name),
  constraint import_started_by foreign key (started_by) references member (id) on delete set null);

-- Why lines were not taken; never what stood in them. Capped for each import, while the count goes on.
create table registry_rejection (
  import_id uuid not null,
  line bigint not null,
  reason varchar(200) not null,
  primary key (import_id, line),
  constraint rejection_of_an_import foreign key (import_id) references registry_import (id) on delete cascade);

-- What the registers say. No key leads elsewhere and there is no index but the primary one: millions of rows are written at once.
create table registry_entry (
  registry varchar(40) character set ascii collate ascii_bin not null,
  identifier varchar(40) character set ascii collate ascii_bin not null,
  family_name varchar(100) collate utf8mb4_bin not null,
  given_name varchar(100) collate utf8mb4_bin not null,
  middle_name varchar(100) collate utf8mb4_bin not null,
  other_family_name varchar(100) collate utf8mb4_bin not null,
  other_given_name varchar(100) collate utf8mb4_bin not null,
  credential varchar(60) collate utf8mb4_bin not null,
  profession varchar(40) character set ascii collate ascii_bin,
  codes varchar(300) collate utf8mb4_bin not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  region varchar(60) collate utf8mb4_bin not null,
  town varchar(60) collate utf8mb4_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  status_since date,
  last_run int not null,
  primary key (registry, identifier));

insert into registry (name, label, kind, country, scheme, professions, proves, mapping, last_full_run, version) values
  ('nppes', 'NPPES (United States)', 'nppes', 'US', 'npi', '',
   'That the number was issued to a person of that name with that specialty, and was not deactivated. It does not prove a current licence.',
   null, null, 0),
  ('rpps', 'RPPS (France)', 'rpps', 'FR', 'rpps',
   'physician pharmacist dentist midwife nurse physiotherapist podiatrist occupational-therapist speech-therapist dietitian psychologist radiographer audiologist biomedical-scientist student',
   'That the person is registered and allowed to work in that profession.', null, null, 0),
  ('gmc', 'GMC list of registered medical practitioners (United Kingdom)', 'gmc', 'GB', 'gmc', 'physician',
   'That the physician is registered, and whether with a licence to practise.', null, null, 0);
