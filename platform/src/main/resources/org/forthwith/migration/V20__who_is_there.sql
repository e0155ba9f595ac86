create table staff (
    entry_id uuid not null,
    force_code text not null,
    person text not null,
    name text not null,
    roles text[] not null,
    address text,
    joined_at timestamptz not null,
    left_at timestamptz,
    constraint staff_pk primary key (entry_id),
    constraint staff_person_uk unique (force_code, person),
    constraint staff_has_a_role_ck check (cardinality(roles) > 0)
);
comment on table staff is 'Who works in the unit of a force, or did.';
comment on column staff.entry_id is 'The place of the person in the register.';
comment on column staff.force_code is 'The force whose register it is.';
comment on column staff.person is 'The name by which the ledger knows the person.';
comment on column staff.name is 'What a colleague would call them.';
comment on column staff.roles is 'In which roles they work.';
comment on column staff.address is 'Where notices go; empty when they are told at their desk only.';
comment on column staff.joined_at is 'When they last came.';
comment on column staff.left_at is 'From then on they are not there any more; empty while they are.';
create index staff_leads_ix on staff using gin (roles);
alter table staff enable row level security;
alter table staff force row level security;
create policy within_reach on staff using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on staff to ${app_role};

create table absence (
    entry_id uuid not null,
    sequence integer not null,
    force_code text not null,
    from_on date not null,
    until_on date not null,
    kind text not null,
    deputy text,
    cancelled boolean not null,
    constraint absence_pk primary key (entry_id, sequence),
    constraint absence_span_ck check (until_on >= from_on)
);
comment on table absence is 'When somebody is not there: one row for each absence, kept when it is over or was taken back.';
comment on column absence.entry_id is 'The place of the person in the register.';
comment on column absence.sequence is 'The entry that planned it.';
comment on column absence.force_code is 'The force whose register it is.';
comment on column absence.from_on is 'The first day.';
comment on column absence.until_on is 'The last day.';
comment on column absence.kind is 'Why they are not there.';
comment on column absence.deputy is 'Who is told in their place; empty when nobody is.';
comment on column absence.cancelled is 'It does not take place.';
create index absence_until_ix on absence (until_on) where not cancelled;
alter table absence enable row level security;
alter table absence force row level security;
create policy within_reach on absence using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on absence to ${app_role};
