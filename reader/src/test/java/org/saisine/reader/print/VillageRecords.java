package org.saisine.reader.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Span;
import org.saisine.reader.vocabulary.Wording;

/** Records of documents nobody issued, built by hand. */
final class VillageRecords {
  private static final Span SOMEWHERE = new Span(10, 20);

  private VillageRecords() {}

  static Record silent() {
    return new Record(
        new Origin("empty.txt", "empty.txt", "text/plain", "0".repeat(64), 0),
        "en",
        masthead(new Fact<>(Kind.OTHER, new Span(0, 0)), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Apparatus.NONE,
        List.of());
  }

  static Record resolution() {
    return new Record(
        new Origin("a/b.txt", "b.txt", "text/plain", "ab".repeat(32), 4000),
        "fr",
        masthead(at(Kind.RESOLUTION), Optional.of(at("A/HRC/RES/43/21"))),
        List.of(
            paragraph("pp1", Part.PREAMBULAR, Optional.empty(), new Span(100, 200)),
            paragraph("a2", Part.ANNOTATION, Optional.of("2"), new Span(300, 400)),
            paragraph("a2", Part.ANNOTATION, Optional.of("2"), new Span(400, 500))),
        List.of(
            citation("A/RES/60/251", "pp1", 150),
            citation("A/RES/60/251", "pp1", 160),
            citation("A/HRC/43/31", "pp1", 3900),
            citation("CTOC/COP/RES/11/2", "a2", 310),
            citation("CTOC/COP/WG.2/2023/2", "a2", 450)),
        List.of(),
        Optional.of(
            new Adoption(
                Adoption.Method.RECORDED_VOTE,
                OptionalInt.of(2),
                OptionalInt.of(1),
                OptionalInt.empty(),
                new Adoption.Positions(
                    List.of(at("AGO"), at("ARG")), List.of(at("DEU")), List.of()),
                SOMEWHERE)),
        List.of(
            new Mandate(
                "8",
                Mandate.Kind.MEETING,
                List.of("HRC"),
                List.of(),
                List.of(
                    new Due.AtSession("HRC", 46),
                    new Due.OnDate(LocalDate.of(2021, 3, 1)),
                    new Due.InYear(2026),
                    new Due.Within("P3Y")),
                Optional.of("annual"),
                "Décide de convoquer",
                SOMEWHERE)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Apparatus(
            List.of(new Apparatus.Heading("Les puits", Optional.of("op1"), SOMEWHERE)),
            List.of(
                new Apparatus.Note(
                    "1", "A/HRC/43/31.", Optional.of("pp1"), 12, new Span(130, 130), SOMEWHERE)),
            List.of(at("Adoptée par approbation tacite."))),
        List.of(new Finding("number-gap", List.of("4", "6"), SOMEWHERE)));
  }

  static Record withFinding(String language, String code, List<String> words) {
    Record plain = silent();
    return new Record(
        plain.source(),
        language,
        plain.masthead(),
        plain.paragraphs(),
        plain.references(),
        plain.instruments(),
        plain.adoption(),
        plain.mandates(),
        plain.events(),
        plain.agenda(),
        plain.sittings(),
        plain.seatings(),
        plain.apparatus(),
        List.of(new Finding(code, words, SOMEWHERE)));
  }

  private static Record.Masthead masthead(Fact<Kind> kind, Optional<Fact<String>> symbol) {
    boolean known = symbol.isPresent();
    return new Record.Masthead(
        kind,
        Optional.empty(),
        symbol,
        known,
        known ? Optional.of(at("HRC")) : Optional.empty(),
        known ? Optional.of(at(SessionNumber.regular(43))) : Optional.empty(),
        known
            ? List.of(at(new DateRange(LocalDate.of(2020, 2, 24), LocalDate.of(2020, 3, 13))))
            : List.of(),
        Optional.empty(),
        known ? List.of(at(45)) : List.of(),
        known ? List.of(at("3")) : List.of(),
        known ? Optional.of(at(LocalDate.of(2020, 7, 2))) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        known
            ? new Wording(
                List.of(at("Conseil des droits de l’homme")),
                Optional.of(at("Point 3 de l’ordre du jour")),
                List.of(at("Les droits de l’homme au bord de l’eau")),
                Optional.empty(),
                Optional.empty())
            : Wording.NONE);
  }

  private static Paragraph paragraph(String id, Part part, Optional<String> number, Span span) {
    Act act = new Act("Rappelant également", "recall-also", SOMEWHERE);
    return new Paragraph(
        id, part, number, Optional.of(act), List.of("STATES"), "Rappelant également que…", span);
  }

  private static Citation citation(String symbol, String paragraph, int start) {
    return new Citation(
        symbol,
        List.of(),
        symbol,
        Optional.of(paragraph),
        new Span(start, start + symbol.length()));
  }

  private static <T> Fact<T> at(T value) {
    return new Fact<>(value, SOMEWHERE);
  }
}
