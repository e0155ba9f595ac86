-- Row-level security, forced, on every table that holds a force's rows. Both the reading and the writing of a row ask whose it is.

do $$
declare
    name text;
begin
    foreach name in array array['ledger_entry', 'ledger_payload', 'ledger_head', 'document', 'referral', 'case_file', 'identifier', 'link', 'duty']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy within_reach on %I using (force_code = any ((select forthwith.reach())::text[])) '
            || 'with check (force_code = any ((select forthwith.reach())::text[]))', name);
    end loop;
end
$$;
