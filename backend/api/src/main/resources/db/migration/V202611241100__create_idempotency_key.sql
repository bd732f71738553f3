-- What a creation was asked with and what came of it, for a day, so that a repeated request gets the first one's answer.
-- Never the body: a repetition reads the thing anew, where the caller reaches now.
create table idempotency_key (
    issuer      text not null,
    subject     text not null,
    key         text not null,
    method      text not null,
    path        text not null,
    body_hash   text not null,
    status      smallint not null,
    resource_id uuid not null,
    at          timestamptz not null,
    constraint idempotency_key_pkey primary key (issuer, subject, key),
    constraint idempotency_key_form check (key ~ '^[!-~]{1,255}$'),
    constraint idempotency_key_body_hash_is_sha_256 check (body_hash ~ '^[0-9a-f]{64}$'),
    constraint idempotency_key_of_a_success check (status between 200 and 299)
);

create index idempotency_key_by_age on idempotency_key (at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_own on idempotency_key to app_person, app_aggregate using (
    issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), '')));
create policy idempotency_key_expires on idempotency_key to app_job using (true);

grant select, insert, update on idempotency_key to app_person, app_aggregate;
grant select (at), delete on idempotency_key to app_job;
