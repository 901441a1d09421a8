package org.saisine.secretariat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An evening of an officer who issues a text before a session opens, in French and in Arabic. */
class OfficersEveningTest {
  @RegisterExtension static final Office OFFICE = new Office(List::of);

  @ParameterizedTest
  @CsvSource({"fr, 401, es", "ar, 402, ru"})
  @DisplayName(
      "an officer opens a draft, puts another language in, issues both, takes a copy from the"
          + " register, corrects a misprint, and a stranger sees what was issued and no draft")
  void evening(String language, String number, String other) {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = OFFICE.signedIn(window);
      page.navigate(OFFICE.at("/publishing?lang=" + language));
      Chromium.look(page);
      page.fill("#text", text(language, number));
      page.click("main form.drafted button");
      assertThat(page.locator("h1")).containsText("A/RES/91/" + number);
      Chromium.look(page);
      String address = page.url();
      page.fill("#text", text(other, number));
      page.click("form[action$='/versions'] button");
      assertThat(page.locator("#languages tbody tr")).hasCount(2);
      issue(page);
      assertThat(page.locator("#work button[name=manner]")).hasCount(2);
      Chromium.look(page);
      page.navigate(OFFICE.at("/documents/A/RES/91/" + number));
      assertThat(page.locator("#editions a[href*='as=docx']")).hasCount(2);
      page.navigate(address);
      corrects(page, language, number);
      stranger(address, number);
    }
  }

  private static void issue(Page page) {
    if (page.locator("#proof ul").count() > 0) {
      page.fill("#reason", "They are said to agree.");
    }
    page.click("form[action$='/issue'] button");
  }

  private static void corrects(Page page, String language, String number) {
    page.click("button[value=corrects]");
    page.fill("#text", text(language, number).replace("2039", "2040"));
    page.click("form[action$='/versions'] button");
    assertThat(page.locator("#changes li")).hasCount(1);
    Chromium.look(page);
    issue(page);
    assertThat(page.locator("#work button[name=manner]")).hasCount(2);
    page.navigate(OFFICE.at("/documents/A/RES/91/" + number + "/Corr.1"));
    assertThat(page.locator("article.paper")).containsText("2040");
  }

  private static void stranger(String issued, String number) {
    try (BrowserContext window = Chromium.plain("en")) {
      Page page = window.newPage();
      page.navigate(OFFICE.at("/publishing"));
      assertThat(page.locator("main form")).hasCount(0);
      assertThat(page.locator("main tbody")).containsText("A/RES/91/" + number);
      page.navigate(issued);
      assertThat(page.locator("h1")).containsText("A/RES/91/" + number);
    }
  }

  private static String text(String language, String number) {
    try {
      return Files.readString(Village.file(language, "A_RES_91_152"))
          .replace("91/152", "91/" + number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
