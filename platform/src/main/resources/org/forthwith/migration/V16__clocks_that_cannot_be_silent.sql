alter table duty
    add column decided text,
    add column paused_until timestamptz,
    add column paused_because text,
    add column paused_seconds bigint not null default 0,
    add column cause text,
    add column acknowledged_at timestamptz,
    add column addressee text;
comment on column duty.decided is 'The time that somebody decided for this duty; empty when it is that of the catalogue.';
comment on column duty.paused_until is 'When its last rest ends, or ended; empty when it has not rested.';
comment on column duty.paused_because is 'The code of the reason for its last rest.';
comment on column duty.paused_seconds is 'How long it rests, all rests together and to their ends. The due time takes no notice.';
comment on column duty.cause is 'The code of the cause of its breach; empty while nobody has said.';
comment on column duty.acknowledged_at is 'When a chief officer said that they know that it is late; empty while none has.';
comment on column duty.addressee is 'The role that is told next, or was told last.';

-- The owner of a table meets its rows only while it is not forced to respect their policy.
alter table duty no force row level security;
update duty set addressee = case
    when percent_reached < 50 then 'INVESTIGATOR'
    when percent_reached < 75 then 'SUPERVISOR'
    when percent_reached < 90 then 'INSPECTOR'
    when percent_reached < 100 then 'HEAD_OF_UNIT'
    else 'CHIEF_OFFICER' end;
alter table duty force row level security;

alter table duty add constraint duty_addressee_ck check (stopped_at is not null or addressee is not null);
comment on constraint duty_addressee_ck on duty is 'No open duty without somebody to tell.';

create index duty_late_ix on duty (force_code, due_at desc) where stopped_at is null or stopped_at > due_at;

-- Nothing about a case may be recorded that leaves it open without a running clock or without anybody who answers for it. Looked at when the
-- decision is complete: within it the tables are written one after the other.
create function watched() returns trigger
    language plpgsql as
$$
begin
    if exists (
        select from forthwith.case_file c
        where c.case_id = coalesce(new.case_id, old.case_id) and c.closed_at is null
            and not exists (select from forthwith.duty d where d.case_id = c.case_id and d.stopped_at is null)) then
        raise integrity_constraint_violation
            using message = 'an open case has no running clock', constraint = 'case_file_watched', table = 'case_file';
    end if;
    return null;
end
$$;
comment on function watched() is 'Refuses a transaction that leaves a case open and no clock running, also when a clock is taken away.';
create constraint trigger case_file_watched after insert or update of closed_at on case_file
    deferrable initially deferred for each row when (new.closed_at is null) execute function watched();
create constraint trigger duty_watches after update of stopped_at on duty
    deferrable initially deferred for each row when (new.stopped_at is not null) execute function watched();

create constraint trigger duty_taken_away after delete on duty
    deferrable initially deferred for each row when (old.stopped_at is null) execute function watched();

alter table case_file add constraint case_file_answered_for_ck check (btrim(coalesce(owner, queue)) <> '');
comment on constraint case_file_answered_for_ck on case_file is 'No case without a person or a desk that answers for it.';
