package org.saisine.secretariat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A day of an officer who keeps the register of the village, from the first mail to the last. */
class OfficersDayTest {
  private static final String NAME = "A_HRC_RES_91_14";
  private static final String RESOLUTION = "A/HRC/RES/91/14";

  @RegisterExtension
  static final Office OFFICE =
      new Office(() ->
          List.of(
              Village.arrival(Village.file("fr", NAME)),
              Village.arrival(Village.file("ar", NAME))));

  @Test
  @DisplayName(
      "an officer drops a file, sees the reading, corrects a date, finds it again, compares Arabic"
          + " and French, takes the record along, and drops what came last as a whole folder")
  void day(@TempDir Path folder) throws IOException {
    try (BrowserContext window = Chromium.window("en")) {
      Page page = OFFICE.signedIn(window);
      drops(page);
      sees(page);
      corrects(page);
      findsAgain(page);
      compares(page);
      takesAlong(page);
      dropsFolder(page, folder);
    }
  }

  /** As a hand does: files that are held over the page, and let go. */
  private static void drops(Page page) throws IOException {
    page.navigate(OFFICE.at("/documents"));
    Chromium.look(page);
    page.evaluate(
        """
        ({ name, text }) => {
          const held = new DataTransfer();
          held.items.add(new File([text], name, { type: "text/plain" }));
          held.items.add(new File([""], "empty.txt", { type: "text/plain" }));
          const about = { dataTransfer: held, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent("dragover", about));
          document.body.dispatchEvent(new DragEvent("drop", about));
        }\
        """,
        Map.of("name", NAME + ".txt", "text", Files.readString(Village.file("en", NAME))));
    assertThat(page.locator(".drop li")).hasCount(2);
    assertThat(page.locator(".drop")).containsText(RESOLUTION);
    assertThat(page.locator(".drop")).containsText("empty.txt: The document is empty");
    Chromium.look(page);
  }

  private static void sees(Page page) {
    page.locator(".drop a.row").click();
    assertThat(page.locator("h1")).containsText("Lights, bells and sea marks");
    assertThat(page.locator(".note.mandate").first()).isVisible();
    page.locator(".fact.act").first().focus();
    assertThat(page.locator(".fact.act + [role=tooltip]").first()).isVisible();
    Chromium.look(page);
  }

  private static void corrects(Page page) {
    page.locator(".masthead a[href*='family=adopted&']").click();
    page.fill("#correction input[type=date]", "2036-04-03");
    page.fill("#reason", "The record of the meeting says so.");
    page.click("#save");
    assertThat(page.locator(".masthead")).containsText("3 April 2036");
    Chromium.look(page);
  }

  private static void findsAgain(Page page) {
    page.navigate(OFFICE.at("/search"));
    page.locator("#q").pressSequentially("hrc/res/91/14");
    assertThat(page.locator("#results .row").first()).containsText(RESOLUTION);
    Chromium.look(page);
    page.navigate(OFFICE.at("/documents"));
    assertThat(page.locator(".rows li").first()).containsText("3 April 2036");
  }

  private static void compares(Page page) {
    page.locator("a.row").first().click();
    page.locator("nav.versions").first().locator("a[hreflang=ar]").click();
    page.locator("nav.versions a[href*='beside=fr']").click();
    assertThat(page.locator(".pair p[lang=ar]").first()).hasAttribute("dir", "rtl");
    assertThat(page.locator(".pair p[lang=fr]").first()).hasAttribute("dir", "ltr");
    assertThat(page.locator(".agreement")).isVisible();
    Chromium.look(page);
  }

  private static void takesAlong(Page page) throws IOException {
    page.navigate(OFFICE.at("/documents/" + RESOLUTION + "?language=en"));
    Download original =
        page.waitForDownload(() ->
            page.locator("a[download][href*='language=en'][href*='original']").first().click());
    assertThat(Files.readString(original.path()))
        .isEqualTo(Files.readString(Village.file("en", NAME)));
  }

  /** A folder with another in it: whatever lies in them is handed in. */
  private static void dropsFolder(Page page, Path folder) throws IOException {
    Path within = Files.createDirectories(folder.resolve("mail").resolve("of the evening"));
    Files.copy(Village.file("es", NAME), folder.resolve("mail").resolve("a.txt"));
    Files.copy(Village.file("ru", NAME), within.resolve("b.txt"));
    Files.copy(Village.file("zh", NAME), within.resolve("c.txt"));
    page.navigate(OFFICE.at("/documents"));
    page.waitForFunction("document.readyState === 'complete'");
    CDPSession hand = page.context().newCDPSession(page);
    for (String move : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject held = new JsonObject();
      held.add("items", new JsonArray());
      JsonArray files = new JsonArray();
      files.add(folder.resolve("mail").toAbsolutePath().toString());
      held.add("files", files);
      held.addProperty("dragOperationsMask", 1);
      JsonObject event = new JsonObject();
      event.addProperty("type", move);
      event.addProperty("x", 200);
      event.addProperty("y", 200);
      event.add("data", held);
      hand.send("Input.dispatchDragEvent", event);
    }
    assertThat(page.locator(".drop li a.row")).hasCount(3);
    assertThat(page.locator(".drop")).containsText("c.txt");
  }
}
