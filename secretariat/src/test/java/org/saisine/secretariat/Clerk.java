package org.saisine.secretariat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Role;

/** An officer at a register, who has signed in through the page. */
public final class Clerk {
  private static final String NAME = "clerk";
  private static final String PASSWORD = "the tide comes in at six";

  private final Visitor browser;

  private Clerk(Serving serving) {
    this.browser = new Visitor("http://127.0.0.1:" + serving.port());
  }

  /** Opens the account, and signs in. */
  public static Clerk at(Serving serving) {
    account(serving);
    return again(serving);
  }

  /** Signs in, where the account is open. */
  public static Clerk again(Serving serving) {
    Clerk clerk = stranger(serving);
    clerk.browser.signIn(NAME, PASSWORD);
    return clerk;
  }

  /** Opens the account. */
  public static void account(Serving serving) {
    serving
        .context()
        .getBean(Accounts.class)
        .open("test", NAME, "The clerk", Role.OFFICER, PASSWORD);
  }

  /** Signs in with Chromium, where the account is open. */
  static void signIn(Page page, Serving serving) {
    page.navigate("http://localhost:" + serving.port() + "/sign-in");
    page.fill("#username", NAME);
    page.fill("#password", PASSWORD);
    page.click("main form button");
  }

  /** Somebody who has not signed in. */
  public static Clerk stranger(Serving serving) {
    return new Clerk(serving);
  }

  public HttpResponse<String> get(String path) {
    return browser.get(path);
  }

  /**
   * Fills in a form.
   *
   * @param page where it stands
   * @param path where it goes
   */
  public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
    return browser.post(
        page,
        path,
        fields.entrySet().stream()
            .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
            .toArray(String[]::new));
  }

  /** Hands files in, by their names and texts. */
  public HttpResponse<String> handIn(Map<String, String> files) {
    return browser.handIn(files);
  }
}
