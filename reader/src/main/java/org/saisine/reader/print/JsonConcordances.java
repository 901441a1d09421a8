package org.saisine.reader.print;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.concord.Owed;
import org.saisine.reader.concord.Says;
import org.saisine.reader.concord.Seated;
import org.saisine.reader.concord.Told;
import org.saisine.reader.concord.Version;
import org.saisine.reader.concord.Voice;
import org.saisine.reader.vocabulary.Fact;
import tools.jackson.core.JsonGenerator;

/** A concordance as {@code saisine/concordance/1} JSON, in the forms of the record. */
public final class JsonConcordances {
  private final JsonFields out;
  private final List<Version> versions;

  private JsonConcordances(JsonGenerator generator, Concordance concordance) {
    this.out = new JsonFields(generator);
    this.versions = concordance.versions();
  }

  /** Writes a concordance as UTF-8, on one line unless it is indented; without a line end. */
  public static void write(
      String symbol, Concordance concordance, OutputStream to, boolean indented) {
    try (JsonGenerator generator = JsonForm.generator(to, indented)) {
      new JsonConcordances(generator, concordance).concordance(symbol, concordance);
    }
  }

  private void concordance(String symbol, Concordance concordance) {
    out.object(() -> {
      out.text("schema", Concordance.SCHEMA);
      out.text("symbol", symbol);
      out.truth("agree", concordance.agrees());
      out.objects(
          "versions",
          versions,
          version -> {
            out.text("language", version.language());
            out.text("path", version.source().path());
            out.text("sha256", version.source().sha256());
          });
      out.objects("differences", concordance.differences(), this::difference);
    });
  }

  private void difference(Difference difference) {
    out.word("topic", difference.topic());
    out.text("paragraph", Optional.of(difference.where()).filter(id -> !id.isEmpty()));
    switch (difference) {
      case Difference.Missing missing -> out.text("opening", missing.opening());
      case Difference.Head head -> out.word("field", head.field());
      case Difference.Count count -> out.word("side", count.side());
      case Difference.Position position -> out.text("state", position.state());
      default -> {}
    }
    says(difference.says());
  }

  private <T> void says(Says<T> says) {
    out.objectOrNull(
        "majority",
        says.majority(),
        camp -> {
          out.number("count", camp.size());
          out.number("of", says.voices().size());
          out.texts(
              "languages",
              camp.stream().map(voice -> versions.get(voice.version()).language()).toList());
        });
    out.objects("says", says.voices(), this::voice);
  }

  private <T> void voice(Voice<T> voice) {
    out.number("version", voice.version());
    out.text("language", versions.get(voice.version()).language());
    out.objects("facts", voice.facts(), this::fact);
  }

  private <T> void fact(Fact<T> fact) {
    switch (fact.value()) {
      case Owed owed -> out.object("value", () -> owed(owed));
      case Told told -> out.object("value", () -> told(told));
      case Seated seated -> out.object("value", () -> seated(seated));
      case Integer number -> out.number("value", number);
      case Enum<?> word -> out.word("value", word);
      default -> out.text("value", fact.value().toString());
    }
    out.place(fact.span());
  }

  private void owed(Owed owed) {
    out.word("kind", owed.kind());
    out.texts("by", owed.by());
    out.objects("due", owed.due(), out::due);
    out.text("every", owed.every());
  }

  private void told(Told told) {
    out.date("date", told.date());
    out.date("until", told.until());
    out.word("type", told.type());
    out.texts("by", told.by());
    out.texts("to", told.to());
    out.date("deadline", told.deadline());
    out.text("body", told.body());
    out.ordinal(told.ordinal());
    out.number("times", told.times());
    out.number("seats", told.seats());
  }

  private void seated(Seated seated) {
    out.text("date", seated.date().toString());
    out.text("from", seated.from().map(Object::toString));
    out.text("to", seated.to().map(Object::toString));
    out.texts("items", seated.items());
  }
}
