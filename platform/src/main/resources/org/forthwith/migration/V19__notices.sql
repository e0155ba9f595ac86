-- No list: what has been sent cannot be worked out anew from the ledger, or making the lists anew would send everything again.
create table notice (
    notice_id uuid not null,
    force_code text not null,
    case_id uuid,
    reference text,
    clock text,
    opened_by integer,
    percent integer,
    due_at timestamptz,
    counts integer[],
    told_kind text not null,
    told text not null,
    address text,
    road text not null,
    besides boolean not null,
    written_at timestamptz not null,
    not_before timestamptz not null,
    next_rung_at timestamptz,
    attempts integer not null,
    next_attempt_at timestamptz not null,
    last_trouble text,
    sent_at timestamptz,
    receipt text,
    receipt_state text not null,
    ask_at timestamptz,
    failed_at timestamptz,
    failed_because text,
    withdrawn_at timestamptz,
    again_by text,
    again_at timestamptz,
    constraint notice_pk primary key (notice_id),
    constraint notice_rung_or_digest_ck check ((counts is null) = (case_id is not null and reference is not null and clock is not null
        and opened_by is not null and percent is not null and due_at is not null)),
    constraint notice_receipt_state_ck check (receipt_state in ('NONE', 'PENDING', 'ARRIVED', 'CAME_BACK'))
);
comment on table notice is 'Who is to be told, or was: one row for each rung, addressee and road, and one for each digest.';
comment on column notice.notice_id is 'Follows from the rung, the addressee and the road, so that the same notice cannot be written twice.';
comment on column notice.force_code is 'The force that owns the case, or whose digest it is.';
comment on column notice.case_id is 'The case; empty for a digest, as are the columns up to due_at.';
comment on column notice.reference is 'The reference of the case: all that a notice says of it.';
comment on column notice.clock is 'The clock whose rung was reached.';
comment on column notice.opened_by is 'The entry that started the duty.';
comment on column notice.percent is 'How much of the time allowed had gone.';
comment on column notice.due_at is 'When the duty was due at that time.';
comment on column notice.counts is 'What a digest says: overdue, due within a day, with nobody to answer for them. Empty for a rung.';
comment on column notice.told_kind is 'Whether a person, the desk of the force or a program is told.';
comment on column notice.told is 'The person by the name by which the ledger knows them, the number of the force, or the name of the program.';
comment on column notice.address is 'Where it goes; empty at the desk, and for a program, whose address stands in the settings.';
comment on column notice.road is 'By which road it goes.';
comment on column notice.besides is 'Somebody is told by another road as well.';
comment on column notice.written_at is 'When the rung was recorded.';
comment on column notice.not_before is 'The end of the quiet hours, or the moment at which it was written.';
comment on column notice.next_rung_at is 'From then on somebody else is told, and it is not tried any more; empty when there is no next rung.';
comment on column notice.attempts is 'How often it has been tried.';
comment on column notice.next_attempt_at is 'When it is tried next; while it is being tried, when somebody else may.';
comment on column notice.last_trouble is 'Why the last try did not go through.';
comment on column notice.sent_at is 'When the carrier took it, or when it was shown at the desk.';
comment on column notice.receipt is 'By which number the carrier knows it.';
comment on column notice.receipt_state is 'What the carrier has said since.';
comment on column notice.ask_at is 'When the carrier is asked next; empty when it is not.';
comment on column notice.failed_at is 'When it was given up, or came back.';
comment on column notice.failed_because is 'Why.';
comment on column notice.withdrawn_at is 'When it turned out that what was due had been done before anybody was told.';
comment on column notice.again_by is 'Who asked for it to be sent again.';
comment on column notice.again_at is 'When they asked.';
create index notice_waiting_ix on notice (next_attempt_at)
    where sent_at is null and failed_at is null and withdrawn_at is null;
create index notice_unanswered_ix on notice (ask_at) where receipt_state = 'PENDING';
create index notice_written_ix on notice (force_code, written_at desc);
create index notice_case_ix on notice (case_id);
create index notice_due_ix on notice (force_code, due_at) where percent = 100;
-- What was recorded in the last hours lies together at the end of the table: an index of a few pages finds it.
create index ledger_entry_recorded_ix on ledger_entry using brin (recorded_at);
alter table notice enable row level security;
alter table notice force row level security;
create policy within_reach on notice using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on notice to ${app_role};
