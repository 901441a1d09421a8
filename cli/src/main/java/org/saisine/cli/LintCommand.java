package org.saisine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.concord.Version;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.drafting.Drafts;
import org.saisine.secretariat.drafting.Lint;
import org.saisine.secretariat.drafting.LintAnswer;
import org.saisine.secretariat.drafting.Sayings;
import org.saisine.secretariat.record.Address;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at drafts before they are adopted: what they repeat, what they lack, what is wrong. */
@Command(name = "lint", sortOptions = false, abbreviateSynopsis = true)
final class LintCommand implements Callable<Integer> {
  private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

  private final Shell shell;
  private final Words words;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
  private Form format = Form.TEXT;

  @Mixin private final Keeping keeping;
  @Mixin private final Naming naming;

  LintCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
    this.naming = new Naming(shell, words);
  }

  /** The form of the answer. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    // How the library that searches is built is nothing to whoever drafts.
    LIBRARY.setLevel(Level.SEVERE);
    Map<String, Source> sources = new LinkedHashMap<>();
    boolean allTaken = true;
    for (Input each : naming.inputs()) {
      try {
        Source source = naming.source(each);
        sources.put(source.path(), source);
      } catch (Refusal refusal) {
        shell.err().println(words.say("error", refusal.sentence()));
        allTaken = false;
      }
    }
    if (sources.isEmpty()) {
      return Reading.NOT_ALL_WELL;
    }
    try (Register register = Register.of(keeping.open());
        OutputStream out = new BufferedOutputStream(shell.out(), 1 << 16)) {
      String patience = Sayings.in(words.language()).say("lint.taking-up");
      Drafts drafts = register.drafts(() -> shell.err().println(patience));
      boolean clean = look(sources, drafts, out);
      return clean && allTaken ? CommandLine.ExitCode.OK : Reading.NOT_ALL_WELL;
    } catch (IOException e) {
      shell
          .err()
          .println(words.say("error", words.say("output.failed", String.valueOf(e.getMessage()))));
      return Reading.NOT_ALL_WELL;
    }
  }

  /** Files that are versions of one draft are looked at together. */
  private boolean look(Map<String, Source> sources, Drafts drafts, OutputStream out)
      throws IOException {
    List<Version> versions = new ArrayList<>();
    sources.values().forEach(each -> versions.add(Version.of(Reader.standard().read(each))));
    String language = words.language();
    Sayings sayings = Sayings.in(language);
    boolean clean = true;
    for (Grouping.Document document : Grouping.of(versions)) {
      List<Source> own = new ArrayList<>();
      for (Version version : document.versions()) {
        Source source = sources.get(version.source().path());
        if (source != null) {
          own.add(source);
        }
      }
      Lint lint = drafts.look(own);
      clean &= lint.count() == 0 && lint.operative() > 0;
      String said =
          format == Form.JSON
              ? LintAnswer.of(lint, sayings, new Address(""), language).json() + "\n"
              : new LintPage(shell.width(), new Style(shell.welcomesColour()), sayings, language)
                  .of(document.name(), lint);
      out.write(said.getBytes(StandardCharsets.UTF_8));
    }
    return clean;
  }
}
