package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer who knows when a session was, and who sat in a body. */
class CalendarBrowserTest {
  private static final String SESSION = "/bodies/HRC/sessions/93";
  private static final String MEMBERS = "/bodies/HRC/members?on=2036-04-02";

  @RegisterExtension static final Office OFFICE = new Office(List::of);

  @Test
  @DisplayName("without JavaScript dates are refused without a reason, entered with one, released")
  void dates() {
    try (BrowserContext office = Chromium.plain("fr")) {
      Page page = OFFICE.signedIn(office);
      page.navigate(OFFICE.at(SESSION));
      page.fill("#from0", "2036-09-08");
      page.fill("#to0", "2036-09-07");
      page.fill("#reason", " ");
      page.click("#enter button:not([name])");
      assertThat(page.locator("#enter [role=alert] li").count()).isEqualTo(2);
      page.fill("#from0", "2036-09-08");
      page.fill("#to0", "2036-10-10");
      page.fill("#place", "Aldermere");
      page.fill("#reason", "Le bedeau l’a annoncé");
      page.click("#enter button:not([name])");
      assertThat(page.textContent("main")).contains("8 septembre", "10 octobre 2036", "Aldermere");
      assertThat(page.textContent("#why")).contains("clerk", "Le bedeau l’a annoncé");
      page.fill("#reason", "Il s’est trompé");
      page.click("#enter button[name=release]");
      assertThat(page.textContent("#why")).doesNotContain("clerk");
    }
  }

  @Test
  @DisplayName(
      "without JavaScript a table of terms is refused whole, entered whole, and one struck")
  void terms() {
    try (BrowserContext office = Chromium.plain("en")) {
      Page page = OFFICE.signedIn(office);
      page.navigate(OFFICE.at(MEMBERS));
      page.fill("#table", "BRA,2036-01-01,2038-12-31,A/DEC/90/400\nXXX,2036-01-01,,");
      page.click("form[action$='/terms'] button");
      assertThat(page.locator("#terms [role=alert] li").count()).isEqualTo(2);
      assertThat(page.inputValue("#table")).startsWith("BRA,");
      page.fill("#table", "BRA,2036-01-01,2038-12-31,A/DEC/90/400\nPER,2036-01-01,,A/DEC/90/400");
      page.click("form[action$='/terms'] button");
      page.navigate(OFFICE.at(MEMBERS));
      assertThat(page.textContent("main")).contains("Known for this day: 2 of 47", "45 seats");
      page.locator("form[action$='/struck'] input[name=reason]").first().fill("It was Chile");
      page.locator("form[action$='/struck'] button").first().click();
      page.navigate(OFFICE.at(MEMBERS));
      assertThat(page.textContent("main")).contains("Known for this day: 1 of 47");
    }
  }
}
