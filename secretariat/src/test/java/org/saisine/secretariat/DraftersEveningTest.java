package org.saisine.secretariat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.search.Likeness;

/** The evening before a draft is tabled: what was asked before is found, and goes. */
class DraftersEveningTest {
  private static final String NAME = "A_HRC_RES_91_14";
  private static final String RESOLUTION = "A/HRC/RES/91/14";

  @RegisterExtension
  static final Office OFFICE =
      new Office(() ->
          List.of(
              Village.arrival(Village.file("fr", NAME)),
              Village.arrival(Village.file("ar", NAME))));

  /** What the old resolution says in a paragraph. */
  private static String paragraph(String language, String id) throws IOException {
    Record record =
        Reader.standard()
            .read(new Source("old.txt", Files.readAllBytes(Village.file(language, NAME))));
    return record.paragraphs().stream()
        .filter(each -> each.id().equals(id))
        .map(Paragraph::text)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le Conseil des droits de l’homme, | Rappelant la Charte des Nations Unies, | Décide de"
            + " tenir en 2040 une réunion d’experts sur les champignons des carrières.",
        "ar | إن مجلس حقوق الإنسان، | إذ يشير إلى ميثاق الأمم المتحدة، | يقرر أن يعقد في عام 2040"
            + " اجتماعاً للخبراء بشأن الفطر في المقالع."
      })
  @DisplayName(
      "a drafter pastes a draft, sees what it repeats, follows the link to the old paragraph, mends"
          + " the draft and sees the finding gone")
  void evening(String language, String organ, String recital, String other) throws Exception {
    OFFICE.serving().context().getBean(Likeness.class).await(() -> {});
    String head = organ + "\n\n" + recital + "\n\n1. ";
    try (BrowserContext window = Chromium.window(language)) {
      Page page = window.newPage();
      page.navigate(OFFICE.at("/lint"));
      Chromium.look(page);
      page.fill("#text", head + paragraph(language, "op8") + "\n\n2. " + other);
      page.click(".drafted button");
      Locator found = page.locator(".remark.repeats");
      assertThat(found).hasCount(1);
      assertThat(found).containsText(RESOLUTION);
      assertThat(found.locator("blockquote")).hasAttribute("lang", language);
      Chromium.look(page);
      Page old = window.waitForPage(() -> found.locator("a").first().click());
      old.waitForLoadState();
      assertThat(old.url()).endsWith(RESOLUTION + "?language=" + language + "#op8");
      assertThat(old.locator("#op8")).isVisible();
      Chromium.look(old);
      assertThat(page.inputValue("#text")).contains(other);
      page.fill("#text", head + other);
      page.click(".drafted button");
      assertThat(page.locator("#found")).isVisible();
      assertThat(page.locator(".remark.repeats")).hasCount(0);
      Chromium.look(page);
    }
  }
}
