package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileCommandTest {
  private static final String BELLS =
      """
      LVC/COP/RES/7/4

      Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

      Seventh session

      The Conference of the Parties,

      1. Requests the Secretary-General to submit to it, at its eighth session, a report on lamps;

      2. Requests the Secretary-General to submit to it, at its ninth session, a report on bells.
      """;

  private static final String AGREES =
      "symbol,paragraph,due\nLVC/COP/RES/7/4,1,LVC-COP 8\nLVC/COP/RES/7/4,2,9th session\n";

  @TempDir private static Path folder;

  private static String data() {
    return folder.resolve("register").toString();
  }

  @BeforeAll
  static void load() throws IOException {
    Path bells = Files.writeString(folder.resolve("bells.txt"), BELLS);
    assertThat(Run.with().saisine("load", "--data", data(), bells.toString()).code()).isZero();
  }

  private static Run reconcile(String list, String... options) {
    return reconcile(Run.with(), list, options);
  }

  private static Run reconcile(Run run, String list, String... options) {
    String[] all = new String[options.length + 4];
    System.arraycopy(new String[] {"reconcile", "--data", data(), "-"}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    return run.input(list).saisine(all);
  }

  @Test
  @DisplayName("a list that agrees ends with 0, and says what it was compared on")
  void agrees() {
    Run run = reconcile(AGREES);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Rows of mandates: 2 · agree: 2 · do not: 0
            The list covers LVC-COP 7: only there is what it lacks told.
            """);
  }

  @Test
  @DisplayName("a list that does not ends with 1, and each mismatch is told with its row")
  void differs() {
    Run run =
        reconcile(
            "owner,symbol,OP,due\nClerk,LVC/COP/RES/7/4,1,LVC-COP 12\nKeeper,lvc/cop/res/7/4,2,soon\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("other time", "LVC-COP 12", "LVC-COP 8", "owner: Clerk", "“soon” is no time")
        .contains("Rows of mandates: 2 · agree: 0 · do not: 2");
    assertThat(reconcile(AGREES + "LVC/COP/RES/7/4,2,03/04/2036\n", "--format", "json").out())
        .contains("\"type\":\"unread\",\"row\":4", "may be 2036-04-03 or 2036-03-04");
    assertThat(reconcile("symbol\nLVC/COP/RES/7/9\n", "--format", "csv").out())
        .contains("only-theirs,2,LVC/COP/RES/7/9");
  }

  @Test
  @DisplayName("the mismatches are told in the language of the shell")
  void french() {
    Run run =
        reconcile(
            Run.with().environment("LANG", "fr_FR.UTF-8"),
            "cote,paragraphe,échéance\nLVC/COP/RES/7/4,1,LVC-COP 12\n");
    assertThat(run.out()).contains("autre échéance", "dans le registre seulement");
  }

  @Test
  @DisplayName("a list without symbols, or none at all, ends with 1 and says what is missing")
  void refused() {
    Run run = reconcile("number,due\n1,2036\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "saisine: -: No column holds symbols; there are: number, due. Call one “symbol”.\n");
    Run missing = Run.with().saisine("reconcile", "--data", data(), folder.resolve("x").toString());
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("there is no such file");
  }

  @Test
  @DisplayName("a command that names no list, or an unknown form, ends with 2")
  void wrong() {
    assertThat(Run.with().saisine("reconcile").code()).isEqualTo(2);
    assertThat(reconcile(AGREES, "--format", "xml").code()).isEqualTo(2);
    assertThat(Run.with().saisine("reconcile", folder.toString()).code()).isIn(1, 2);
  }
}
