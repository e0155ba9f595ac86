-- Who knows a value is asked case by case: along (value, case) the next case is one step away, however often the last one repeats the value.
-- A value that must never link stands in an index of its own: a platform's own address, in every case there is, is not in the way of a search
-- for what may link. The force comes along in the index, because row-level security asks for it.

drop index identifier_value_ix, identifier_form_ix;
create index identifier_value_ix on identifier (value_key, case_id) include (force_code) where value_key is not null and unlinkable is null;
create index identifier_unlinkable_ix on identifier (value_key, case_id) include (force_code) where value_key is not null and unlinkable is not null;
create index identifier_form_ix on identifier (form_key, case_id) include (force_code) where form_key is not null;

create table hub (
    case_id uuid not null,
    kind text not null,
    written text not null,
    force_code text not null,
    cases integer not null,
    found_at timestamptz not null,
    constraint hub_pk primary key (case_id, kind, written)
);
comment on table hub is 'Values of a case that more cases know than can be shown in pairs, as this case''s story has them.';
comment on column hub.case_id is 'The case.';
comment on column hub.kind is 'What sort of identifier.';
comment on column hub.written is 'As it was written in this case.';
comment on column hub.force_code is 'The force that owns the case.';
comment on column hub.cases is 'How many other cases knew it when it was last searched for.';
comment on column hub.found_at is 'When that was.';
create index hub_found_ix on hub (force_code, found_at);
grant select, insert, update on hub to ${app_role};

create table search_made (
    position bigint generated always as identity,
    force_code text not null,
    actor text not null,
    searched_at timestamptz not null,
    kinds text[] not null,
    value_keys bigint[] not null,
    cases_within integer not null,
    cases_beyond integer not null,
    constraint search_made_pk primary key (position),
    constraint search_made_keys_ck check (cardinality(kinds) = cardinality(value_keys))
);
comment on table search_made is 'Who has searched all forces for a value, and how much was found. Append-only; the value itself is not kept.';
comment on column search_made.position is 'Place in the order of all searches.';
comment on column search_made.force_code is 'The force for which they searched.';
comment on column search_made.actor is 'Who searched.';
comment on column search_made.searched_at is 'When.';
comment on column search_made.kinds is 'As what sort of identifier it was looked for; empty when it can be none.';
comment on column search_made.value_keys is 'For each sort, the first 64 bits of a digest of kind and canonical form: the key by which holders are found.';
comment on column search_made.cases_within is 'How many cases within their reach knew it.';
comment on column search_made.cases_beyond is 'To how many cases of other forces they were pointed.';
create index search_made_actor_ix on search_made (force_code, actor, searched_at);

create table erasure (
    position bigint not null,
    force_code text not null,
    erased_at timestamptz not null,
    erased_by text not null,
    authority text not null,
    reason text not null,
    constraint erasure_pk primary key (position),
    constraint erasure_entry_fk foreign key (position) references ledger_entry (position)
);
comment on table erasure is 'Entries whose content was lawfully taken away. Written by the owner of the tables only, and never the content.';
comment on column erasure.position is 'The entry that has lost its content.';
comment on column erasure.force_code is 'The force that owns its story.';
comment on column erasure.erased_at is 'When its content was taken away.';
comment on column erasure.erased_by is 'Who did it.';
comment on column erasure.authority is 'On whose authority.';
comment on column erasure.reason is 'Why.';

grant select, insert on search_made to ${app_role};
grant select on erasure to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['hub', 'search_made', 'erasure']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy within_reach on %I using (force_code = any ((select forthwith.reach())::text[])) '
            || 'with check (force_code = any ((select forthwith.reach())::text[]))', name);
    end loop;
end
$$;
