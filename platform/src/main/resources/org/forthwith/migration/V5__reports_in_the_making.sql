-- Reports that a platform hands in piece by piece in the CyberTipline protocol. What is finished takes the walk and lives on in the ledger;
-- what is left here is the receipt.

create sequence report_number;
comment on sequence report_number is 'The number under which a sender speaks of a report that it hands in piece by piece.';
grant usage on sequence report_number to ${app_role};

create table report_in_the_making (
    report_number bigint not null,
    force_code text not null,
    sender text not null,
    stage text not null,
    original bytea,
    opened_at timestamptz not null,
    ends_at timestamptz not null,
    constraint report_in_the_making_pk primary key (report_number),
    constraint report_in_the_making_stage_ck check (stage in ('OPEN', 'FINISHING', 'FINISHED', 'RETRACTED')),
    constraint report_in_the_making_original_ck check ((stage in ('OPEN', 'FINISHING')) = (original is not null))
);
comment on table report_in_the_making is 'One row for each report that was opened piece by piece.';
comment on column report_in_the_making.report_number is 'The number that its sender was given.';
comment on column report_in_the_making.force_code is 'The force for which its sender hands in.';
comment on column report_in_the_making.sender is 'Who opened it; nobody else meets it.';
comment on column report_in_the_making.stage is 'OPEN, FINISHING, FINISHED or RETRACTED.';
comment on column report_in_the_making.original is 'The report byte for byte; empty once it has taken the walk or was retracted.';
comment on column report_in_the_making.opened_at is 'When it was opened.';
comment on column report_in_the_making.ends_at is 'From when it is gone if it is still open then.';
create index report_in_the_making_ends_ix on report_in_the_making (ends_at) where stage = 'OPEN';

create table offered_file (
    file_token text not null,
    report_number bigint not null,
    force_code text not null,
    ordinal integer not null,
    length bigint not null,
    name_length integer not null,
    md5 text not null,
    sha1 text not null,
    sha256 text not null,
    offered_at timestamptz not null,
    constraint offered_file_pk primary key (file_token),
    constraint offered_file_ordinal_uk unique (report_number, ordinal),
    constraint offered_file_report_fk foreign key (report_number) references report_in_the_making (report_number) on delete cascade
);
comment on table offered_file is 'What a sender offered as a file: its length and its digests. Its content and its name are not kept anywhere.';
comment on column offered_file.file_token is 'The id under which its sender speaks of it.';
comment on column offered_file.report_number is 'The report to which it belongs.';
comment on column offered_file.force_code is 'The force for which its sender hands in.';
comment on column offered_file.ordinal is 'Its place among the files of the report, from 1.';
comment on column offered_file.length is 'Its length in bytes.';
comment on column offered_file.name_length is 'The length of its name in characters; 0 when it had none.';
comment on column offered_file.md5 is 'MD5 of its bytes, hexadecimal.';
comment on column offered_file.sha1 is 'SHA-1 of its bytes, hexadecimal.';
comment on column offered_file.sha256 is 'SHA-256 of its bytes, hexadecimal.';
comment on column offered_file.offered_at is 'When it was offered.';

create table file_description (
    report_number bigint not null,
    digest text not null,
    force_code text not null,
    file_token text not null,
    original bytea not null,
    given_at timestamptz not null,
    constraint file_description_pk primary key (report_number, digest),
    constraint file_description_report_fk foreign key (report_number) references report_in_the_making (report_number) on delete cascade,
    constraint file_description_file_fk foreign key (file_token) references offered_file (file_token) on delete cascade
);
comment on table file_description is 'What a sender says about a file it has offered. Emptied once the report has taken the walk.';
comment on column file_description.report_number is 'The report to which it belongs.';
comment on column file_description.digest is 'SHA-256 of the document, hexadecimal.';
comment on column file_description.force_code is 'The force for which its sender hands in.';
comment on column file_description.file_token is 'The file of which it speaks.';
comment on column file_description.original is 'The document byte for byte.';
comment on column file_description.given_at is 'When it came.';
create index file_description_file_ix on file_description (file_token);

grant select, insert, update, delete on report_in_the_making, offered_file, file_description to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['report_in_the_making', 'offered_file', 'file_description']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy within_reach on %I using (force_code = any ((select forthwith.reach())::text[])) '
            || 'with check (force_code = any ((select forthwith.reach())::text[]))', name);
    end loop;
end
$$;
