-- How often authors took, dismissed or left what a rule had found, so that rules can be tuned. Sums of many by day: nothing here
-- leads to a member or a text. Rows go after a year.
create table rule_tally (
  day date not null,
  rule varchar(40) character set ascii collate ascii_bin not null,
  outcome varchar(10) character set ascii collate ascii_bin not null,
  total bigint not null,
  primary key (day, rule, outcome));
