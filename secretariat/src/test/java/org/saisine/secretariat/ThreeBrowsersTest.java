package org.saisine.secretariat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.nominations.Story;
import org.saisine.secretariat.record.Arrival;

/**
 * An officer in French, a regional coordinator in Chinese and a delegate in Arabic, on a telephone,
 * each in a browser of their own at the same time, nominate an expert of the village and decide by
 * silence who chairs. All that they do they do through pages; a test only turns the clock.
 */
@SuppressWarnings("NullAway.Init") // the story opens each window when its owner comes
class ThreeBrowsersTest {
  private static final LocalDate TODAY = LocalDate.parse("2036-02-26");
  private static final LocalDate FIRST = TODAY.plusDays(40);
  private static final LocalDate LATER = TODAY.plusDays(60);
  private static final String GROUP = "Groupe d’experts des signaux d’épaves";
  private static final String SOLVEIG = "Solveig Klokker";
  private static final String INGRID = "Ingrid Losen";
  private static final String OLAV = "Olav Fyrvokter";
  private static final String PASSWORD = "the bells ring at noon";

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static Serving serving;
  private static TurnedClock clock;

  private Page officer;
  private Page coordinator;
  private Page delegate;
  private String board;

  @BeforeAll
  static void open() {
    Chromium.browser();
    List<Arrival> arrivals = new ArrayList<>(Village.documents());
    arrivals.add(Story.wrecks());
    clock = TurnedClock.at(TODAY + "T16:00:00Z");
    serving = Village.served(arrivals, Map.of(), clock);
    Clerk.account(serving);
  }

  @AfterAll
  static void close() {
    if (serving != null) {
      serving.close();
    }
  }

  @Test
  @DisplayName(
      "officer, coordinator and delegate play the story in three browsers at once, in French,"
          + " Chinese and Arabic: nominations from a mandate to a constituted group, and a text under"
          + " silence that is objected to, circulated anew and adopted; each sees what is theirs")
  void story() {
    try (BrowserContext french = Chromium.window("fr");
        BrowserContext chinese = Chromium.window("zh");
        BrowserContext arabic = Chromium.window("ar", 320);
        BrowserContext stranger = Chromium.window("en")) {
      officer = french.newPage();
      Clerk.signIn(officer, serving);
      opened();
      coordinator = invited(chinese, "wei", "coordinator WEOG");
      delegate = invited(arabic, "nadia", "delegation NOR");
      groupsInvited();
      String first = nominated(SOLVEIG);
      unseen(first, SOLVEIG);
      submitted(first);
      endorsable(SOLVEIG);
      submitted(nominated(INGRID));
      moreTime();
      contested();
      withdrawn(first);
      replaced();
      constituted(stranger.newPage());
      silence(stranger.newPage());
    }
  }

  // ---- the group

  /** The officer finds the mandate on the sheet, and opens nominations from its page. */
  private void opened() {
    officer.navigate(at("/mandates?organ=GA"));
    officer.click("nav.choice a[href*='state=expected']");
    look(officer);
    officer.locator("tr:has-text('A/RES/89/211') a[href^='/mandates/']").first().click();
    look(officer);
    officer.click("a[href^='/nominations/new']");
    officer.fill("#name-fr", GROUP);
    officer.fill("#name-zh", "沉船信号专家组");
    officer.fill("#profile-fr", "Une main sûre et la connaissance des marées.");
    for (String group : List.of("AFR", "APG", "EEG", "GRULAC")) {
      officer.fill("#open-" + group, "0");
    }
    officer.fill("#until", FIRST.toString());
    look(officer);
    officer.click("main form[action='/nominations'] button");
    assertThat(officer.locator("h1")).hasText(GROUP);
    board = officer.url();
    look(officer);
  }

