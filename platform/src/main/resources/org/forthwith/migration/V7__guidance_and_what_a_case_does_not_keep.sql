-- What counts as an act on a case is for its clocks to say, which hear the whole story; nothing reads this column.
alter table case_file drop column touched_at;

create table guidance_item (
    guidance_id uuid not null,
    force_code text not null,
    title text not null,
    advice text not null,
    author text not null,
    approved_by text,
    published_at timestamptz,
    constraint guidance_item_pk primary key (guidance_id)
);
comment on table guidance_item is 'Advice for those who take reports, as it stands now.';
comment on column guidance_item.guidance_id is 'The item.';
comment on column guidance_item.force_code is 'The force whose people wrote it and read it.';
comment on column guidance_item.title is 'Its heading.';
comment on column guidance_item.advice is 'What it says.';
comment on column guidance_item.author is 'Who wrote it.';
comment on column guidance_item.approved_by is 'The specialist who approved it; empty while nobody has.';
comment on column guidance_item.published_at is 'Since when it is shown; empty while it is not.';
create index guidance_item_shown_ix on guidance_item (force_code, published_at);
alter table guidance_item enable row level security;
alter table guidance_item force row level security;
create policy within_reach on guidance_item using (force_code = any ((select forthwith.reach())::text[]))
    with check (force_code = any ((select forthwith.reach())::text[]));
grant select, insert, update on guidance_item to ${app_role};
