-- Which posts carry a hashtag, in the form in which tags are compared.
create table hashtag_use (
  tag varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  thread_id uuid not null,
  number int not null,
  primary key (tag, thread_id, number),
  key by_post (thread_id, number),
  constraint hashtag_use_post foreign key (thread_id, number) references post (thread_id, number));

-- Whom a post speaks to.
create table mention (
  member_id uuid not null,
  thread_id uuid not null,
  number int not null,
  primary key (member_id, thread_id, number),
  key by_post (thread_id, number),
  constraint mention_member foreign key (member_id) references member (id) on delete cascade,
  constraint mention_post foreign key (thread_id, number) references post (thread_id, number));

-- The file lies in the data directory's uploads under the image's id, which is random.
create table image (
  id uuid not null primary key,
  uploader_id uuid,
  media_type varchar(20) character set ascii collate ascii_bin not null,
  width int not null,
  height int not null,
  size int not null,
  uploaded_on date not null,
  key by_uploader (uploader_id),
  key by_day (uploaded_on),
  constraint image_uploader foreign key (uploader_id) references member (id) on delete set null);

-- Where an image is shown. One that is shown nowhere goes after a day.
create table post_image (
  image_id uuid not null,
  thread_id uuid not null,
  number int not null,
  primary key (image_id, thread_id, number),
  key by_post (thread_id, number),
  constraint post_image_image foreign key (image_id) references image (id),
  constraint post_image_post foreign key (thread_id, number) references post (thread_id, number));

-- What a member is writing. The place is a thread (a reply) or a board (a new thread).
create table draft (
  member_id uuid not null,
  place_id uuid not null,
  title varchar(200),
  body mediumtext not null,
  saved_on date not null,
  primary key (member_id, place_id),
  key by_day (saved_on),
  constraint draft_member foreign key (member_id) references member (id) on delete cascade);
