package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's browser without a screen, for tests that look at pages: one for the whole run. */
final class Chromium {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private Chromium() {}

  private static final class Shared {
    private static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }
  }

  /** Skips the tests of a machine that has none. */
  static Browser browser() {
    assumeThat(PROGRAM).as("Chromium is needed: apt-get install chromium").exists();
    return Shared.BROWSER;
  }

  /** A window in a language; what is done in it nobody else sees. */
  static BrowserContext window(String language) {
    return window(language, 1280);
  }

  static BrowserContext window(String language, int width) {
    return browser()
        .newContext(
            new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
  }

  /** The window of somebody whose browser runs no scripts. */
  static BrowserContext plain(String language) {
    return browser()
        .newContext(
            new Browser.NewContextOptions().setLocale(language).setJavaScriptEnabled(false));
  }

  /** Not one rule of accessibility is broken, and nothing has to be pushed sideways. */
  static void look(Page page) {
    assertThat(axe(page).analyze().getViolations())
        .as(page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    fits(page);
  }

  /** No page has a frame to look into; what is in order need not be told. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions wish = new AxeRunOptions();
    wish.setResultTypes(List.of(ResultType.Violations.getKey()));
    return new AxeBuilder(page).setLegacyMode(true).options(wish);
  }

  /** Goes through a door that stands in a menu of the page's head. */
  static void enter(Page page, String door) {
    Locator menu = page.locator("header details:has(a[href='" + door + "'])");
    menu.locator("summary").click();
    menu.locator("a[href='" + door + "']").click();
  }

  /** To whoever looks, there is no such page. */
  static void missing(Page page, String address) {
    Response answer = page.navigate(address);
    assertThat(answer.status()).as(address).isEqualTo(404);
    look(page);
  }

  static void fits(Page page) {
    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its screen", page.url())
        .isTrue();
  }
}
