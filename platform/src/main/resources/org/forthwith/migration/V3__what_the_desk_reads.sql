-- Read models: every table here can be emptied and rebuilt from the ledger.

create sequence case_number;
comment on sequence case_number is 'The running number in a case reference.';
grant usage on sequence case_number to ${app_role};

create table referral (
    referral_id uuid not null,
    force_code text not null,
    case_id uuid,
    channel text not null,
    sender text not null,
    sender_reference text not null,
    merge_key text,
    digest bytea not null,
    length bigint not null,
    schema_version text,
    status text not null,
    notes text[] not null,
    received_at timestamptz not null,
    repaired_by uuid,
    constraint referral_pk primary key (referral_id),
    constraint referral_once_uk unique (sender, sender_reference, digest),
    constraint referral_status_ck check (status in ('RECEIVED', 'NEEDS_REPAIR', 'REPAIRED'))
);
comment on table referral is 'One row for each document that came in.';
comment on column referral.referral_id is 'The referral.';
comment on column referral.force_code is 'The force that owns it.';
comment on column referral.case_id is 'The case it became part of; empty while it needs repair.';
comment on column referral.channel is 'By which road it came.';
comment on column referral.sender is 'Who sent it.';
comment on column referral.sender_reference is 'The sender''s own id of the document.';
comment on column referral.merge_key is 'The sender''s id of the story: a first report and its follow-ups share it.';
comment on column referral.digest is 'SHA-256 of its bytes.';
comment on column referral.length is 'Its length in bytes.';
comment on column referral.schema_version is 'Which format, in which version, it was read as.';
comment on column referral.status is 'RECEIVED, NEEDS_REPAIR or REPAIRED.';
comment on column referral.notes is 'Warnings, or what is wrong with it and where.';
comment on column referral.received_at is 'When it came.';
comment on column referral.repaired_by is 'The referral that replaced it once it was repaired.';
create index referral_merge_ix on referral (sender, merge_key) where merge_key is not null;
create index referral_repair_ix on referral (force_code, received_at) where status = 'NEEDS_REPAIR';
create index referral_case_ix on referral (case_id) where case_id is not null;

create table case_file (
    case_id uuid not null,
    force_code text not null,
    reference text not null,
    title text not null,
    channel text not null,
    authority text,
    queue text not null,
    state text not null,
    grade text,
    grade_confirmed boolean not null,
    owner text,
    owner_name text,
    children integer not null,
    open_links integer not null,
    received_at timestamptz not null,
    touched_at timestamptz not null,
    closed_at timestamptz,
    closed_with text,
    constraint case_file_pk primary key (case_id),
    constraint case_file_reference_uk unique (reference)
);
comment on table case_file is 'Every case as it stands now.';
comment on column case_file.case_id is 'The case.';
comment on column case_file.force_code is 'The force that owns it.';
comment on column case_file.reference is 'What people call it: K-2026-004417.';
comment on column case_file.title is 'A neutral line for a list.';
comment on column case_file.channel is 'By which road its first report came.';
comment on column case_file.authority is 'The children''s services authority of the place, by ONS code.';
comment on column case_file.queue is 'The desk that answers for it while nobody is named.';
comment on column case_file.state is 'Where it stands in the state graph.';
comment on column case_file.grade is 'The grade that stands.';
comment on column case_file.grade_confirmed is 'Whether a person has decided that grade.';
comment on column case_file.owner is 'Who answers for it.';
comment on column case_file.owner_name is 'Their name for a list.';
comment on column case_file.children is 'How many children have been identified.';
comment on column case_file.open_links is 'How many links wait for this side''s decision.';
comment on column case_file.received_at is 'When the first report came.';
comment on column case_file.touched_at is 'When a person, or a sender, last did something.';
comment on column case_file.closed_at is 'When it was closed; empty while it is open.';
comment on column case_file.closed_with is 'The reason with which it was last closed.';
create index case_file_open_ix on case_file (force_code, received_at) where closed_at is null;

