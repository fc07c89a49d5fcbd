-- The ledger is verified receipt by receipt: what is booked of each is summed from the index alone.
drop index fund_entry_receipt;
--;;
create index fund_entry_receipt on fund_entry (receipt_id, amount) where receipt_id is not null;
