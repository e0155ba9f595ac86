-- A rule set can be activated only where the tables below let it: with a proof of that very file in which every property holds, and with the
-- signatures of two people. Whoever goes round the service meets the same answer here.

create table rule_set (
    rule_set_id uuid not null,
    force_code text not null,
    name text not null,
    title text not null,
    author text not null,
    drafted_at timestamptz not null,
    retired_at timestamptz,
    constraint rule_set_pk primary key (rule_set_id),
    constraint rule_set_name_uk unique (name),
    constraint rule_set_file_uk unique (rule_set_id, name)
);
comment on table rule_set is 'Every rule set that has been handed in. The file itself is in the ledger.';
comment on column rule_set.rule_set_id is 'The rule set.';
comment on column rule_set.force_code is 'Who answers for it: the national agency, for all forces.';
comment on column rule_set.name is 'Its id and the beginning of the SHA-256 of its file.';
comment on column rule_set.title is 'What people call it.';
comment on column rule_set.author is 'Who handed it in.';
comment on column rule_set.drafted_at is 'When it was handed in.';
comment on column rule_set.retired_at is 'When it was retired; empty while it is not.';

create table rule_set_proof (
    rule_set_id uuid not null,
    force_code text not null,
    name text not null,
    holds boolean not null,
    proved_at timestamptz not null,
    constraint rule_set_proof_pk primary key (rule_set_id),
    constraint rule_set_proof_outcome_uk unique (rule_set_id, name, holds),
    constraint rule_set_proof_file_fk foreign key (rule_set_id, name) references rule_set (rule_set_id, name)
);
create index rule_set_proof_file_ix on rule_set_proof (rule_set_id, name);
comment on table rule_set_proof is 'What the prover found last about a rule set.';
comment on column rule_set_proof.rule_set_id is 'The rule set.';
comment on column rule_set_proof.force_code is 'Who answers for it.';
comment on column rule_set_proof.name is 'The name of the file that was proved.';
comment on column rule_set_proof.holds is 'Whether every property holds.';
comment on column rule_set_proof.proved_at is 'When.';

create table rule_set_signature (
    rule_set_id uuid not null,
    force_code text not null,
    name text not null,
    holds boolean not null,
    signer text not null,
    signed_at timestamptz not null,
    constraint rule_set_signature_pk primary key (rule_set_id, name, signer),
    constraint rule_set_signature_holds_ck check (holds),
    constraint rule_set_signature_proof_fk foreign key (rule_set_id, name, holds) references rule_set_proof (rule_set_id, name, holds)
);
create index rule_set_signature_proof_ix on rule_set_signature (rule_set_id, name, holds);
comment on table rule_set_signature is 'Who has signed which file, proved as it is.';
comment on column rule_set_signature.rule_set_id is 'The rule set.';
comment on column rule_set_signature.force_code is 'Who answers for it.';
comment on column rule_set_signature.name is 'The name of the file that was signed.';
comment on column rule_set_signature.holds is 'Always true: nothing else can be signed.';
comment on column rule_set_signature.signer is 'The person, by the name by which the ledger knows them.';
comment on column rule_set_signature.signed_at is 'When.';

