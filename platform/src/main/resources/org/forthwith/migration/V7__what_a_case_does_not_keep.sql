-- What counts as an act on a case is for its clocks to say, which hear the whole story; nothing reads this column.
alter table case_file drop column touched_at;
