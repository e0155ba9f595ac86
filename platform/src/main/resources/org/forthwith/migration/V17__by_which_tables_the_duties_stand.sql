-- Due times follow from the stories and from tables that come with the product. When those tables change, what was worked out by the old ones
-- has to be worked out anew; so the database remembers by which ones it was.

create table duty_basis (
    singleton boolean not null,
    digest text not null,
    constraint duty_basis_pk primary key (singleton),
    constraint duty_basis_singleton_ck check (singleton)
);
comment on table duty_basis is 'By which tables the duties have been worked out. One row, for the owner only; none before the first start.';
comment on column duty_basis.singleton is 'Always true: there is one answer.';
comment on column duty_basis.digest is 'The SHA-256 of the tables: clocks, ladder, mandatory checks, bank holidays and forces.';
alter table duty_basis enable row level security;
alter table duty_basis force row level security;
create policy duty_basis_owner on duty_basis to current_user using (true) with check (true);