create table rule_set_activation (
    rule_set_id uuid not null,
    force_code text not null,
    name text not null,
    holds boolean not null,
    first_signer text not null,
    second_signer text not null,
    from_at timestamptz not null,
    swept_at timestamptz,
    constraint rule_set_activation_pk primary key (rule_set_id, from_at),
    constraint rule_set_activation_from_uk unique (from_at),
    constraint rule_set_activation_holds_ck check (holds),
    constraint rule_set_activation_two_people_ck check (first_signer < second_signer),
    constraint rule_set_activation_proof_fk foreign key (rule_set_id, name, holds) references rule_set_proof (rule_set_id, name, holds),
    constraint rule_set_activation_first_fk foreign key (rule_set_id, name, first_signer) references rule_set_signature (rule_set_id, name, signer),
    constraint rule_set_activation_second_fk foreign key (rule_set_id, name, second_signer) references rule_set_signature (rule_set_id, name, signer)
);
create index rule_set_activation_proof_ix on rule_set_activation (rule_set_id, name, holds);
create index rule_set_activation_first_ix on rule_set_activation (rule_set_id, name, first_signer);
create index rule_set_activation_second_ix on rule_set_activation (rule_set_id, name, second_signer);
comment on table rule_set_activation is 'From when cases are graded by which rule set. At any instant the latest counts.';
comment on column rule_set_activation.rule_set_id is 'The rule set.';
comment on column rule_set_activation.force_code is 'Who answers for it.';
comment on column rule_set_activation.name is 'The name of the file.';
comment on column rule_set_activation.holds is 'Always true: nothing else can be activated.';
comment on column rule_set_activation.first_signer is 'One of the two who signed it, the first by the alphabet.';
comment on column rule_set_activation.second_signer is 'The other one.';
comment on column rule_set_activation.from_at is 'From when.';
comment on column rule_set_activation.swept_at is 'When every open case had been graded again by it; empty while that goes on.';

create table rule_set_sweep (
    rule_set_id uuid not null,
    swept_at timestamptz not null,
    force_code text not null,
    raised integer not null,
    lowered integer not null,
    unchanged integer not null,
    lapsed text[] not null,
    constraint rule_set_sweep_pk primary key (rule_set_id, swept_at, force_code)
);
comment on table rule_set_sweep is 'What came of grading the open cases of a force again when a rule set came into force.';
comment on column rule_set_sweep.rule_set_id is 'The rule set.';
comment on column rule_set_sweep.swept_at is 'When the last case had been graded.';
comment on column rule_set_sweep.force_code is 'The force whose cases they are.';
comment on column rule_set_sweep.raised is 'How many stand higher now.';
comment on column rule_set_sweep.lowered is 'How many could stand lower, if people say so.';
comment on column rule_set_sweep.unchanged is 'How many stand as they did.';
comment on column rule_set_sweep.lapsed is 'Who had graded raised cases without current training on the register, and how many.';

create table swept_case (
    case_id uuid not null,
    rule_set text not null,
    force_code text not null,
    reference text not null,
    stood text,
    says text not null,
    raised boolean not null,
    assessed_by text,
    approved_by text,
    assessed_at timestamptz,
    looked_at timestamptz not null,
    constraint swept_case_pk primary key (case_id, rule_set)
);
comment on table swept_case is 'Every case whose grade is another by a rule set that came into force.';
comment on column swept_case.case_id is 'The case.';
comment on column swept_case.rule_set is 'The name of the rule set.';
comment on column swept_case.force_code is 'The force that owns the case.';
comment on column swept_case.reference is 'What people call the case.';
comment on column swept_case.stood is 'The grade that had stood; empty when there was none.';
comment on column swept_case.says is 'What the rule set says.';
comment on column swept_case.raised is 'Whether that is stricter, and stands; otherwise it is milder, and waits for people.';
comment on column swept_case.assessed_by is 'Who had asked for the grade that stood; empty when no person had.';
comment on column swept_case.approved_by is 'Who else had agreed to it; empty when it took nobody else.';
comment on column swept_case.assessed_at is 'When it had been decided.';
comment on column swept_case.looked_at is 'When the rule set was asked.';
create index swept_case_rule_set_ix on swept_case (rule_set, force_code);

do $$
declare
    name text;
begin
    foreach name in array array['rule_set', 'rule_set_proof', 'rule_set_signature', 'rule_set_activation', 'rule_set_sweep', 'swept_case']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy within_reach on %I using (force_code = any ((select forthwith.reach())::text[])) '
            || 'with check (force_code = any ((select forthwith.reach())::text[]))', name);
        execute format('grant select, insert, update on %I to ${app_role}', name);
    end loop;
end
$$;