create table identifier (
    case_id uuid not null,
    sequence integer not null,
    ordinal integer not null,
    force_code text not null,
    referral_id uuid not null,
    kind text not null,
    written text not null,
    canonical text,
    search_form text,
    role text not null,
    unlinkable text,
    extracted boolean not null,
    seen_at timestamptz,
    value_key bigint,
    form_key bigint,
    constraint identifier_pk primary key (case_id, sequence, ordinal)
);
comment on table identifier is 'Every identifier of every case, once for each place where it stands.';
comment on column identifier.case_id is 'The case.';
comment on column identifier.sequence is 'The entry of the case''s story that brought it.';
comment on column identifier.ordinal is 'Its place in that entry, from 0.';
comment on column identifier.force_code is 'The force that owns the case.';
comment on column identifier.referral_id is 'The referral in which it stands.';
comment on column identifier.kind is 'What sort of identifier.';
comment on column identifier.written is 'As it was written.';
comment on column identifier.canonical is 'The form in which values are compared; empty when it cannot be read, and then it equals nothing.';
comment on column identifier.search_form is 'A looser form for searching only.';
comment on column identifier.role is 'The part that its holder plays.';
comment on column identifier.unlinkable is 'Why it must never join two cases; empty when it may.';
comment on column identifier.extracted is 'Read out of free text, and so unconfirmed.';
comment on column identifier.seen_at is 'When it was in use, where that is known without doubt.';
comment on column identifier.value_key is 'The first 64 bits of a digest of kind and canonical form: one narrow index finds every holder.';
comment on column identifier.form_key is 'The same of kind and search form.';
create index identifier_value_ix on identifier (value_key) where value_key is not null;
create index identifier_form_ix on identifier (form_key) where form_key is not null;

create table link (
    case_id uuid not null,
    link_id uuid not null,
    force_code text not null,
    other_case_id uuid not null,
    other_reference text not null,
    other_force text not null,
    other_unit text not null,
    other_contact text not null,
    other_grade text,
    strength text not null,
    shared text[] not null,
    found_at timestamptz not null,
    same_matter boolean,
    decided_at timestamptz,
    decided_by text,
    decided_because text,
    constraint link_pk primary key (case_id, link_id),
    constraint link_pair_uk unique (case_id, other_case_id)
);
comment on table link is 'One side of each link between two cases: what this side may know, and what it has decided.';
comment on column link.case_id is 'The case on this side.';
comment on column link.link_id is 'The link; the other side''s row has the same.';
comment on column link.force_code is 'The force on this side.';
comment on column link.other_case_id is 'The case on the other side.';
comment on column link.other_reference is 'Its reference, to be quoted when ringing.';
comment on column link.other_force is 'Its force.';
comment on column link.other_unit is 'Its unit.';
comment on column link.other_contact is 'Whom to ring.';
comment on column link.other_grade is 'Its grade when the link was last found.';
comment on column link.strength is 'WEAK, FAIR or STRONG.';
comment on column link.shared is 'What both know, as it was written on this side.';
comment on column link.found_at is 'When it was last found.';
comment on column link.same_matter is 'What this side has decided; empty until it has.';
comment on column link.decided_at is 'When this side decided.';
comment on column link.decided_by is 'Who decided for this side.';
comment on column link.decided_because is 'Why.';

create table duty (
    case_id uuid not null,
    clock text not null,
    opened_by integer not null,
    force_code text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    about text,
    term text not null,
    stopped_at timestamptz,
    stopped_because text,
    percent_reached integer not null,
    next_rung_at timestamptz,
    catalogue_version text not null,
    constraint duty_pk primary key (case_id, clock, opened_by)
);
comment on table duty is 'Every clock that has been started, running or stopped.';
comment on column duty.case_id is 'The case.';
comment on column duty.clock is 'The clock''s id in the catalogue.';
comment on column duty.opened_by is 'The entry of the case''s story that started it.';
comment on column duty.force_code is 'The force that owns the case.';
comment on column duty.started_at is 'When it started.';
comment on column duty.due_at is 'When it must be done.';
comment on column duty.about is 'The child or the link it is about; empty when it is about the case.';
comment on column duty.term is 'The terms on which the time was set: how pressing the matter is, or the grade that stood.';
comment on column duty.stopped_at is 'When it was done or fell away; empty while it runs.';
comment on column duty.stopped_because is 'What stopped it.';
comment on column duty.percent_reached is 'The highest rung of the ladder reached: 0, 50, 75, 90, 100 or 200 per cent of the time allowed.';
comment on column duty.next_rung_at is 'When the next rung is reached; empty when none is left or the clock has stopped.';
comment on column duty.catalogue_version is 'The version of the clock catalogue that set the time.';
create index duty_sweep_ix on duty (next_rung_at) where next_rung_at is not null;
create index duty_due_ix on duty (force_code, due_at) where stopped_at is null;

grant select, insert, update on referral, case_file, link, duty to ${app_role};
grant select, insert on identifier to ${app_role};
