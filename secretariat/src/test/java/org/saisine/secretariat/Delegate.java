package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Role;

/** Delegates of a register: accounts with credentials for a year, by the register's clock. */
public final class Delegate {
  public static final String PASSWORD = "the ferry leaves at seven";

  private Delegate() {}

  /** Opens an account that acts for some, and signs in through the page. */
  public static Visitor at(Serving serving, String name, Capacity... capacities) {
    open(serving, name, capacities);
    Visitor visitor = new Visitor("http://127.0.0.1:" + serving.port());
    assertThat(visitor.signIn(name, PASSWORD)).isEqualTo("/");
    return visitor;
  }

  /** Opens an account that acts for some. */
  public static void open(Serving serving, String name, Capacity... capacities) {
    serving.context().getBean(Accounts.class).open("test", name, name, Role.DELEGATE, PASSWORD);
    LocalDate today =
        LocalDate.ofInstant(serving.context().getBean(Clock.class).instant(), ZoneOffset.UTC);
    for (Capacity capacity : capacities) {
      assertThat(
              serving
                  .context()
                  .getBean(Credentials.class)
                  .enter(
                      "test",
                      new Credentials.Wish(
                          name,
                          capacity.said(),
                          today.toString(),
                          today.plusYears(1).toString(),
                          "Note verbale")))
          .isEmpty();
    }
  }
}
