-- A line of a list or of the search box is put together from indexes: fifty workers lie on fifty pages of each
-- table, and among a million every page that need not be fetched counts.
drop index worker_document_worker;
--;;
create index worker_document_worker on worker_document (worker_id, is_current, number);
--;;
drop index telling_worker;
--;;
create index telling_worker on telling (worker_id, told, id);
--;;
drop index card_worker;
--;;
create index card_worker on card (worker_id, id, state);
--;;
create index receipt_at on receipt (at);
--;;
create index assignment_open_worker on assignment (worker_id, begins_on) where ends_on is null;
