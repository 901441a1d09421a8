package org.saisine.secretariat.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.press.Fidelity;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.saisine.secretariat.publishing.Publication.Manner;
import org.saisine.secretariat.publishing.Publications.Outcome;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class PublicationsTest {
  private static Serving serving;
  private static Publications publications;
  private static Documents documents;
  private static int drawn = 300;

  @BeforeAll
  static void open() {
    serving = Village.served(List.of(), Map.of());
    publications = Village.part(serving, Publications.class);
    documents = Village.part(serving, Documents.class);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  /** A resolution of the village under a symbol that no other test uses. */
  private static Source resolution(String language, String symbol) {
    try {
      String text = Files.readString(Village.file(language, "A_RES_91_152"));
      String number = symbol.substring("A/RES/".length());
      return source(language, text.replace("91/152", number));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Source source(String name, String text) {
    return new Source(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fresh() {
    return "A/RES/91/" + drawn++;
  }

  private static long done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).id();
  }

  private static List<String> refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).faults().stream().map(Proof.Fault::key).toList();
  }

  private static long issued(String symbol, String... languages) {
    List<Source> versions =
        java.util.Arrays.stream(languages).map(each -> resolution(each, symbol)).toList();
    long id = done(publications.open(versions, "clerk"));
    return done(publications.issue(id, "", "clerk"));
  }

  private static Publication find(long id) {
    return publications.find(id).orElseThrow();
  }

  @Test
  @DisplayName(
      "what is issued comes into the register and is read there as the record it was made of")
  void circle() {
    String symbol = fresh();
    Record made = Reader.standard().read(resolution("fr", symbol));
    long id = issued(symbol, "en", "fr");
    assertThat(find(id).stage()).isInstanceOf(Publication.Issued.class);
    assertThat(documents.editions(symbol)).extracting(Edition::language).contains("en", "fr");
    Edition edition = documents.edition(symbol, "fr").orElseThrow();
    assertThat(Fidelity.of(made, documents.record(edition)).whole()).isTrue();
  }

  @Test
  @DisplayName("a draft is in the register for nobody, and the languages it lacks are told")
  void draft() {
    String symbol = fresh();
    long id = done(publications.open(List.of(resolution("es", symbol)), "clerk"));
    assertThat(documents.editions(symbol)).isEmpty();
    assertThat(publications.list(false, 500)).noneMatch(each -> each.id() == id);
    assertThat(publications.list(true, 500)).anyMatch(each -> each.id() == id);
    assertThat(find(id).missing()).containsExactly("ar", "zh", "en", "fr", "ru");
    assertThat(find(id).symbol()).isEqualTo(symbol);
  }

  @Test
  @DisplayName("an issued edition never changes, not even for whoever asks the database itself")
  void never() {
    long id = issued(fresh(), "en");
    JdbcTemplate sql = Village.part(serving, JdbcTemplate.class);
    List<Source> other = List.of(resolution("en", fresh()));
    assertThatThrownBy(() -> publications.put(id, other, "clerk"))
        .isInstanceOf(Publications.Gone.class);
    assertThatThrownBy(() -> publications.discard(id, "clerk"))
        .isInstanceOf(Publications.Gone.class);
    for (String order :
        List.of(
            "update publication_version set words = '' where publication = ?",
            "delete from publication_version where publication = ?",
            "insert into publication_version values (?, 'fr', '')",
            "update publication set issued = null where id = ?",
            "delete from publication where id = ?")) {
      assertThatThrownBy(() -> sql.update(order, id))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("issued");
    }
  }

  @Test
  @DisplayName(
      "versions that differ are issued with a reason, which the ledger keeps; without none")
  void discordant() {
    String symbol = fresh();
    Source other =
        source(
            "fr",
            new String(resolution("fr", symbol).bytes(), StandardCharsets.UTF_8)
                .replace("31 décembre 2038", "31 décembre 2039"));
    long id = done(publications.open(List.of(resolution("en", symbol), other), "clerk"));
    assertThat(publications.proof(find(id)).differences()).isNotEmpty();
    assertThat(refused(publications.issue(id, " ", "clerk"))).containsExactly("issue.no-reason");
    assertThat(documents.editions(symbol)).isEmpty();
    done(publications.issue(id, "The French version follows tomorrow.", "clerk"));
    Ledger ledger = Village.part(serving, Ledger.class);
    java.util.List<Entry> entries = new java.util.ArrayList<>();
    ledger.forEach(entries::add);
    assertThat(entries)
        .anyMatch(each ->
            each.act().act().equals("publication-issued")
                && each.act().subject().startsWith(symbol)
                && each.act().before().equals("The French version follows tomorrow."));
    assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
  }

  @Test
  @DisplayName("a text without a symbol is a draft and cannot be issued; with two symbols neither")
  void symbols() {
    String text = "The General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to act.";
    long id = done(publications.open(List.of(source("en", text)), "clerk"));
    assertThat(refused(publications.issue(id, "", "clerk"))).containsExactly("issue.no-symbol");
    long two =
        done(
            publications.open(
                List.of(resolution("en", fresh()), resolution("fr", fresh())), "clerk"));
    assertThat(refused(publications.issue(two, "because", "clerk"))).contains("issue.symbols");
  }

  @Test
  @DisplayName("an edition stands: the same symbol is corrected or superseded, not issued anew")
  void again() {
    String symbol = fresh();
    issued(symbol, "en");
    long id = done(publications.open(List.of(resolution("en", symbol)), "clerk"));
    assertThat(refused(publications.issue(id, "", "clerk"))).containsExactly("issue.stands");
  }

  @Test
  @DisplayName("a correction says what changed, in a corrigendum that comes into the register too")
  void corrigendum() {
    String symbol = fresh();
    long id = issued(symbol, "en", "fr");
    long correction = done(publications.replace(id, Manner.CORRECTS, "clerk"));
    assertThat(refused(publications.issue(correction, "", "clerk"))).containsExactly("issue.same");
    String english = find(correction).in("en").orElseThrow().text();
    String mended = english.replaceFirst("ninety-third session", "ninety-fifth session");
    assertThat(mended).isNotEqualTo(english);
    done(publications.put(correction, List.of(source("en", mended)), "clerk"));
    assertThat(publications.changes(find(correction)).get("en"))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.before()).isEqualTo("ninety-third");
          assertThat(change.after()).isEqualTo("ninety-fifth");
          assertThat(change.place()).isEqualTo("8");
        });
    done(publications.issue(correction, "Misprint in English.", "clerk"));
    assertThat(find(id).stage()).isInstanceOf(Publication.Corrected.class);
    assertThat(find(correction).stage()).isInstanceOf(Publication.Issued.class);
    assertThat(documents.edition(symbol, "en").orElseThrow().number()).isEqualTo(2);
    assertThat(documents.edition(symbol, "fr").orElseThrow().number()).isEqualTo(1);
    Edition told = documents.edition(symbol + "/Corr.1", "en").orElseThrow();
    assertThat(documents.text(told)).contains("ninety-third").contains("ninety-fifth");
    assertThat(documents.editions(symbol + "/Corr.1")).hasSize(1);
  }

  /** Issues a correction of an edition in which one thing is said otherwise. */
  private static long mended(long edition, String was, String is) {
    long correction = done(publications.replace(edition, Manner.CORRECTS, "clerk"));
    String text = find(correction).in("en").orElseThrow().text();
    assertThat(text).contains(was);
    done(publications.put(correction, List.of(source("en", text.replace(was, is))), "clerk"));
    return done(publications.issue(correction, "", "clerk"));
  }

  private static List<String> corrigenda(long id) {
    return publications.corrigendum(find(id)).stream().map(Corrigendum::symbol).toList();
  }

  @Test
  @DisplayName("a corrigendum keeps its number when another follows, which has the next")
  void numbers() {
    String symbol = fresh();
    long first = mended(issued(symbol, "en"), "ninety-third", "ninety-fifth");
    long second = mended(first, "ninety-fifth", "ninety-sixth");
    assertThat(corrigenda(first)).containsExactly(symbol + "/Corr.1");
    assertThat(corrigenda(second)).containsExactly(symbol + "/Corr.2");
    assertThat(documents.text(documents.edition(symbol + "/Corr.2", "en").orElseThrow()))
        .contains("ninety-fifth")
        .contains("ninety-sixth");
  }

  @Test
  @DisplayName("of two corrections of one edition only one can be issued")
  void race() {
    String symbol = fresh();
    long id = issued(symbol, "en");
    long one = done(publications.replace(id, Manner.SUPERSEDES, "clerk"));
    long other = done(publications.replace(id, Manner.CORRECTS, "clerk"));
    String text = find(one).in("en").orElseThrow().text();
    done(publications.put(one, List.of(source("en", text.replace("1. ", "1. Also "))), "clerk"));
    done(publications.put(other, List.of(source("en", text.replace("2. ", "2. Also "))), "clerk"));
    done(publications.issue(one, "", "clerk"));
    assertThat(find(id).stage()).isInstanceOf(Publication.Superseded.class);
    assertThat(refused(publications.issue(other, "", "clerk"))).contains("issue.replaced");
    assertThatThrownBy(() -> publications.replace(id, Manner.CORRECTS, "clerk"))
        .isInstanceOf(Publications.Gone.class);
  }

  @Test
  @DisplayName(
      "what cannot be read, and two texts in one language, are refused together, and nothing is kept")
  void refused() {
    int before = publications.list(true, 500).size();
    List<Source> brought =
        List.of(source("empty", ""), resolution("en", fresh()), resolution("en", fresh()));
    assertThat(refused(publications.open(brought, "clerk")))
        .containsExactlyInAnyOrder("put.unread", "put.twice");
    assertThat(refused(publications.open(List.of(), "clerk"))).containsExactly("put.nothing");
    assertThat(publications.list(true, 500)).hasSize(before);
  }

  @Test
  @DisplayName("a draft that is discarded is gone; the ledger remembers it")
  void discarded() {
    long id = done(publications.open(List.of(resolution("ru", fresh())), "clerk"));
    publications.discard(id, "clerk");
    assertThat(publications.find(id)).isEmpty();
    assertThat(Village.part(serving, Ledger.class).last())
        .get()
        .satisfies(entry -> {
          assertThat(entry.act().act()).isEqualTo("publication-discarded");
          assertThat(entry.act().subject()).endsWith("publication " + id);
        });
  }
}
