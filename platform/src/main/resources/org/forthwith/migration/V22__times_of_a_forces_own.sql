-- One person may make a clock stricter than the catalogue, two may make it less strict. Whoever goes round the service meets the same answer here.
create table clock_time (
    setting_id uuid not null,
    force_code text not null,
    clock text not null,
    term text not null,
    time_limit text not null,
    tighter boolean not null,
    begins_on date not null,
    reason text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    signed_by text,
    ends_on date,
    counts boolean not null,
    constraint clock_time_pk primary key (setting_id),
    constraint clock_time_two_people_ck check (not counts or tighter or (signed_by is not null and signed_by <> proposed_by))
);
comment on table clock_time is 'Times of their own that forces have given their clocks, or want to.';
comment on column clock_time.setting_id is 'The setting.';
comment on column clock_time.force_code is 'The force in whose cases it counts.';
comment on column clock_time.clock is 'The clock, by its id in the catalogue.';
comment on column clock_time.term is 'On which terms.';
comment on column clock_time.time_limit is 'The time, as it is said.';
comment on column clock_time.tighter is 'Whether it was stricter than the catalogue when it was proposed.';
comment on column clock_time.begins_on is 'The first day on which a duty that starts is given this time.';
comment on column clock_time.reason is 'Why.';
comment on column clock_time.proposed_by is 'Who wanted it.';
comment on column clock_time.proposed_at is 'When.';
comment on column clock_time.signed_by is 'The second person; empty while there is none.';
comment on column clock_time.ends_on is 'From this day on the time of the catalogue holds again; empty while nobody has withdrawn it.';
comment on column clock_time.counts is 'Whether duties are given it: it is stricter, or two people stand for it.';
create index clock_time_force_ix on clock_time (force_code, clock, begins_on desc);
create index ledger_entry_clock_time_ix on ledger_entry (event_type) where event_type = 'ClockTimeProposed';
alter table clock_time enable row level security;
alter table clock_time force row level security;
create policy within_reach on clock_time using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on clock_time to ${app_role};
