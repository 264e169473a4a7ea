-- Which renderer made a biography's HTML, so that it is made anew when the renderer changes, as posts are.
alter table member add column biography_renderer int not null default 0 after biography_html;
