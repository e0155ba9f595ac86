-- A grade, the end of a case and the road by which it is judged are decided by a person. No code of the platform can record one in its own
-- name, whatever it is told to do. Source: Data Protection Act 2018, sections 50A to 50D.
alter table ledger_entry
    add constraint ledger_entry_person_decides_ck check (
        by_person or event_type not in ('GradeConfirmed', 'ReviewDeclined', 'Closed', 'PathwayDecided', 'PathwayChecked', 'ViewGiven')
    );
comment on constraint ledger_entry_person_decides_ck on ledger_entry is 'What only a person decides, no sender and no machine records.';
