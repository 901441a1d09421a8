package org.saisine.secretariat.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/** A document cut into what is found on its own: its head, and each of its paragraphs. */
final class Leaves {
  private static final FieldType AS_WRITTEN = asWritten();

  private final String symbol;
  private final Record record;
  private final String title;

  private Leaves(String symbol, Record record) {
    this.symbol = symbol;
    this.record = record;
    this.title = record.masthead().title().map(fact -> fact.value()).orElse("");
  }

  /**
   * The leaves of a document, its head first.
   *
   * @param whole its text, for a document in which no paragraph was told from another
   */
  static List<Document> of(String symbol, Record record, Supplier<String> whole) {
    return new Leaves(symbol, record).all(whole);
  }

  /** What all leaves of an edition have in common. */
  static String key(String symbol, String language) {
    return symbol + " " + language;
  }

  private List<Document> all(Supplier<String> whole) {
    List<Document> leaves = new ArrayList<>();
    Document head = leaf(Fields.HEAD, "", title);
    words(head, Fields.NAMED, Symbols.forms(symbol));
    leaves.add(head);
    for (Paragraph each : record.paragraphs()) {
      Document leaf = leaf(Fields.PARAGRAPH, each.id(), each.text());
      each.act().ifPresent(act -> words(leaf, Fields.ACT, acts(act)));
      words(leaf, Fields.BY, owing(each));
      String alike = Fields.alike(record.language());
      if (each.part() == Part.OPERATIVE && !alike.isEmpty()) {
        leaf.add(new TextField(alike, Telltale.of(each.text()).stems(), Field.Store.NO));
      }
      leaves.add(leaf);
    }
    if (record.paragraphs().isEmpty()) {
      leaves.add(leaf(Fields.PARAGRAPH, "", whole.get().replaceAll("\\s+", " ")));
    }
    return leaves;
  }

  private Document leaf(String place, String id, String text) {
    Record.Masthead head = record.masthead();
    Document leaf = new Document();
    leaf.add(new StringField(Fields.KEY, key(symbol, record.language()), Field.Store.NO));
    word(leaf, Fields.PLACE, place);
    word(leaf, Fields.LANGUAGE, record.language());
    words(leaf, Fields.SYMBOL, Symbols.forms(symbol));
    words(leaf, Fields.UNDER, Symbols.beginnings(symbol));
    word(leaf, Fields.KIND, JsonRecords.word(head.kind().value()));
    head.organ().ifPresent(fact -> word(leaf, Fields.ORGAN, fact.value()));
    head.session().ifPresent(fact -> word(leaf, Fields.SESSION, fact.value().toString()));
    head.adopted()
        .or(head::issued)
        .ifPresent(fact -> word(leaf, Fields.YEAR, Integer.toString(fact.value().getYear())));
    leaf.add(new TextField(Fields.text(record.language()), text, Field.Store.NO));
    if (!record.language().equals("zh")) {
      leaf.add(new Field(Fields.WORDS, text, AS_WRITTEN));
    }
    leaf.add(new StoredField(Fields.SHOWN_SYMBOL, symbol));
    leaf.add(new StoredField(Fields.SHOWN_PARAGRAPH, id));
    leaf.add(new StoredField(Fields.SHOWN_TITLE, title));
    leaf.add(new StoredField(Fields.SHOWN_TEXT, text));
    leaf.add(new StoredField(Fields.LANGUAGE, record.language()));
    return leaf;
  }

  /** An act by its code, by the beginnings of its code, and by its words as printed. */
  private static Set<String> acts(Act act) {
    Set<String> names = new LinkedHashSet<>();
    String code = act.code();
    for (int at = code.indexOf('-'); at >= 0; at = code.indexOf('-', at + 1)) {
      names.add(code.substring(0, at));
    }
    names.add(code);
    String printed = act.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    names.add(printed);
    names.add(printed.split("-", 2)[0]);
    names.remove("");
    return names;
  }

  /** Who is asked to act in a paragraph, and who owes something under it. */
  private Set<String> owing(Paragraph paragraph) {
    Set<String> codes = new LinkedHashSet<>(paragraph.addressees());
    for (Mandate each : record.mandates()) {
      int start = each.span().start();
      if (start >= paragraph.span().start() && start < paragraph.span().end()) {
        codes.addAll(each.by());
      }
    }
    return codes;
  }

  private static void words(Document leaf, String field, Collection<String> values) {
    values.forEach(each -> word(leaf, field, each));
  }

  private static void word(Document leaf, String field, String value) {
    leaf.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
  }

  private static FieldType asWritten() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
