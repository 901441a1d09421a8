-- What persons said is not emptied out either.
create trigger correction_stays_whole before truncate on correction
  for each statement execute function corrections_stay();
create trigger withdrawal_stays_whole before truncate on withdrawal
  for each statement execute function corrections_stay();
