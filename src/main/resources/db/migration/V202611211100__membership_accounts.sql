-- Accounts. Times of what somebody does in private are days, and ids are random: neither tells the minute of a visit.
create table member (
  id uuid not null primary key,
  email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  email_confirmed boolean not null,
  password_hash varchar(120) character set ascii collate ascii_bin not null,
  second_factor boolean not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  handle varchar(30) character set ascii collate ascii_general_ci,
  profession varchar(40) character set ascii collate ascii_bin not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  career_stage varchar(20) character set ascii collate ascii_bin not null,
  shows_name boolean not null,
  shows_country boolean not null,
  shows_career_stage boolean not null,
  shows_specialties boolean not null,
  shows_biography boolean not null,
  shows_typing boolean not null,
  biography varchar(2000) not null,
  biography_html text not null,
  avatar varchar(43) character set ascii collate ascii_bin,
  demo boolean not null,
  rules_accepted_on date not null,
  created_on date not null,
  verified_on date,
  version int not null,
  constraint one_account_per_email unique (email),
  constraint one_member_per_handle unique (handle),
  constraint one_member_per_avatar unique (avatar),
  key by_state (state, created_on, id));

-- The first one is the specialty of the badge.
create table member_specialty (
  member_id uuid not null references member (id) on delete cascade,
  position int not null,
  specialty varchar(10) character set ascii collate ascii_bin not null,
  primary key (member_id, position),
  key by_specialty (specialty, member_id));

-- That somebody is a member follows from the account's state; here is what administrators grant.
create table role_grant (
  member_id uuid not null references member (id) on delete cascade,
  role varchar(20) character set ascii collate ascii_bin not null,
  all_boards boolean not null,
  granted_on date not null,
  primary key (member_id, role),
  key by_role (role, member_id));

-- The boards of a moderator whose role is not for all of them.
create table moderated_board (
  member_id uuid not null references member (id) on delete cascade,
  board_id uuid not null,
  primary key (member_id, board_id));

create table sign_in (
  id uuid not null primary key,
  member_id uuid not null references member (id) on delete cascade,
  secret_hash binary(32) not null,
  client varchar(60) not null,
  created_on date not null,
  last_used_on date not null,
  expires_on date not null,
  constraint one_sign_in_per_secret unique (secret_hash),
  key by_member (member_id, created_on, id),
  key by_end (expires_on));

create table access_token (
  id uuid not null primary key,
  member_id uuid not null references member (id) on delete cascade,
  secret_hash binary(32) not null,
  name varchar(60) not null,
  scope varchar(5) character set ascii collate ascii_bin not null,
  created_on date not null,
  expires_on date not null,
  last_used_on date,
  constraint one_access_token_per_secret unique (secret_hash),
  key by_member (member_id, created_on, id),
  key by_end (expires_on));

-- Links sent by mail: used once, known by their hash. The end is a full hour, so that it does not tell the minute of asking.
create table mailed_link (
  secret_hash binary(32) not null primary key,
  member_id uuid not null references member (id) on delete cascade,
  purpose varchar(20) character set ascii collate ascii_bin not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin,
  expires_at datetime(6) not null,
  key by_member (member_id, purpose),
  key by_end (expires_at));

create table avatar_image (
  avatar varchar(43) character set ascii collate ascii_bin not null primary key,
  member_id uuid not null,
  media_type varchar(20) character set ascii collate ascii_bin not null,
  bytes mediumblob not null,
  constraint one_avatar_per_member unique (member_id),
  constraint avatar_of_member foreign key (member_id) references member (id) on delete cascade);
