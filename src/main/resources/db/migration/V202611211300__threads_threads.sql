-- Whoever changes a thread or one of its posts locks the thread's row first; posts and seq count under that lock.
-- The author is emptied when the account goes: the thread stays, by a former member.
create table discussion_thread (
  id uuid not null primary key,
  board_id uuid not null,
  author_id uuid,
  title varchar(200) not null,
  created_at datetime(6) not null,
  last_post_at datetime(6) not null,
  last_author_id uuid,
  posts int not null,
  seq bigint not null,
  pinned boolean not null,
  locked boolean not null,
  closed_at datetime(6),
  closed_by uuid,
  closed_reason varchar(300),
  version int not null,
  -- posts comes last so that a board's sum is read from the index alone.
  key by_activity (board_id, pinned, last_post_at, id, posts),
  key by_age (board_id, created_at, id),
  key by_last_post (last_post_at, id),
  key by_author (author_id),
  constraint discussion_thread_board foreign key (board_id) references board (id),
  constraint discussion_thread_author foreign key (author_id) references member (id) on delete set null,
  constraint discussion_thread_last_author foreign key (last_author_id) references member (id) on delete set null,
  constraint discussion_thread_closed_by foreign key (closed_by) references member (id) on delete set null);

-- Stored in the order in which a thread is read, so that a page of posts lies side by side.
create table post (
  id uuid not null,
  thread_id uuid not null,
  number int not null,
  author_id uuid,
  body mediumtext not null,
  html mediumtext not null,
  renderer int not null,
  created_at datetime(6) not null,
  edited_at datetime(6),
  version int not null,
  helpful int not null,
  withdrawn varchar(10),
  withdrawn_reason varchar(300),
  primary key (thread_id, number),
  constraint post_id unique (id),
  key by_author (author_id, created_at),
  key by_renderer (renderer),
  constraint post_thread foreign key (thread_id) references discussion_thread (id),
  constraint post_author foreign key (author_id) references member (id) on delete set null);

-- What a post said before it was edited.
create table post_version (
  post_id uuid not null,
  version int not null,
  body mediumtext not null,
  written_at datetime(6) not null,
  primary key (post_id, version),
  constraint post_version_post foreign key (post_id) references post (id));

-- Every change of a thread, in order: what a reader who was away is told again.
create table thread_change (
  thread_id uuid not null,
  seq bigint not null,
  kind varchar(20) not null,
  post_id uuid,
  primary key (thread_id, seq),
  constraint thread_change_thread foreign key (thread_id) references discussion_thread (id));

-- No time: when somebody found a post helpful is nobody's business.
create table helpful_mark (
  member_id uuid not null,
  thread_id uuid not null,
  number int not null,
  primary key (member_id, thread_id, number),
  key by_post (thread_id, number),
  constraint helpful_mark_member foreign key (member_id) references member (id) on delete cascade,
  constraint helpful_mark_post foreign key (thread_id, number) references post (thread_id, number));

create table member_thread (
  member_id uuid not null,
  thread_id uuid not null,
  following boolean not null,
  muted boolean not null,
  bookmarked boolean not null,
  read_up_to int not null,
  primary key (member_id, thread_id),
  key by_thread (thread_id),
  constraint member_thread_member foreign key (member_id) references member (id) on delete cascade,
  constraint member_thread_thread foreign key (thread_id) references discussion_thread (id));
