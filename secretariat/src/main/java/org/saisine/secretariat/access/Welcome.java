package org.saisine.secretariat.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How an officer lets a delegate or a coordinator in: an account, the credentials that say for whom
 * it acts, and a link by which its owner chooses the password; all of it at once, or nothing.
 */
final class Welcome {
  private final TransactionTemplate transaction;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Invitations invitations;

  Welcome(
      TransactionTemplate transaction,
      Accounts accounts,
      Credentials credentials,
      Invitations invitations) {
    this.transaction = transaction;
    this.accounts = accounts;
    this.credentials = credentials;
    this.invitations = invitations;
  }

  /** What became of it. */
  sealed interface Welcomed {
    record Invited(Account account, Invitations.Made made) implements Welcomed {}

    /**
     * @param reasons keys of the sentences that say all that is wrong
     */
    record Refused(List<String> reasons) implements Welcomed {}
  }

  /**
   * Opens an account of a delegate, and invites its owner.
   *
   * @param called what others read
   * @param wish the credentials it begins with; its account is the name of the new one
   */
  Welcomed invite(String actor, String called, Credentials.Wish wish) {
    List<String> wrong = new ArrayList<>(accounts.wrong(wish.account(), called, Role.DELEGATE));
    wrong.addAll(credentials.wrongTerms(wish));
    if (!wrong.isEmpty()) {
      return new Welcomed.Refused(List.copyOf(wrong));
    }
    return Objects.requireNonNull(
        transaction.execute(status ->
            switch (accounts.open(actor, wish.account(), called, Role.DELEGATE)) {
              case Accounts.Opening.Refused(List<String> reasons) -> new Welcomed.Refused(reasons);
              case Accounts.Opening.Opened(Account account) -> {
                List<String> refused = credentials.enter(actor, wish);
                if (!refused.isEmpty()) {
                  status.setRollbackOnly();
                  yield new Welcomed.Refused(refused);
                }
                yield new Welcomed.Invited(account, invitations.make(actor, account));
              }
            }));
  }

  /**
   * Makes another link for a delegate who has never come in: nobody's way in is taken from them.
   *
   * @return nothing where there is no such delegate
   */
  Optional<Welcomed.Invited> again(String actor, String name) {
    return accounts
        .find(name)
        .filter(Welcome::awaited)
        .map(each -> new Welcomed.Invited(each, invitations.make(actor, each)));
  }

  /** Whether a delegate is yet to come in for the first time. */
  static boolean awaited(Account account) {
    return account.open() && account.role() == Role.DELEGATE && !account.entered();
  }
}
