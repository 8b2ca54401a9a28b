-- An organisation the SWF knows but has not admitted yet: it exists, and cannot be invited.
alter table organisaties add column uitnodigbaar boolean not null default true;
