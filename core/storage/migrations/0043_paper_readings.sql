-- What a paper of a check says of a figure that was declared, as somebody read it; the last reading of a paper's figure
-- holds. Money is in fen.
create table deposit_paper_reading (
  id            @ID@,
  check_id      bigint not null,
  attachment_id bigint not null,
  figure        text   not null check (figure in ('cost', 'labour-cost', 'heads', 'floor-area', 'months')),
  value         bigint not null check (value > 0),
  read_by       text   not null check (read_by <> ''),
  read_at       bigint not null,
  operation_id  bigint not null references operation (id),
  foreign key (check_id, attachment_id) references deposit_check_paper (check_id, attachment_id)
);
--;;
create index deposit_paper_reading_check on deposit_paper_reading (check_id, id);