  /** The officer lets somebody in by one form; they choose a password, and sign in. */
  private Page invited(BrowserContext window, String name, String capacity) {
    Chromium.enter(officer, "/credentials");
    look(officer);
    officer.fill("#invite-account", name);
    officer.selectOption("#invite-capacity", capacity);
    officer.fill("#invite-last", TODAY.plusYears(1).toString());
    officer.fill("#invite-note", "Note verbale 7/36");
    officer.click("form[action='/credentials/invitations'] button");
    look(officer);
    Page page = window.newPage();
    page.navigate(officer.inputValue("#link"));
    look(page);
    page.fill("#password", PASSWORD);
    page.click("main form button");
    page.fill("#username", name);
    page.fill("#password", PASSWORD);
    page.click("main form[action='/sign-in'] button");
    page.navigate(at("/account"));
    assertThat(page.locator("main")).containsText("Note verbale 7/36");
    look(page);
    return page;
  }

  /** The notes verbales were sent; the coordinator is told, in Chinese. */
  private void groupsInvited() {
    officer.navigate(board);
    officer.check("#invite input[value=WEOG]");
    officer.click("#invite button");
    assertThat(officer.locator("#done")).containsText("au coordonnateur d’un des groupes");
    told(coordinator, "邀请提名", "2036年4月6日");
    coordinator.click("main a.button");
    assertThat(coordinator.locator("h1")).hasText("沉船信号专家组");
    look(coordinator);
    assertThat(officer.locator("#as-draft")).hasCount(0);
  }

  /** The delegate drafts a nomination, and puts both papers with it; its page. */
  private String nominated(String name) {
    delegate.navigate(board);
    look(delegate);
    delegate.fill("#person", name);
    assertThat(delegate.locator("#state option")).hasText(new String[] {"النرويج"});
    delegate.selectOption("#gender", "female");
    delegate.click("#draft button");
    assertThat(delegate.locator("h1")).hasText(name);
    assertThat(delegate.locator("main")).containsText("مشروع");
    delegate.click("#submit button");
    // nothing is submitted without its papers, and the rule says so
    assertThat(delegate.locator("[role=alert] li")).hasCount(1);
    look(delegate);
    papers(name);
    return delegate.url();
  }

  private void papers(String name) {
    for (String paper : List.of("curriculum", "declaration")) {
      byte[] words = (paper + " of " + name).getBytes(StandardCharsets.UTF_8);
      delegate.setInputFiles(
          "#file-" + paper, new FilePayload(paper + ".txt", "text/plain", words));
      delegate.click("#" + paper + " button");
      assertThat(delegate.locator("dl a[href$='/" + paper + "']")).hasCount(1);
    }
  }

  /** A draft is nobody's but its owner's: to all others it is not there. */
  private void unseen(String draft, String name) {
    for (Page each : List.of(officer, coordinator)) {
      each.navigate(board);
      assertThat(each.locator("body")).not().containsText(name);
      Chromium.missing(each, draft);
    }
  }

  private void submitted(String draft) {
    delegate.navigate(draft);
    // by keyboard alone
    reach(delegate, "#submit button");
    delegate.keyboard().press("Enter");
    assertThat(delegate.locator("main p").first()).containsText("مقدَّم");
    look(delegate);
  }

  /** The coordinator is told of it, and sees person and papers. */
  private void endorsable(String name) {
    told(coordinator, "已提交提名：" + name, name);
    coordinator.navigate(board);
    coordinator.click("#candidates a");
    assertThat(coordinator.locator("#endorse button")).isVisible();
    assertThat(coordinator.locator("dl a")).hasCount(2);
    look(coordinator);
  }

