package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An officer's browser: Debian's Chromium, without a screen. */
class BrowserTest {
  private static final String RESOLUTION = "/documents/A/HRC/RES/91/14";

  private static Page page(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(Served.village().base() + path);
    return page;
  }

  @Test
  @DisplayName("the slash goes to the search, and j walks down the list")
  void keys() {
    try (BrowserContext window = Chromium.window("en")) {
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
    try (BrowserContext window = Chromium.plain("fr")) {
      Page page = page(window, "/documents");
      page.locator("nav.facets a[href*='organ=HRC']").first().click();
      page.locator("a.row[href='" + RESOLUTION + "']").click();
      page.locator("nav.versions a[hreflang='ar']").click();
      assertThat(page.getAttribute(".text", "dir")).isEqualTo("rtl");
      assertThat(page.locator("#op1").count()).isEqualTo(1);
    }
  }
}
