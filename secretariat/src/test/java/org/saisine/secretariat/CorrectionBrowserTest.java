package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

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

/** An officer's browser, where facts are corrected. */
class CorrectionBrowserTest {
  private static final String BELLS = "/documents/A/HRC/RES/91/14?language=en";

  private static Chromium chromium;
  private static Serving serving;

  @BeforeAll
  static void open() throws IOException, Serving.PortTaken {
    chromium = Chromium.open();
    String address = Registers.address();
    try (Register register = Register.of(Database.at(address));
        Stream<Path> files = Files.walk(Path.of("..", "village"), 2)) {
      register
          .intake()
          .receive(
              files
                  .filter(file -> file.toString().endsWith(".txt"))
                  .sorted()
                  .map(CorrectionBrowserTest::arrival)
                  .toList(),
              "test");
    }
    serving = Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
    Clerk.account(serving);
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
    if (serving != null) {
      serving.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String at(String path) {
    return "http://localhost:" + serving.port() + path;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  @DisplayName(
      "no page of corrections bars anybody, in any language, on a screen or on a telephone")
  void accessible(String language) {
    // Arabic on a telephone, the others on a screen: both ways lines may not fit are looked at.
    int width = language.equals("ar") ? 320 : 1280;
    try (BrowserContext window =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900))) {
      Page page = window.newPage();
      Clerk.signIn(page, serving);
      page.navigate(at(BELLS));
      Chromium.look(page);
      for (String family : List.of("mandate", "paragraph")) {
        page.navigate(at(BELLS));
        page.locator("a[href*='family=" + family + "&']").first().click();
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        Chromium.look(page);
      }
      page.navigate(at(BELLS));
      page.locator("#corrections a[href^='/corrections/facts']").last().click();
      Chromium.look(page);
    }
  }

  @Test
  @DisplayName("an officer corrects a mandate and sees it marked in the margin and in the list")
  void mandate() {
    try (BrowserContext window =
        chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"))) {
      Page page = window.newPage();
      Clerk.signIn(page, serving);
      page.navigate(at(BELLS));
      page.locator("a[href*='family=mandate']").first().click();
      page.fill("#f-due", "HRC 94; 2037-03-01");
      page.fill("#reason", "The Council decided so.");
      page.click("#save");
      assertThat(page.url()).contains("#op");
      assertThat(page.locator(".line .note.corrected").first().innerText())
          .contains("Corrected")
          .contains("1 March 2037")
          .contains("The Council decided so.")
          .contains("The reader said");
      Chromium.look(page);
      page.locator("#corrections a[href^='/corrections/documents']").click();
      Chromium.look(page);
      page.navigate(at("/corrections?hold=differs"));
      assertThat(page.locator("main table").innerText()).contains("The Council decided so.");
      Chromium.look(page);
    }
  }
}
