package org.saisine.secretariat;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer's browser, where facts are corrected. */
class CorrectionBrowserTest {
  private static final String BELLS = "/documents/A/HRC/RES/91/14?language=en";

  @RegisterExtension static final Office OFFICE = new Office(Village::documents);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  @DisplayName("the form that adds a paragraph knows which one it follows, and bars nobody")
  void paragraph(String language) {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = OFFICE.signedIn(window);
      page.navigate(OFFICE.at(BELLS));
      page.locator(".line a[href^='/corrections/facts']").first().click();
      page.locator("a[href*='/corrections/new'][href*='family=paragraph&']").click();
      assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
      assertThat(page.locator("#after").inputValue()).isNotEqualTo("0-0");
      Chromium.look(page);
      page.setViewportSize(320, 900);
      Chromium.fits(page);
    }
  }

  @Test
  @DisplayName("an officer corrects a mandate and sees it marked in the margin and in the list")
  void mandate() {
    try (BrowserContext window = Chromium.window("en")) {
      Page page = OFFICE.signedIn(window);
      page.navigate(OFFICE.at(BELLS));
      page.locator("a[href*='family=mandate']").first().click();
      page.waitForSelector("#f-due-1-day", new Page.WaitForSelectorOptions().setState(HIDDEN));
      page.selectOption("#f-due-1-kind", "day");
      assertThat(page.locator("#f-due-1-session").isVisible()).isFalse();
      page.fill("#f-due-1-day", "2037-03-01");
      Chromium.look(page);
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
      page.navigate(OFFICE.at("/corrections?hold=differs"));
      assertThat(page.locator("main table").innerText()).contains("The Council decided so.");
      Chromium.look(page);
    }
  }
}
