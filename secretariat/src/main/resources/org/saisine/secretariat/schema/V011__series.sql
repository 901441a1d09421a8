-- Special sessions are counted apart from regular ones. A session is written as symbols write it:
-- 77, S-36, ES-11.
alter table document alter column session type text using session::text;
alter table session_evidence alter column session type text using session::text;
alter table session_entry alter column session type text using session::text;
