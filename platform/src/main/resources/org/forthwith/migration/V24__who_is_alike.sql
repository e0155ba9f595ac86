-- Under what a value is found by a case that has one like it. Equality of a number is all that is asked of the index, so that row-level security
-- does not stand in its way; whether two values are alike is looked at afterwards.

create table clue (
    value_key bigint not null,
    case_id uuid not null,
    sequence integer not null,
    ordinal integer not null,
    force_code text not null,
    constraint clue_pk primary key (value_key, case_id, sequence, ordinal)
);
comment on table clue is 'Where to look for identifiers that are alike: described people, names of accounts, connections.';
comment on column clue.value_key is 'The first 64 bits of a digest of kind and clue.';
comment on column clue.case_id is 'The case.';
comment on column clue.sequence is 'The entry of the case''s story that brought the identifier.';
comment on column clue.ordinal is 'Its place in that entry, from 0.';
comment on column clue.force_code is 'The force that owns the case.';
create index clue_case_ix on clue (case_id);
grant select, insert on clue to ${app_role};

alter table clue enable row level security;
alter table clue force row level security;
create policy within_reach on clue using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
