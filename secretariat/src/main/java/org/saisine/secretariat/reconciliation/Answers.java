package org.saisine.secretariat.reconciliation;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.saisine.secretariat.web.Csv;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What comes of comparing, for machines. */
public final class Answers {
  private static final List<String> COLUMNS =
      List.of("type", "row", "symbol", "paragraph", "theirs", "ours", "why");

  private final Function<Fault, String> sentences;

  /**
   * @param sentences what is said of what cannot be read
   */
  public Answers(Function<Fault, String> sentences) {
    this.sentences = sentences;
  }

  /** One mismatch a row, with the columns of the list that were not compared behind it. */
  public byte[] csv(Outcome.Compared compared) {
    Set<String> others = new LinkedHashSet<>();
    compared
        .mismatches()
        .forEach(each -> each.of().ifPresent(row -> others.addAll(row.other().keySet())));
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addAll(others);
    Csv csv = new Csv(columns.toArray(String[]::new));
    for (Mismatch each : compared.mismatches()) {
      Telling told = told(each);
      List<Object> cells = new ArrayList<>();
      cells.add(told.type());
      cells.add(each.of().map(row -> String.valueOf(row.number())).orElse(""));
      cells.addAll(List.of(told.symbol(), told.paragraph(), told.theirs(), told.ours()));
      cells.add(told.why());
      Map<String, String> other = each.of().map(Row::other).orElse(Map.of());
      others.forEach(name -> cells.add(other.getOrDefault(name, "")));
      csv.row(cells.toArray());
    }
    return csv.bytes();
  }

  /** All of it as one object. */
  public byte[] json(Outcome.Compared compared) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeStringProperty(
          "compared", compared.subject().name().toLowerCase(java.util.Locale.ROOT));
      out.writeNumberProperty("rows", compared.rows());
      out.writeNumberProperty("agreeing", compared.agreeing());
      out.writeArrayPropertyStart("covers");
      for (Item.Period each : compared.covered()) {
        out.writeStartObject();
        out.writeStringProperty("organ", each.organ());
        out.writeStringProperty("session", each.session());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeObjectPropertyStart("counts");
      counts(compared).forEach(out::writeNumberProperty);
      out.writeEndObject();
      out.writeArrayPropertyStart("mismatches");
      compared.mismatches().forEach(each -> mismatch(out, each));
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** How many mismatches there are of each type. */
  public static Map<String, Integer> counts(Outcome.Compared compared) {
    Map<String, Integer> counts = new TreeMap<>();
    compared.mismatches().forEach(each -> counts.merge(type(each), 1, Integer::sum));
    return counts;
  }

  private void mismatch(JsonGenerator out, Mismatch mismatch) {
    Telling told = told(mismatch);
    out.writeStartObject();
    out.writeStringProperty("type", told.type());
    mismatch.of().ifPresent(row -> out.writeNumberProperty("row", row.number()));
    out.writeStringProperty("symbol", told.symbol());
    out.writeStringProperty("paragraph", told.paragraph());
    out.writeStringProperty("theirs", told.theirs());
    out.writeStringProperty("ours", told.ours());
    out.writeStringProperty("why", told.why());
    out.writeObjectPropertyStart("other");
    mismatch.of().ifPresent(row -> row.other().forEach(out::writeStringProperty));
    out.writeEndObject();
    out.writeEndObject();
  }

  /**
   * A mismatch in words.
   *
   * @param theirs what the list says where both differ
   * @param ours what the register says there
   * @param why what cannot be read
   */
  public record Telling(
      String type, String symbol, String paragraph, String theirs, String ours, String why) {}

  /** The word for a type of mismatch. */
  public static String type(Mismatch mismatch) {
    return switch (mismatch) {
      case Mismatch.OnlyTheirs _ -> "only-theirs";
      case Mismatch.OnlyOurs _ -> "only-ours";
      case Mismatch.OtherDue _ -> "other-due";
      case Mismatch.OtherParagraph _ -> "other-paragraph";
      case Mismatch.OtherDate _ -> "other-date";
      case Mismatch.OtherForm _ -> "other-form";
      case Mismatch.Unread _ -> "unread";
      case Mismatch.Twice _ -> "twice";
    };
  }

  public Telling told(Mismatch mismatch) {
    String type = type(mismatch);
    return switch (mismatch) {
      case Mismatch.OnlyTheirs(Row row) -> row(type, row, said(row), "", "");
      case Mismatch.OnlyOurs(Item item) ->
          new Telling(type, item.symbol(), Sayings.paragraph(item), "", Sayings.of(item), "");
      case Mismatch.OtherDue(Row row, Item.Mandate ours) ->
          row(type, row, row.due(), Sayings.of(ours), "");
      case Mismatch.OtherParagraph(Row row, Item.Mandate ours) ->
          row(type, row, row.paragraph(), ours.paragraph(), "");
      case Mismatch.OtherDate(Row row, Item.Document ours) ->
          row(type, row, row.date(), Sayings.days(ours), "");
      case Mismatch.OtherForm(Row row, String symbol) -> row(type, row, row.symbol(), symbol, "");
      case Mismatch.Unread(Row row, List<Fault> faults) ->
          row(type, row, said(row), "", String.join(" ", faults.stream().map(sentences).toList()));
      case Mismatch.Twice(Row row, int first) ->
          row(type, row, said(row), "", sentences.apply(Fault.of("twice", first)));
    };
  }

  private static String said(Row row) {
    return String.join(
        " ",
        List.of(row.due(), row.language(), row.date()).stream().filter(s -> !s.isEmpty()).toList());
  }

  private static Telling row(String type, Row row, String theirs, String ours, String why) {
    return new Telling(type, row.symbol(), row.paragraph(), theirs, ours, why);
  }
}
