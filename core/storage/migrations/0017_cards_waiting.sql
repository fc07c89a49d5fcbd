-- Cards between printer and hand are few among all; the desks' lists are read from them alone.
create index card_waiting on card (state, id) where state in ('printed', 'personalised', 'at-desk');
