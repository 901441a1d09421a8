package org.saisine.secretariat;

import org.saisine.secretariat.access.Announcement;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces something at a register, as an act would that does it. */
public final class Herald {
  private Herald() {}

  /** In a transaction of its own. */
  public static void announce(Serving serving, Announcement news) {
    transaction(serving).executeWithoutResult(status -> serving.context().publishEvent(news));
  }

  /** In a transaction that fails afterwards. */
  public static void announceInVain(Serving serving, Announcement news) {
    transaction(serving)
        .executeWithoutResult(status -> {
          serving.context().publishEvent(news);
          status.setRollbackOnly();
        });
  }

  /** Without a transaction, as no act is done. */
  public static void whisper(Serving serving, Announcement news) {
    ((ApplicationContext) serving.context()).publishEvent(news);
  }

  private static TransactionTemplate transaction(Serving serving) {
    return new TransactionTemplate(serving.context().getBean(PlatformTransactionManager.class));
  }
}
