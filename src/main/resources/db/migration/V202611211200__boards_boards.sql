-- The three sets of an audience are lists of ids with commas; an empty one leaves that side open to all.
create table board (
  id uuid not null primary key,
  slug varchar(60) not null,
  name varchar(80) not null,
  purpose varchar(300) not null,
  rules text not null,
  rules_html mediumtext not null,
  rules_renderer int not null,
  professions varchar(1000) not null,
  specialties varchar(2000) not null,
  countries varchar(1000) not null,
  invitation_only boolean not null,
  opening varchar(10) not null,
  position int not null,
  archived_at datetime(6),
  created_at datetime(6) not null,
  version int not null,
  constraint board_slug_taken unique (slug));

create table board_invitation (
  board_id uuid not null,
  member_id uuid not null,
  primary key (board_id, member_id),
  key by_member (member_id),
  constraint board_invitation_board foreign key (board_id) references board (id),
  constraint board_invitation_member foreign key (member_id) references member (id) on delete cascade);

-- How many posts a board holds, brought up to date some moments after they were written: a counter in the board's own row
-- would make every writer on the board wait for the one before.
create table board_tally (
  board_id uuid not null primary key,
  posts bigint not null,
  last_post_at datetime(6),
  constraint board_tally_board foreign key (board_id) references board (id));

-- What a member has to do with a board. What was written before counting_since counts as seen; null: not counting yet.
create table member_board (
  member_id uuid not null,
  board_id uuid not null,
  following boolean not null,
  muted boolean not null,
  counting_since datetime(6),
  seen_posts bigint not null,
  primary key (member_id, board_id),
  key by_board (board_id),
  constraint member_board_member foreign key (member_id) references member (id) on delete cascade,
  constraint member_board_board foreign key (board_id) references board (id));
