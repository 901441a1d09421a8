package org.saisine.secretariat.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.press.Fidelity;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.concord.Topic;
import org.saisine.reader.concord.Version;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

/**
 * A publication as its readers will read it, looked at before it is issued.
 *
 * @param pages the versions, composed
 * @param faults the keys of sentences that say why it cannot be issued as it is
 * @param differences what its versions say differently: with a reason, they may
 */
record Proof(List<Page> pages, List<Fault> faults, List<Difference> differences) {

  /** A version, and whether what is printed of it reads the same. */
  record Page(String language, Composition composition, Fidelity fidelity) {}

  /**
   * What is in the way.
   *
   * @param words of the sentence
   */
  record Fault(String key, List<String> words) {
    static Fault of(String key, String... words) {
      return new Fault(key, List.of(words));
    }
  }

  static Proof of(Publication publication, Optional<Publication> earlier, boolean another) {
    List<Page> pages = publication.versions().stream().map(Proof::page).toList();
    List<Fault> faults = new ArrayList<>();
    if (pages.isEmpty()) {
      faults.add(Fault.of("issue.nothing"));
    }
    symbols(pages, earlier, faults);
    if (another) {
      faults.add(Fault.of("issue.stands", publication.symbol()));
    }
    for (Page page : pages) {
      if (!page.fidelity().whole()) {
        faults.add(Fault.of("issue.unfaithful", page.language()));
      }
    }
    if (earlier.filter(each -> each.versions().equals(publication.versions())).isPresent()) {
      faults.add(Fault.of("issue.same"));
    }
    return new Proof(pages, List.copyOf(faults), differences(pages));
  }

  /** All versions bear one symbol, which is that of the edition whose place they take. */
  private static void symbols(List<Page> pages, Optional<Publication> earlier, List<Fault> faults) {
    List<String> symbols = pages.stream().map(page -> symbol(page.composition().record())).toList();
    for (int i = 0; i < pages.size(); i++) {
      if (symbols.get(i).isEmpty()) {
        faults.add(Fault.of("issue.no-symbol", pages.get(i).language()));
      }
    }
    List<String> different = symbols.stream().filter(each -> !each.isEmpty()).distinct().toList();
    if (different.size() > 1) {
      faults.add(Fault.of("issue.symbols", String.join(", ", different)));
    }
    earlier
        .map(Publication::symbol)
        .filter(symbol -> !different.isEmpty() && !different.contains(symbol))
        .ifPresent(symbol -> faults.add(Fault.of("issue.other-symbol", symbol)));
  }

  private static List<Difference> differences(List<Page> pages) {
    List<Version> versions =
        pages.stream().map(page -> Version.of(page.composition().record())).toList();
    return versions.size() < 2 ? List.of() : Concordance.among(versions, Topic.USUAL).differences();
  }

  private static Page page(Publication.Version version) {
    Composition composition = compose(version.language(), version.text());
    Record again = compose(version.language(), OfficialText.of(composition)).record();
    return new Page(version.language(), composition, Fidelity.of(composition.record(), again));
  }

  static Composition compose(String language, String text) {
    return Reader.standard()
        .compose(new Source(language, text.getBytes(StandardCharsets.UTF_8), language));
  }

  /** As printed or as it follows from what is printed; empty where there is none. */
  static String symbol(Record record) {
    return record.masthead().symbol().map(Fact::value).orElse("");
  }
}
