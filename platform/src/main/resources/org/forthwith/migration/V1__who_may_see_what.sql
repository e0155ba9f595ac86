-- Who may meet a row at all. The application tells the database for whom it works, once a transaction, in words that it has signed;
-- the key is readable by the owner alone, so a statement smuggled in cannot speak for somebody else.

create table context_key (
    singleton boolean not null,
    inner_pad bytea not null,
    outer_pad bytea not null,
    constraint context_key_pk primary key (singleton),
    constraint context_key_singleton_ck check (singleton)
);
comment on table context_key is 'The key with which the application signs for whom it works. One row, readable by the owner only.';
comment on column context_key.singleton is 'Always true: there is one key.';
comment on column context_key.inner_pad is 'The key, padded to 64 bytes and combined with the inner pad of RFC 2104.';
comment on column context_key.outer_pad is 'The key, padded to 64 bytes and combined with the outer pad of RFC 2104.';
alter table context_key enable row level security;
alter table context_key force row level security;
create policy context_key_owner on context_key to current_user using (true) with check (true);

create function reach() returns text[]
    language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
    parts text[] := string_to_array(current_setting('forthwith.context', true), '|');
    pads forthwith.context_key;
begin
    if coalesce(array_length(parts, 1), 0) <> 4 then
        return '{}';
    end if;
    select * into pads from forthwith.context_key;
    if not found
        or parts[4] <> encode(sha256(pads.outer_pad || sha256(pads.inner_pad
            || convert_to(parts[1] || '|' || parts[2] || '|' || parts[3], 'UTF8'))), 'hex')
        or parts[3]::bigint < extract(epoch from clock_timestamp()) then
        return '{}';
    end if;
    return string_to_array(parts[2], ',');
end
$$;
comment on function reach() is 'The forces whose rows the present transaction may meet; none when the context is missing, forged or out of date.';
revoke all on function reach() from public;
grant execute on function reach() to ${app_role};
grant usage on schema forthwith to ${app_role};
