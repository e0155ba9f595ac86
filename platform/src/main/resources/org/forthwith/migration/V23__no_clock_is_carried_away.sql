-- A clock that is moved to another case leaves its own as silent as one that is stopped; and whoever meets no case could not see that one is silent.
create or replace function watched() returns trigger
    language plpgsql as
$$
begin
    if cardinality(forthwith.reach()) = 0 then
        raise integrity_constraint_violation
            using message = 'nobody can see whether a case is watched', constraint = 'case_file_watched', table = 'case_file';
    end if;
    if exists (
        select from forthwith.case_file c
        where c.case_id in (new.case_id, old.case_id) and c.closed_at is null
            and not exists (select from forthwith.duty d where d.case_id = c.case_id and d.stopped_at is null)) then
        raise integrity_constraint_violation
            using message = 'an open case has no running clock', constraint = 'case_file_watched', table = 'case_file';
    end if;
    return null;
end
$$;

drop trigger case_file_watched on case_file;
create constraint trigger case_file_watched after insert or update of closed_at, case_id on case_file
    deferrable initially deferred for each row when (new.closed_at is null) execute function watched();
create constraint trigger duty_carried_away after update of case_id on duty
    deferrable initially deferred for each row when (new.case_id is distinct from old.case_id) execute function watched();

-- A breach that was told stays in the register, whatever was recorded afterwards.
drop index duty_late_ix;
create index duty_late_ix on duty (force_code, due_at desc)
    where stopped_at is null or stopped_at > due_at or percent_reached >= 100;
