-- A restricted case is met by the people on its list, and by the platform itself, which sweeps, searches and rebuilds. Everybody else meets no row
-- of it in any table, to read or to write, from the transaction on that restricts it: a list, a count and an address behave as though it were not.

create table restriction (
    case_id uuid not null,
    force_code text not null,
    people text[] not null,
    answers text not null,
    since timestamptz not null,
    constraint restriction_pk primary key (case_id),
    constraint restriction_people_ck check (cardinality(people) > 0),
    constraint restriction_answers_ck check (answers in ('POINTER', 'SILENCE'))
);
comment on table restriction is 'The cases that are for named people only, while they are.';
comment on column restriction.case_id is 'The case.';
comment on column restriction.force_code is 'The force that owns it.';
comment on column restriction.people is 'Who meets it, by the names by which the ledger knows them.';
comment on column restriction.answers is 'What it answers to others who know what it knows: POINTER or SILENCE.';
comment on column restriction.since is 'When that was last said.';
alter table restriction enable row level security;
alter table restriction force row level security;
create policy within_reach on restriction using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update, delete on restriction to ${app_role};

-- Whose name is forged reaches no force, and so no row that could be hidden.
create function hidden() returns uuid[]
    language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
    reader text := split_part(current_setting('forthwith.context', true), '|', 1);
begin
    if reader = 'forthwith' then
        return '{}';
    end if;
    return coalesce((select array_agg(case_id) from forthwith.restriction where not reader = any (people)), '{}');
end
$$;
comment on function hidden() is 'The restricted cases within reach on whose list the reader does not stand. The platform itself meets every case.';

create function hidden_stories() returns uuid[]
    language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
    cases uuid[] := forthwith.hidden();
begin
    if cardinality(cases) = 0 then
        return cases;
    end if;
    return cases || coalesce((select array_agg(referral_id) from forthwith.referral where case_id = any (cases)), '{}');
end
$$;
comment on function hidden_stories() is 'The same, with the referrals that have become part of them.';

revoke all on function hidden(), hidden_stories() from public;
grant execute on function hidden(), hidden_stories() to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['case_file', 'identifier', 'clue', 'link', 'hub', 'duty', 'referral', 'notice', 'grade_approval', 'second_marking',
        'second_marking_answer', 'swept_case', 'restriction']
    loop
        execute format('create policy for_named_people on %I as restrictive to ${app_role} '
            || 'using (case_id is null or case_id <> all ((select forthwith.hidden())::uuid[]))', name);
    end loop;
    foreach name in array array['ledger_entry.stream_id', 'ledger_head.stream_id', 'document.referral_id']
    loop
        execute format('create policy for_named_people on %I as restrictive to ${app_role} '
            || 'using (%I <> all ((select forthwith.hidden_stories())::uuid[]))', split_part(name, '.', 1), split_part(name, '.', 2));
    end loop;
    foreach name in array array['ledger_payload', 'erasure']
    loop
        execute format('create policy for_named_people on %I as restrictive for select to ${app_role} '
            || 'using (cardinality((select forthwith.hidden())::uuid[]) = 0 '
            || 'or exists (select from ledger_entry e where e.position = %I.position))', name, name);
    end loop;
end
$$;

-- Which other sides know of a case: asked with every search for it.
create index link_other_ix on link (other_case_id);

-- Two kinds of notice that tell of no rung: that somebody asked for what a restricted case knows, and that something is late in one that nobody
-- who is there may see. The second names no case.
alter table notice
    add column alert text,
    add column ring text,
    drop constraint notice_rung_or_digest_ck,
    add constraint notice_alert_ck check (alert in ('ASKED', 'LATE')),
    add constraint notice_says_one_thing_ck check (case coalesce(alert, '')
        when 'ASKED' then counts is null and case_id is not null and reference is not null and clock is null
        when 'LATE' then counts is null and case_id is null and reference is null and clock is null and ring is not null
        else (counts is null) = (case_id is not null and reference is not null and clock is not null and opened_by is not null
            and percent is not null and due_at is not null) end);
comment on column notice.alert is 'ASKED: somebody asked for what the restricted case knows. LATE: something is late in one. Empty for a rung and for a digest.';
comment on column notice.ring is 'Who restricted the case that is late, to be rung.';
comment on column notice.case_id is 'The case; empty for a digest and for LATE, as are the columns up to due_at.';
