package org.saisine.secretariat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.record.Arrival;

/**
 * A register that a clerk keeps, looked at with a browser: it is served from before the first test
 * of a class until after the last.
 */
final class Office implements BeforeAllCallback, AfterAllCallback {
  private final Supplier<List<Arrival>> arrivals;
  private Optional<Serving> serving = Optional.empty();
  private Optional<FirstAccount.Made> admin = Optional.empty();

  /**
   * @param arrivals what is in the register before the first test
   */
  Office(Supplier<List<Arrival>> arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Chromium.browser();
    serving = Optional.of(Village.served(arrivals.get(), Map.of()));
    admin = serving().firstAccount();
    Clerk.account(serving());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    serving.ifPresent(Serving::close);
  }

  Serving serving() {
    return serving.orElseThrow();
  }

  /** The administrator that the register began with. */
  FirstAccount.Made admin() {
    return admin.orElseThrow();
  }

  /** The address of a page. */
  String at(String path) {
    return "http://localhost:" + serving().port() + path;
  }

  /** A page of a window in which the clerk has signed in. */
  Page signedIn(BrowserContext window) {
    Page page = window.newPage();
    Clerk.signIn(page, serving());
    return page;
  }
}
