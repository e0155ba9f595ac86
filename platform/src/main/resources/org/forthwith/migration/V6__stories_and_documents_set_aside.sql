-- A report that follows another one is found by its own number too; a document can be set aside as no report, and a batch is kept whole.

alter table referral add column own_key text;
comment on column referral.own_key is 'The sender''s own number of a document that follows another one, with whose number it is.';
comment on column referral.merge_key is 'The number of the document that began the story, with whose number it is: a first report and its follow-ups share it.';

alter table referral drop constraint referral_status_ck;
alter table referral add constraint referral_status_ck
    check (status in ('RECEIVED', 'NEEDS_REPAIR', 'REPAIRED', 'SET_ASIDE', 'TAKEN_APART'));
comment on column referral.status is 'RECEIVED, NEEDS_REPAIR, REPAIRED, SET_ASIDE or TAKEN_APART.';

drop index referral_merge_ix;
create index referral_merge_ix on referral (sender, merge_key, case_id) where merge_key is not null;
create index referral_own_ix on referral (sender, own_key, case_id) where own_key is not null;
