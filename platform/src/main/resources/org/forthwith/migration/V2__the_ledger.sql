-- What has happened. Entries are never changed and never removed; their content lies beside them, so that a lawful erasure
-- can take the content away and leave the record whole.

create table ledger_entry (
    position bigint generated always as identity,
    force_code text not null,
    stream_id uuid not null,
    sequence integer not null,
    event_type text not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    actor text not null,
    by_person boolean not null,
    authority text not null,
    rule_version text,
    commitment bytea not null,
    written_in xid8 not null default pg_current_xact_id(),
    constraint ledger_entry_pk primary key (position),
    constraint ledger_entry_story_uk unique (stream_id, sequence),
    constraint ledger_entry_sequence_ck check (sequence > 0),
    constraint ledger_entry_commitment_ck check (octet_length(commitment) = 32)
);
comment on table ledger_entry is 'Everything that has happened, in one order. Append-only.';
comment on column ledger_entry.position is 'Place in the one order of everything. A number may be missing where a transaction was given up.';
comment on column ledger_entry.force_code is 'The force that owns the story.';
comment on column ledger_entry.stream_id is 'Whose story it belongs to: the case, or the referral while there is no case.';
comment on column ledger_entry.sequence is 'Place in that story, from 1 without a gap.';
comment on column ledger_entry.event_type is 'What kind of thing happened.';
comment on column ledger_entry.happened_at is 'When it happened.';
comment on column ledger_entry.recorded_at is 'When it was written down.';
comment on column ledger_entry.actor is 'Who did it.';
comment on column ledger_entry.by_person is 'Whether a person did it, as against a sender or the platform.';
comment on column ledger_entry.authority is 'On whose authority: the role in which they acted.';
comment on column ledger_entry.rule_version is 'The rule set or catalogue that decided; empty where none did.';
comment on column ledger_entry.commitment is 'SHA-256 of the salt followed by the content, as they were when it was written.';
comment on column ledger_entry.written_in is 'The transaction that wrote it: a follower reads only what is older than every transaction still at work.';

create table ledger_payload (
    position bigint not null,
    force_code text not null,
    salt bytea not null,
    body text not null,
    constraint ledger_payload_pk primary key (position),
    constraint ledger_payload_entry_fk foreign key (position) references ledger_entry (position)
);
comment on table ledger_payload is 'The content of the entries, as JSON. A lawful erasure removes a row here; the entry and its commitment stay.';
comment on column ledger_payload.position is 'The entry whose content it is.';
comment on column ledger_payload.force_code is 'The force that owns the story.';
comment on column ledger_payload.salt is 'Random bytes that keep the commitment from being guessed back to its content.';
comment on column ledger_payload.body is 'The event, exactly as it was committed to.';

create table ledger_head (
    stream_id uuid not null,
    force_code text not null,
    sequence integer not null,
    constraint ledger_head_pk primary key (stream_id)
);
comment on table ledger_head is 'The last sequence number of each story, locked while a story grows.';
comment on column ledger_head.stream_id is 'The story.';
comment on column ledger_head.force_code is 'The force that owns it.';
comment on column ledger_head.sequence is 'The sequence number of its newest entry.';

create table document (
    referral_id uuid not null,
    force_code text not null,
    digest bytea not null,
    bytes bytea not null,
    received_at timestamptz not null,
    constraint document_pk primary key (referral_id)
);
comment on table document is 'Every document that came in, byte for byte. Append-only.';
comment on column document.referral_id is 'The referral that it is.';
comment on column document.force_code is 'The force that owns it.';
comment on column document.digest is 'SHA-256 of the bytes.';
comment on column document.bytes is 'The bytes as they came.';
comment on column document.received_at is 'When they came.';

grant select, insert on ledger_entry, ledger_payload, document to ${app_role};
grant select, insert, update on ledger_head to ${app_role};