  /** The coordinator asks for more time, and has it the same day. */
  private void moreTime() {
    coordinator.navigate(board);
    reach(coordinator, "#reason-coordinator-WEOG");
    coordinator.keyboard().type("协商仍在进行。");
    reach(coordinator, "#ask-coordinator-WEOG button");
    coordinator.keyboard().press("Enter");
    assertThat(coordinator.locator("#ask-coordinator-WEOG blockquote")).hasText("协商仍在进行。");
    look(coordinator);
    told(officer, "Prorogation demandée", "Groupe");
    officer.click("main a.button");
    assertThat(officer.locator("#answer-WEOG blockquote")).hasText("协商仍在进行。");
    officer.fill("#grant-until-WEOG", FIRST.minusDays(1).toString());
    officer.locator("#answer-WEOG button").first().click();
    assertThat(officer.locator("[role=alert]")).containsText("5 avril 2036");
    officer.fill("#grant-until-WEOG", LATER.toString());
    officer.locator("#answer-WEOG button").first().click();
    assertThat(officer.locator("#done")).containsText("une nouvelle note verbale");
    assertThat(officer.locator("#answer-WEOG")).hasCount(0);
    look(officer);
    told(coordinator, "准予延长期限", "2036年4月26日");
  }

  /** Two nominations, one seat: the group chooses, by a vote of its own. */
  private void contested() {
    clock.turn(Duration.ofDays(50));
    coordinator.navigate(board);
    assertThat(coordinator.locator("#board")).containsText("提名多于席位");
    coordinator.click("#candidates a");
    coordinator.click("#endorse button");
    assertThat(coordinator.locator("[role=alert]")).containsText("2");
    look(coordinator);
    coordinator.navigate(board);
    coordinator.getByLabel(SOLVEIG).check();
    coordinator.selectOption("#way-WEOG", "vote");
    coordinator.click("#choose-WEOG button");
    assertThat(row(coordinator, SOLVEIG)).containsText("区域组已核可");
    assertThat(row(coordinator, INGRID)).containsText("未入选");
    look(coordinator);
    told(delegate, "اختير المرشحون", "اختير المرشحون");
  }

  private static Locator row(Page page, String name) {
    return page.locator("#candidates li").filter(new Locator.FilterOptions().setHasText(name));
  }

  /** The delegation takes its expert back: a seat is vacant again. */
  private void withdrawn(String candidate) {
    delegate.navigate(candidate);
    delegate.fill("#withdraw-reason", "عُيِّنت في منصب آخر.");
    delegate.click("#withdraw button");
    assertThat(delegate.locator("main p").first()).containsText("مسحوب");
    look(delegate);
    told(officer, "Candidature retirée : " + SOLVEIG, SOLVEIG);
    officer.navigate(board);
    officer.click("#constitute summary");
    officer.fill("#constitute-reason", "Le temps presse.");
    officer.click("#constitute button");
    assertThat(officer.locator("[role=alert]")).containsText("0");
    look(officer);
  }

  /** Another comes in her place, is submitted and endorsed. */
  private void replaced() {
    delegate.navigate(board);
    delegate.fill("#person", OLAV);
    delegate.selectOption("#replaces", new SelectOption().setLabel(SOLVEIG));
    delegate.click("#draft button");
    papers(OLAV);
    submitted(delegate.url());
    coordinator.navigate(board);
    row(coordinator, OLAV).locator("a").focus();
    coordinator.keyboard().press("Enter");
    coordinator.waitForURL("**/candidates/*");
    reach(coordinator, "#endorse button");
    coordinator.keyboard().press("Enter");
    assertThat(coordinator.locator("main p").first()).containsText("区域组已核可");
    told(delegate, "أُيِّد الترشيح: " + OLAV, OLAV);
  }

  /** The group is complete; who is in it everybody sees, and nothing else. */
  private void constituted(Page stranger) {
    officer.navigate(board);
    look(officer);
    officer.click("#constitute summary");
    officer.click("#constitute button");
    assertThat(officer.locator("#members")).containsText(OLAV);
    look(officer);
    told(coordinator, "已组成", "1");
    stranger.navigate(board);
    assertThat(stranger.locator("#members")).containsText(OLAV);
    assertThat(stranger.locator("body")).not().containsText(SOLVEIG);
    assertThat(stranger.locator("body")).not().containsText(INGRID);
    look(stranger);
    officer.click("main a[href^='/mandates/']");
    assertThat(officer.locator("main")).containsText("complet");
    look(officer);
  }

