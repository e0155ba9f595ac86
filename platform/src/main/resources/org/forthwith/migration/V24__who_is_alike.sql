-- Under what a value is found by a case that has one like it. Equality of a number is all that is asked of the index, so that row-level security
-- does not stand in its way; whether two values are alike is looked at afterwards.

create table clue (
    value_key bigint not null,
    case_id uuid not null,
    sequence integer not null,
    ordinal integer not null,
    force_code text not null,
    constraint clue_pk primary key (value_key, case_id, sequence, ordinal) include (force_code)
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

-- By which clues the table was filled. When a version comes with others it is filled anew before anybody searches; the row is the owner's only.
create table clue_basis (
    singleton boolean not null,
    version integer not null,
    constraint clue_basis_pk primary key (singleton),
    constraint clue_basis_singleton_ck check (singleton)
);
comment on table clue_basis is 'By which clues the table of clues has been filled. One row, for the owner only; none before the first start.';
comment on column clue_basis.singleton is 'Always true: there is one answer.';
comment on column clue_basis.version is 'The number that the product gives its clues.';
alter table clue_basis enable row level security;
alter table clue_basis force row level security;
create policy clue_basis_owner on clue_basis to current_user using (true) with check (true);

-- What else was asked for than a value.
alter table search_made
    add column address_range text,
    add column seen_from timestamptz,
    add column seen_until timestamptz,
    add column every_name boolean not null default false;
comment on column search_made.address_range is 'The range of Internet addresses that was looked through; empty for none.';
comment on column search_made.seen_from is 'From when on they were in use; empty for any time.';
comment on column search_made.seen_until is 'Until when; empty for any time.';
comment on column search_made.every_name is 'Whether names two slips away were looked for.';
