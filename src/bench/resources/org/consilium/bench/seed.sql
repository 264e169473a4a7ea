-- What the benchmark reads and writes: ${members} members, each signed in with a cookie "bench-1", "bench-2" …, ${boards} boards,
-- and ${threads} threads of 20 posts of 50 words each. Everything is written by MariaDB itself.

insert into member (id, email, email_confirmed, password_hash, second_factor, state, name, profession, country, career_stage,
  shows_name, shows_country, shows_career_stage, shows_specialties, shows_biography, shows_typing, biography, biography_html,
  demo, rules_accepted_on, created_on, verified_on, version)
select uuid(), concat('bench-', seq, '@bench.example'), true, 'none', false, 'member', concat('Bench ', seq),
  elt(1 + seq % 3, 'physician', 'nurse', 'pharmacist'), elt(1 + seq % 4, 'DE', 'FR', 'PL', 'US'), 'established',
  true, true, false, true, false, true, '', '', false, current_date, current_date, current_date, 0
from seq_1_to_${members};

insert into sign_in (id, member_id, secret_hash, client, created_on, last_used_on, expires_on)
select uuid(), id, unhex(sha2(substring_index(email, '@', 1), 256)), 'Benchmark', current_date, current_date,
  current_date + interval 30 day
from member;

insert into board (id, slug, name, purpose, rules, rules_html, rules_renderer, professions, specialties, countries,
  invitation_only, opening, position, created_at, version)
select uuid(), concat('bench-', seq), concat('Board ', seq), 'What is measured', '', '', 1, '', '', '', false, 'MEMBERS', seq,
  now(6), 0
from seq_1_to_${boards};

insert into board_tally (board_id, posts, last_post_at) select id, 0, now(6) from board;

create temporary table writer (n int primary key, id uuid not null);
insert into writer select substring(substring_index(email, '@', 1), 7), id from member;
create temporary table place (n int primary key, id uuid not null);
insert into place select position, id from board;

insert into discussion_thread (id, board_id, author_id, title, created_at, last_post_at, last_author_id, posts, seq, pinned,
  locked, version)
select uuid(), place.id, writer.id, concat('How do you treat case ', seq, '?'), now(6) - interval seq minute,
  now(6) - interval seq second, writer.id, 20, 20, false, false, 0
from seq_1_to_${threads}
join place on place.n = 1 + seq % ${boards}
join writer on writer.n = 1 + (seq * 7) % ${members};

create temporary table thread_number (n int primary key auto_increment, id uuid not null, at datetime(6) not null);
insert into thread_number (id, at) select id, created_at from discussion_thread order by created_at;

insert into post (id, thread_id, number, author_id, body, html, renderer, created_at, version, helpful)
select uuid(), thread_number.id, seq, writer.id, '${words}', '<p>${words}</p>', ${renderer},
  thread_number.at + interval seq second, 0, 0
from thread_number
join seq_1_to_20
join writer on writer.n = 1 + (thread_number.n * 20 + seq * 31) % ${members};

insert into thread_change (thread_id, seq, kind, post_id) select thread_id, number, 'POST_ADDED', id from post;

insert into member_board (member_id, board_id, following, muted, counting_since, seen_posts)
select writer.id, place.id, true, false, now(6), 0 from writer join place;

analyze table member, sign_in, discussion_thread, post, thread_change, member_board;
