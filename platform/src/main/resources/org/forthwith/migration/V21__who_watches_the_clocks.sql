-- Whoever watches the clocks has to be watched as well: every machine that sweeps says so here, by the clock of the database, which is the only
-- one that they share.
create table sweeper (
    node uuid not null,
    started_at timestamptz not null,
    swept_at timestamptz not null,
    rungs bigint not null,
    worst_late_seconds bigint not null,
    worst_late_at timestamptz,
    constraint sweeper_pk primary key (node)
);
comment on table sweeper is 'The machines that sweep the clocks, or did within the last week. No list: it follows from no story.';
comment on column sweeper.node is 'A machine, from its start to its end.';
comment on column sweeper.started_at is 'When it swept for the first time.';
comment on column sweeper.swept_at is 'When it last came to the end of a sweep.';
comment on column sweeper.rungs is 'How many rungs it has put on record.';
comment on column sweeper.worst_late_seconds is 'How late the latest of them was, in whole seconds.';
comment on column sweeper.worst_late_at is 'When that one was put on record; empty while there was none.';
alter table sweeper enable row level security;
alter table sweeper force row level security;
-- It says nothing about a case: everybody may know whether the clocks are watched.
create policy watched on sweeper using (true) with check (cardinality(forthwith.reach()) > 0);
grant select, insert, update, delete on sweeper to ${app_role};
