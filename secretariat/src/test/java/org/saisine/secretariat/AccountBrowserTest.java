package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.secretariat.web.Tongues;

/** An administrator's browser. */
class AccountBrowserTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  @RegisterExtension static final Office OFFICE = new Office(List::of);

  private static void signIn(Page page, String name, String password) {
    page.navigate(OFFICE.at("/sign-in"));
    page.fill("#username", name);
    page.fill("#password", password);
    page.click("main form button");
  }

  @Test
  @DisplayName("without JavaScript an administrator invites an officer, who comes and goes")
  void invitation() {
    try (BrowserContext office = Chromium.plain("fr");
        BrowserContext elsewhere = Chromium.plain("fr")) {
      Page page = office.newPage();
      signIn(page, OFFICE.admin().name(), OFFICE.admin().password());
      Chromium.enter(page, "/accounts");
      page.fill("#name", "claire");
      page.fill("#called", "Claire");
      page.click("main form.sheet button");
      String link = page.inputValue("#link");
      assertThat(page.locator("table.acts tbody tr").count()).isEqualTo(2);

      Page invited = elsewhere.newPage();
      invited.navigate(link);
      invited.fill("#password", "douze signes");
      invited.click("main form button");
      invited.fill("#username", "claire");
      invited.fill("#password", "douze signes");
      invited.click("main form button");
      invited.click("header a[href='/account']");
      assertThat(invited.textContent("h1")).contains("claire");
      invited.click("header form.account button");
      assertThat(invited.locator("header a[href='/sign-in']").count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName(
      "whoever may enter every room finds all doors in two lines of a screen 1000 pixels wide, and"
          + " reaches those in a menu by keyboard alone")
  void head(String language) {
    try (BrowserContext window = Chromium.window(language, 1000)) {
      Page page = window.newPage();
      signIn(page, OFFICE.admin().name(), OFFICE.admin().password());
      page.navigate(OFFICE.at("/ledger"));
      assertThat(page.locator("header").boundingBox().height).isLessThan(105);
      assertThat(page.locator("header summary.here").count()).isEqualTo(1);
      page.locator("header summary").last().focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL(OFFICE.at("/notices"));
      page.locator("header summary").first().click();
      Chromium.look(page);
      page.setViewportSize(320, 700);
      Chromium.fits(page);
    }
  }

  /** A telephone that knows its owner by the finger. */
  private static void authenticator(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    JsonObject wish = new JsonObject();
    wish.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", wish);
  }

  @Test
  @DisplayName("a passkey is added, lets in without name and password, and is removed again")
  void passkey() {
    try (BrowserContext window = Chromium.window("en")) {
      Page page = window.newPage();
      authenticator(page);
      signIn(page, OFFICE.admin().name(), OFFICE.admin().password());
      page.navigate(OFFICE.at("/account"));
      page.fill("#label", "Telephone");
      page.click("form[data-passkey] button");
      page.waitForURL(OFFICE.at("/account?done=passkey"));
      assertThat(page.textContent("table")).contains("Telephone", "never");
      Chromium.look(page);

      page.click("header form.account button");
      page.navigate(OFFICE.at("/sign-in"));
      page.click("form[data-passkey] button");
      page.waitForURL(OFFICE.at("/documents"));
      page.navigate(OFFICE.at("/account"));
      assertThat(page.textContent("h1")).contains(OFFICE.admin().name());
      assertThat(page.textContent("table")).contains("Telephone").doesNotContain("never");
      page.click("table form button");
      assertThat(page.locator("table").count()).isZero();

      page.click("header form.account button");
      page.navigate(OFFICE.at("/sign-in"));
      page.click("form[data-passkey] button");
      page.waitForSelector("[data-said=refused]:visible");
      page.navigate(OFFICE.at("/account"));
      assertThat(page.textContent("h1")).doesNotContain(OFFICE.admin().name());
    }
  }

  @Test
  @DisplayName("where passkeys do not work the page says where or why, and the password still does")
  void withoutPasskeys() {
    try (BrowserContext window = Chromium.window("en")) {
      Page page = window.newPage();
      page.navigate("http://127.0.0.1:" + OFFICE.serving().port() + "/sign-in");
      page.waitForSelector("[data-said=elsewhere]:visible");
      assertThat(page.textContent("[data-said=elsewhere]")).contains(OFFICE.at(""));
      assertThat(page.isVisible("form[data-passkey] button")).isFalse();
      window.addInitScript("delete window.PublicKeyCredential");
      page.navigate(OFFICE.at("/sign-in"));
      page.waitForSelector("[data-said=none]:visible");
      Chromium.look(page);
    }
  }
}
