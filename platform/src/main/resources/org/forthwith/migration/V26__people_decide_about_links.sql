-- A link that one side has rejected may be barred: that side will not hear of it again.
alter table link
    add column barred_at timestamptz,
    add column barred_by text,
    add column barred_because text,
    add column shared_since_bar text[],
    add constraint link_bar_ck check (
        (barred_at is null) = (barred_by is null)
        and (barred_at is null) = (barred_because is null)
        and (barred_at is null) = (shared_since_bar is null)
        and (barred_at is null or same_matter is false)
    );
comment on column link.barred_at is 'When this side barred the link; empty while it hears of it.';
comment on column link.barred_by is 'Who barred it for this side.';
comment on column link.barred_because is 'Why.';
comment on column link.shared_since_bar is 'What both have come to know since then, as it was written on this side.';

-- Which cases are one matter is followed from either end of what people have confirmed.
create index link_same_matter_ix on link (other_case_id) where same_matter;

-- Nothing merges by itself, parts by itself or falls silent by itself.
alter table ledger_entry
    add constraint ledger_entry_person_links_ck check (
        by_person or event_type not in ('LinkDecided', 'DecisionUndone', 'JoinBarred', 'BarLifted')
    );
comment on constraint ledger_entry_person_links_ck on ledger_entry is 'What becomes of a link only a person decides.';
