-- A signature for a card that was noted wrongly is taken back: its line is open again, and what stood on it, who
-- took it back and why are kept here. Only ever added to.
create table card_signature_undone (
  id            @ID@,
  line_id       bigint  not null references card_handover_line (id),
  how           text    not null check (how in ('signature', 'call-back')),
  signed_on     date    not null,
  noted_by      text    not null,
  noted_at      bigint  not null,
  attachment_id bigint  references attachment (id),
  reason        text    not null check (reason <> ''),
  undone_by     text    not null,
  undone_at     bigint  not null,
  station       text    not null,
  operation_id  bigint  not null references operation (id),
  constraint card_signature_undone_once unique (line_id, operation_id)
);
