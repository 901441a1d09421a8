package org.saisine.secretariat.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL runs. It refuses to run as root: "initdb: cannot be run as root". In a
 * namespace of its own root is nobody in particular, and what it writes still belongs to root;
 * where that is not allowed it runs as the user who owns nothing.
 *
 * @param prefix the words before the command
 * @param owner the user to whom its files must belong; empty for whoever runs this
 */
record Custodian(List<String> prefix, String owner) {
  private static final String NOBODY = "65534";

  /** Not of the terminal's own group: a Ctrl-C is for Saisine, which then stops it in order. */
  private static final List<String> APART = List.of("setsid");

  static Custodian find() {
    if (!System.getProperty("user.name").equals("root")) {
      return new Custodian(APART, "");
    }
    List<Custodian> ways =
        List.of(
            new Custodian(List.of("setsid", "unshare", "-U"), ""),
            new Custodian(
                List.of(
                    "setsid",
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups"),
                "nobody"),
            new Custodian(List.of("setsid", "runuser", "-u", "nobody", "--"), "nobody"));
    return ways.stream()
        .filter(Custodian::works)
        .findFirst()
        .orElseThrow(() -> new DatabaseAway("root"));
  }

  private boolean works() {
    try {
      Process trial =
          new ProcessBuilder(command(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  List<String> command(List<String> words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    return all;
  }

  /** Hands a folder and all in it to whoever runs PostgreSQL. */
  void own(Path folder) throws IOException {
    if (owner.isEmpty()) {
      return;
    }
    UserPrincipal user =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes is)
              throws IOException {
            Files.setOwner(each, user);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes is) throws IOException {
            Files.setOwner(each, user);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
