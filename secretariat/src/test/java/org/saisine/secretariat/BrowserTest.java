package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Source;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.record.Arrival;

/** An officer's browser: Debian's Chromium, without a screen. */
class BrowserTest {
  private static final String RESOLUTION = "/documents/A/HRC/RES/91/14";
  private static final List<String> PAGES =
      List.of(
          "/documents",
          RESOLUTION,
          RESOLUTION + "?language=fr&beside=ar",
          "/findings",
          "/bodies",
          "/bodies/LVC-WG.1",
          "/bodies/HRC/sessions/91",
          "/bodies/HRC/members?on=2036-04-02",
          "/sessions",
          "/states",
          "/states/BRA",
          "/sign-in",
          "/nothing-here");

  private static Serving serving;
  private static Chromium chromium;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, Serving.PortTaken {
    chromium = Chromium.open();
    browser = chromium.browser();
    String address = Registers.address();
    try (Register register = Register.of(Database.at(address));
        Stream<Path> files = Files.walk(Path.of("..", "village"))) {
      List<Arrival> arrivals =
          files.filter(file -> file.toString().endsWith(".txt")).map(BrowserTest::arrival).toList();
      register.intake().receive(arrivals, "test");
    }
    serving = Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
  }

  private static Arrival arrival(Path file) {
    try {
      return Arrival.of(new Source(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
    if (serving != null) {
      serving.close();
    }
  }

  private static Page page(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate("http://127.0.0.1:" + serving.port() + path);
    return page;
  }

  private static BrowserContext window(String language, int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  @DisplayName("no page bars anybody: not one rule of accessibility is broken, in any language")
  void accessible(String language) {
    try (BrowserContext window = window(language, 1280)) {
      for (String path : PAGES) {
        Page page = page(window, path);
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        assertThat(new AxeBuilder(page).analyze().getViolations())
            .as(path)
            .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .isEmpty();
        page.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "zh"})
  @DisplayName("a page fits a screen 320 pixels wide: nothing has to be pushed sideways")
  void narrow(String language) {
    try (BrowserContext window = window(language, 320)) {
      for (String path : PAGES) {
        Page page = page(window, path);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as(path)
            .isLessThanOrEqualTo(320);
        page.close();
      }
    }
  }

  @Test
  @DisplayName("the slash goes to the search, and j walks down the list")
  void keys() {
    try (BrowserContext window = window("en", 1280)) {
      Page page = page(window, "/documents");
      page.keyboard().press("j");
      assertThat((String) page.evaluate("document.activeElement.className")).isEqualTo("row");
      page.keyboard().press("/");
      assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("q");
    }
  }

  @Test
  @DisplayName("a reader without JavaScript chooses an organ, opens a document and its Arabic")
  void withoutScript() {
    try (BrowserContext window =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("fr").setJavaScriptEnabled(false))) {
      Page page = page(window, "/documents");
      page.locator("nav.facets a[href*='organ=HRC']").first().click();
      page.locator("a.row[href='" + RESOLUTION + "']").click();
      page.locator("nav.versions a[hreflang='ar']").click();
      assertThat(page.getAttribute(".text", "dir")).isEqualTo("rtl");
      assertThat(page.locator("#op1").count()).isEqualTo(1);
    }
  }
}