  // ---- the chair

  private void silence(Page stranger) {
    String page = circulated();
    told(delegate, "إجراء الموافقة الصامتة", "النرويج");
    delegate.click("main a.button");
    look(delegate);
    assertThat(delegate.locator("#extend")).hasCount(0);
    reach(delegate, "#reason-object");
    delegate.keyboard().type("الأجراس عالية.");
    reach(delegate, "#object button");
    delegate.keyboard().press("Enter");
    assertThat(delegate.locator("#objections")).containsText("الأجراس عالية.");
    look(delegate);
    for (Page each : List.of(coordinator, stranger)) {
      Chromium.missing(each, page);
      each.navigate(at("/silence"));
      assertThat(each.locator("main tbody")).hasCount(0);
      look(each);
    }
    told(officer, "Silence rompu", "objection");
    officer.click("main a.button");
    assertThat(officer.locator("#objections")).containsText("Norvège");
    officer.fill("#deadline-restart", at(100));
    officer.fill("#reason-restart", "Les cloches sonneront moins fort.");
    officer.click("#restart button");
    assertThat(officer.locator("main .silence-running")).containsText("silence en cours");
    look(officer);
    told(delegate, "عُمِّم من جديد", "عُمِّم من جديد");
    clock.turn(Duration.ofHours(101));
    delegate.click("main a.button");
    assertThat(delegate.locator("main .silence-adopted")).containsText("معتمد");
    assertThat(delegate.locator("#object")).hasCount(0);
    look(delegate);
    told(delegate, "اعتُمد بالموافقة الصامتة", "النص");
    told(officer, "Adopté par approbation tacite", "Aucun membre");
  }

  /** Too short a time is refused with its rule; what is allowed is sent to the members. */
  private String circulated() {
    officer.navigate(at("/silence"));
    officer.click("main a[href='/silence/new']");
    for (int hours : new int[] {20, 100}) {
      officer.selectOption("#body", "GA");
      officer.fill("#title", "La présidence du groupe");
      officer.fill("#references", "A/RES/91/152");
      officer.fill("#deadline", at(hours));
      officer.click("main form[action='/silence'] button");
      look(officer);
      if (hours == 20) {
        assertThat(officer.locator("[role=alert]")).containsText("décision 74/544");
      }
    }
    assertThat(officer.locator("main .silence-running")).isVisible();
    return officer.url();
  }

  /** So many hours from now, by the clock of the Assembly's seat, as a form wants it. */
  private static String at(int hours) {
    return clock
        .instant()
        .plus(Duration.ofHours(hours))
        .atZone(NEW_YORK)
        .toLocalDateTime()
        .toString()
        .substring(0, 16);
  }

  // ---- what all of them do

  private static String at(String path) {
    return "http://localhost:" + serving.port() + path;
  }

  /** On this screen and on a telephone nobody is barred. */
  private static void look(Page page) {
    Chromium.look(page);
    int width = page.viewportSize().width;
    page.setViewportSize(320, 900);
    Chromium.fits(page);
    page.setViewportSize(width, 900);
  }

  /** The newest notice of that kind is in the inbox, in the reader's language; it is opened. */
  private static void told(Page page, String subject, String says) {
    page.navigate(at("/inbox"));
    look(page);
    Locator notice =
        page.locator("main tbody a").filter(new Locator.FilterOptions().setHasText(subject));
    notice.first().click();
    assertThat(page.locator("main h1")).containsText(subject);
    assertThat(page.locator("main")).containsText(says);
    look(page);
  }

  /** Walks there by the tabulator key, as far as it takes. */
  private static void reach(Page page, String place) {
    for (int steps = 0; steps < 200; steps++) {
      if ((boolean) page.evaluate("place => document.activeElement.matches(place)", place)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(place + " is not reached by keyboard on " + page.url());
  }
}
