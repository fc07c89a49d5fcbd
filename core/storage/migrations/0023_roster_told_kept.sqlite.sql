-- Who confirmed, and the paper it stands on, are only ever added to.
create trigger roster_confirmation_stays before update on roster_confirmation begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_confirmation_kept before delete on roster_confirmation begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_confirmation_worker_stays before update on roster_confirmation_worker begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_confirmation_worker_kept before delete on roster_confirmation_worker begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_confirmation_proof_stays before update on roster_confirmation_proof begin select raise(abort, 'append-only'); end;
--;;
create trigger roster_confirmation_proof_kept before delete on roster_confirmation_proof begin select raise(abort, 'append-only'); end;
