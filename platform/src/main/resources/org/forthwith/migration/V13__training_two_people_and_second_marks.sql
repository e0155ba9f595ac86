create table training (
    entry_id uuid not null,
    sequence integer not null,
    force_code text not null,
    person text not null,
    skill text not null,
    awarded_on date not null,
    expires_on date not null,
    evidence text not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    withdrawn_because text,
    constraint training_pk primary key (entry_id, sequence),
    constraint training_span_ck check (expires_on >= awarded_on)
);
comment on table training is 'Who has been awarded which skill: one row for each award, kept when it has expired or been withdrawn.';
comment on column training.entry_id is 'The place of the person in the register.';
comment on column training.sequence is 'The entry that awarded it.';
comment on column training.force_code is 'The force whose register it is.';
comment on column training.person is 'The name by which the ledger knows the person.';
comment on column training.skill is 'What they have been trained for.';
comment on column training.awarded_on is 'The first day on which it counts.';
comment on column training.expires_on is 'The last day on which it counts.';
comment on column training.evidence is 'On what the award rests.';
comment on column training.recorded_by is 'Who put it in the register.';
comment on column training.withdrawn_at is 'From then on it counts no longer; empty while it does.';
comment on column training.withdrawn_because is 'Why it was withdrawn.';
create index training_person_ix on training (person, skill);
create index training_expires_ix on training (force_code, expires_on);
alter table training enable row level security;
alter table training force row level security;
create policy within_reach on training using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on training to ${app_role};

-- Written in the transaction of the decision: what breaks a constraint here has not happened, whatever the program believed.
create table grade_approval (
    case_id uuid not null,
    sequence integer not null,
    force_code text not null,
    change text,
    from_grade text,
    to_grade text not null,
    proposer text,
    approver text not null,
    constraint grade_approval_pk primary key (case_id, sequence),
    constraint grade_approval_change_uk unique (case_id, change),
    constraint grade_approval_two_people_ck check (proposer <> approver)
);
comment on table grade_approval is 'Low and lower grades that came into force, each with the two people who made it so.';
comment on column grade_approval.case_id is 'The case.';
comment on column grade_approval.sequence is 'The entry by which the grade came into force.';
comment on column grade_approval.force_code is 'The force that owns the case.';
comment on column grade_approval.change is 'The digest of what was asked and approved; empty where the request did not name one.';
comment on column grade_approval.from_grade is 'The grade that stood before.';
comment on column grade_approval.to_grade is 'The grade that came into force.';
comment on column grade_approval.proposer is 'Who asked for it; empty where the request may have been lawfully erased.';
comment on column grade_approval.approver is 'Who approved it: somebody else.';
alter table grade_approval enable row level security;
alter table grade_approval force row level security;
create policy within_reach on grade_approval using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert on grade_approval to ${app_role};

create table second_marking (
    case_id uuid not null,
    sequence integer not null,
    force_code text not null,
    since timestamptz not null,
    assessor text not null,
    decided_by text not null,
    grade text not null,
    sampled_because text not null,
    overtaken boolean not null,
    marked_by text,
    marked_at timestamptz,
    second_grade text,
    constraint second_marking_pk primary key (case_id, sequence),
    constraint second_marking_other_person_ck check (marked_by <> assessor and marked_by <> decided_by)
);
comment on table second_marking is 'Decided grades that are marked a second time, by somebody who does not see the first marks.';
comment on column second_marking.case_id is 'The case.';
comment on column second_marking.sequence is 'The entry that asked for the second marking.';
comment on column second_marking.force_code is 'The force that owns the case.';
comment on column second_marking.since is 'When it was asked for.';
comment on column second_marking.assessor is 'Whose marks the first ones are.';
comment on column second_marking.decided_by is 'Who decided the grade: the assessor, or whoever approved it.';
comment on column second_marking.grade is 'The grade that was decided.';
comment on column second_marking.sampled_because is 'Why this one is marked again.';
comment on column second_marking.overtaken is 'Another grade was decided before anybody had marked it.';
comment on column second_marking.marked_by is 'Who marked it; empty while nobody has.';
comment on column second_marking.marked_at is 'When it was marked.';
comment on column second_marking.second_grade is 'The grade that the second person gives.';
create index second_marking_waiting_ix on second_marking (since) where marked_by is null and not overtaken;
alter table second_marking enable row level security;
alter table second_marking force row level security;
create policy within_reach on second_marking using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on second_marking to ${app_role};

create table second_marking_answer (
    case_id uuid not null,
    sequence integer not null,
    question text not null,
    force_code text not null,
    first_answer text not null,
    second_answer text not null,
    constraint second_marking_answer_pk primary key (case_id, sequence, question)
);
comment on table second_marking_answer is 'What the two who marked a case gave each question.';
comment on column second_marking_answer.case_id is 'The case.';
comment on column second_marking_answer.sequence is 'The entry that asked for the second marking.';
comment on column second_marking_answer.question is 'The question.';
comment on column second_marking_answer.force_code is 'The force that owns the case.';
comment on column second_marking_answer.first_answer is 'The answer that counted when the grade was decided.';
comment on column second_marking_answer.second_answer is 'The answer of the second person; unknown where they gave none.';
alter table second_marking_answer enable row level security;
alter table second_marking_answer force row level security;
create policy within_reach on second_marking_answer using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert on second_marking_answer to ${app_role};
