package org.saisine.secretariat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A morning of an officer who has to know what is owed, in French and in Arabic. */
class OfficersMorningTest {
  @RegisterExtension
  static final Office OFFICE = new Office(() -> List.copyOf(Village.documents()));

  @ParameterizedTest
  @CsvSource({"fr, 2042, ltr", "ar, 2043, rtl"})
  @DisplayName(
      "an officer opens the sheet, chooses a session, asks why a date is told, defers what will be"
          + " late, finds it among what slipped, and takes it back")
  void morning(String language, String year, String direction) {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = OFFICE.signedIn(window);
      page.navigate(OFFICE.at("/mandates?state=expected&lang=" + language));
      assertThat(page.locator("html")).hasAttribute("dir", direction);
      Chromium.look(page);
      chooses(page);
      asksWhy(page);
      String mandate = defers(page, year);
      finds(page, mandate);
      takesBack(page, mandate);
    }
  }

  private static void chooses(Page page) {
    page.selectOption("#kind", "report");
    page.click("form.choice button");
    assertThat(page.locator("table.owed tbody tr").first()).isVisible();
    assertThat(page.url()).contains("kind=report");
    Chromium.look(page);
  }

  private static void asksWhy(Page page) {
    page.locator("table.owed a[href*='/sessions/']").first().click();
    assertThat(page.locator("#why li").first()).isVisible();
    Chromium.look(page);
    page.goBack();
  }

  private static String defers(Page page, String year) {
    page.locator("table.owed a.row").first().click();
    Chromium.look(page);
    String mandate = page.url().replaceFirst("[?].*", "");
    page.selectOption("#kind", "deferred");
    page.fill("#due", year);
    page.fill("#reason", "No experts were named in time.");
    page.click("#settle button");
    assertThat(page.locator(".slip svg").first()).isVisible();
    assertThat(page.locator("#facts li").last()).containsText("No experts were named in time.");
    assertThat(page.locator("#note li").last()).containsText(year);
    Chromium.look(page);
    return mandate;
  }

  private static void finds(Page page, String mandate) {
    page.navigate(OFFICE.at("/mandates/slippage"));
    String path = mandate.substring(mandate.indexOf("/mandates/"));
    assertThat(page.locator("a.row[href='" + path + "']")).isVisible();
    Chromium.look(page);
  }

  private static void takesBack(Page page, String mandate) {
    page.navigate(mandate);
    page.locator("#facts form input[name=reason]").last().fill("They were named after all.");
    page.locator("#facts form button").last().click();
    assertThat(page.locator("#facts li").last().locator("s")).isVisible();
    assertThat(page.locator(".slip").count()).isZero();
    Chromium.look(page);
  }
}
