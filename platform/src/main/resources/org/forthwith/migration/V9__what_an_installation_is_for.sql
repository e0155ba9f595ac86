-- An installation is a demonstration or it is real, from its first start on. Invented reports must never stand among real ones, and
-- real ones never under log-ins whose password everybody knows; so the database itself says which of the two it is.

create table installation (
    singleton boolean not null,
    kind text not null,
    constraint installation_pk primary key (singleton),
    constraint installation_singleton_ck check (singleton),
    constraint installation_kind_ck check (kind in ('DEMONSTRATION', 'REAL'))
);
comment on table installation is 'What this database is for, said once by the first start. One row, for the owner only.';
comment on column installation.singleton is 'Always true: there is one answer.';
comment on column installation.kind is 'DEMONSTRATION, which holds invented reports, or REAL.';
alter table installation enable row level security;
alter table installation force row level security;
create policy installation_owner on installation to current_user using (true) with check (true);

create table invented_years (
    singleton boolean not null,
    seed bigint not null,
    size integer not null,
    ends_at timestamptz not null,
    complete boolean not null,
    constraint invented_years_pk primary key (singleton),
    constraint invented_years_singleton_ck check (singleton)
);
comment on table invented_years is 'The invented world of a demonstration, chosen by its first start. Empty where the work is real.';
comment on column invented_years.singleton is 'Always true: there is one world.';
comment on column invented_years.seed is 'From which number it follows.';
comment on column invented_years.size is 'How many reports it has.';
comment on column invented_years.ends_at is 'When the invented years end and the demonstration begins.';
comment on column invented_years.complete is 'Whether every chapter has been played.';

create table invented_chapter (
    number integer not null,
    constraint invented_chapter_pk primary key (number),
    constraint invented_chapter_number_ck check (number >= 0)
);
comment on table invented_chapter is 'The chapters of the invented years that have been played, each written in the transaction that plays it.';
comment on column invented_chapter.number is 'Its place among the chapters, from 0.';

do $$
declare
    name text;
begin
    foreach name in array array['invented_years', 'invented_chapter']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy invented on %I to ${app_role} using (true) with check (true)', name);
        execute format('grant select, insert on %I to ${app_role}', name);
    end loop;
end
$$;
grant update (complete) on invented_years to ${app_role};
