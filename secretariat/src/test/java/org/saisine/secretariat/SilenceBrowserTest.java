package org.saisine.secretariat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Role;

/** A text under silence, circulated by an officer and broken by a delegate. */
class SilenceBrowserTest {
  @RegisterExtension static final Office OFFICE = new Office(Village::documents);

  private static final String PASSWORD = "the ferry leaves at dawn";

  private static void delegate() {
    Village.part(OFFICE.serving(), Accounts.class)
        .open("test", "cairo", "The delegate", Role.DELEGATE, PASSWORD);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Village.part(OFFICE.serving(), Credentials.class)
        .enter(
            "test",
            new Credentials.Wish(
                "cairo",
                "delegation EGY",
                today.minusDays(1).toString(),
                today.plusDays(90).toString(),
                "Note verbale 7"));
  }

  @Test
  @DisplayName(
      "an officer circulates a text in French, sees a deadline refused with its rule, and a delegate"
          + " objects in Arabic on a telephone; both see the silence broken")
  void broken() {
    delegate();
    try (BrowserContext french = Chromium.window("fr");
        BrowserContext arabic = Chromium.window("ar", 320)) {
      Page officer = OFFICE.signedIn(french);
      officer.navigate(OFFICE.at("/silence?lang=fr"));
      Chromium.look(officer);
      officer.click("main a[href='/silence/new']");
      Chromium.look(officer);
      circulate(officer, 20);
      assertThat(officer.locator("[role=alert]")).containsText("décision 74/544");
      Chromium.look(officer);
      circulate(officer, 100);
      assertThat(officer.locator("main")).containsText("silence en cours");
      officer.click("#deadline summary");
      Chromium.look(officer);
      String address = officer.url();

      Page delegate = arabic.newPage();
      delegate.navigate(OFFICE.at("/sign-in?lang=ar"));
      delegate.fill("#username", "cairo");
      delegate.fill("#password", PASSWORD);
      delegate.click("main form[action='/sign-in'] button");
      delegate.navigate(OFFICE.at("/silence"));
      Chromium.look(delegate);
      delegate.click("main tbody a");
      Chromium.look(delegate);
      assertThat(delegate.locator("#extend")).hasCount(0);
      delegate.fill("#reason-object", "الأجراس عالية.");
      delegate.locator("#object button").focus();
      delegate.keyboard().press("Enter");
      assertThat(delegate.locator("#objections")).containsText("الأجراس عالية.");
      Chromium.look(delegate);

      officer.navigate(address);
      assertThat(officer.locator("main .silence-broken")).containsText("silence rompu");
      assertThat(officer.locator("#objections")).containsText("Égypte");
      Chromium.look(officer);
    }
  }

  private static void circulate(Page officer, int hours) {
    officer.selectOption("#body", "GA");
    officer.fill("#title", "Les cloches du village");
    officer.fill("#references", "A/RES/91/152");
    officer.fill(
        "#deadline",
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")
            .format(LocalDateTime.now(ZoneOffset.UTC).plusHours(hours)));
    officer.click("main form[action='/silence'] button");
  }
}
