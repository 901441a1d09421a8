package org.saisine.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The structure that a PDF file tells of itself (ISO 32000-1, 14.7 and 14.8). It is believed where
 * the file claims PDF/UA (ISO 14289-1, 5), which promises that all real content is tagged in the
 * order of reading; tags that programs make by the way are not.
 */
final class PdfTags {
  /** Metadata in which the claim is looked for; it stands in the first lines. */
  private static final int METADATA = 1 << 16;

  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Reference",
          "BibEntry",
          "Code",
          "Link",
          "Annot",
          "Em",
          "Strong",
          "Sub",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Lbl",
          "NonStruct");

  /** What the structure says next. */
  enum Kind {
    BLOCK,
    ROW,
    CELL,
    TABLE_END,
    /** The words since the block's start are its number. */
    LABELLED,
    WORDS
  }

  /**
   * @param words which words follow, for {@link Kind#WORDS}
   */
  record Step(Kind kind, int words) {}

  private final COSDictionary roles;
  private final int deepest;
  private final Map<COSDictionary, Map<Integer, Integer>> content = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Step> steps = new ArrayList<>();
  private final List<Step> notes = new ArrayList<>();

  /** Which words each content belongs to, by its number. */
  private final List<Integer> belongs = new ArrayList<>();

  private final Map<Integer, String> told = new HashMap<>();
  private final int most;
  private long tellings;
  private int words;

  private PdfTags(COSDictionary roles, Limits limits) {
    this.roles = roles;
    this.deepest = limits.depth();
    this.most = limits.characters();
  }

  /** The tags of a document, where they are to be believed. */
  static Optional<PdfTags> of(PDDocument document, Limits limits) throws IOException, Refusal {
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    COSDictionary tree = root.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (tree == null || !claims(document.getDocumentCatalog().getMetadata())) {
      return Optional.empty();
    }
    COSDictionary roles = tree.getCOSDictionary(COSName.ROLE_MAP);
    PdfTags tags = new PdfTags(roles == null ? new COSDictionary() : roles, limits);
    tags.kids(tree, null, tags.steps, 1);
    tags.steps.addAll(tags.notes);
    return Optional.of(tags);
  }

  private static boolean claims(@Nullable PDMetadata metadata) throws IOException {
    if (metadata == null) {
      return false;
    }
    try (InputStream in = metadata.createInputStream()) {
      String xml = new String(in.readNBytes(METADATA), StandardCharsets.UTF_8);
      return xml.contains("http://www.aiim.org/pdfua/ns/id/") && xml.contains("pdfuaid:part");
    }
  }

  /** What is to be written, from the document's start to its end; notes come last. */
  List<Step> steps() {
    return steps;
  }

  /**
   * The number of a marked content of a page in the order of reading; -1 where the structure has it
   * not.
   */
  int content(COSDictionary page, int mark) {
    return content.getOrDefault(page, Map.of()).getOrDefault(mark, -1);
  }

  /** Which words a content belongs to, by its number; -1 for none. */
  int words(int content) {
    return content < 0 ? -1 : belongs.get(content);
  }

  /** What the structure says that a content reads (14.9.4), by its number; null for most. */
  @Nullable String told(int content) {
    return told.get(content);
  }

  private void kids(COSDictionary element, @Nullable COSDictionary page, List<Step> to, int depth)
      throws Refusal {
    if (depth > deepest) {
      throw Refusal.depth(deepest);
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), page, to, depth);
      }
    } else {
      kid(kids, page, to, depth);
    }
  }

  private void kid(@Nullable COSBase given, @Nullable COSDictionary page, List<Step> to, int depth)
      throws Refusal {
    COSBase kid = given instanceof COSObject object ? object.getObject() : given;
    if (kid instanceof COSInteger number) {
      content(page, number.intValue(), to);
      return;
    }
    if (!(kid instanceof COSDictionary dictionary)) {
      return;
    }
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    COSDictionary at = own == null ? page : own;
    if (COSName.getPDFName("MCR").equals(dictionary.getCOSName(COSName.TYPE))) {
      content(at, dictionary.getInt(COSName.MCID), to);
    } else if (dictionary.containsKey(COSName.S) && seen.add(dictionary)) {
      element(dictionary, at, to, depth);
    }
  }

  private void content(@Nullable COSDictionary page, int number, List<Step> to) {
    if (page == null || number < 0) {
      return;
    }
    if (to.isEmpty() || to.getLast().kind() != Kind.WORDS) {
      to.add(new Step(Kind.WORDS, words++));
    }
    content.computeIfAbsent(page, key -> new HashMap<>()).put(number, belongs.size());
    belongs.add(to.getLast().words());
  }

  private void element(
      COSDictionary element, @Nullable COSDictionary page, List<Step> to, int depth)
      throws Refusal {
    String type = standard(element.getNameAsString(COSName.S));
    List<Step> in = type.equals("Note") || type.equals("FENote") ? notes : to;
    switch (type) {
      case "Artifact" -> {
        return;
      }
      case "TR" -> in.add(new Step(Kind.ROW, -1));
      case "TH", "TD" -> in.add(new Step(Kind.CELL, -1));
      default -> {
        if (!INLINE.contains(type)) {
          in.add(new Step(Kind.BLOCK, -1));
        }
      }
    }
    int from = belongs.size();
    kids(element, page, in, depth + 1);
    tell(element.getString(COSName.ACTUAL_TEXT), from);
    if (type.equals("Table")) {
      in.add(new Step(Kind.TABLE_END, -1));
    } else if (type.equals("Lbl")) {
      in.add(new Step(Kind.LABELLED, -1));
    } else if (!INLINE.contains(type) && !type.startsWith("T")) {
      in.add(new Step(Kind.BLOCK, -1));
    }
  }

  /** An element's words stand for all of its contents, where these go together. */
  private void tell(@Nullable String text, int from) throws Refusal {
    if (text == null || from == belongs.size() || !belongs.get(from).equals(belongs.getLast())) {
      return;
    }
    tellings += text.length();
    if (tellings > most) {
      throw Refusal.tooLong(most);
    }
    for (int i = from; i < belongs.size(); i++) {
      told.put(i, i == from ? text : "");
    }
  }

  /** A type of the norm for one of the file's own. */
  private String standard(@Nullable String type) {
    String each = type == null ? "Span" : type;
    for (int i = 0; i < 4; i++) {
      String role = roles.getNameAsString(each);
      if (role == null || role.equals(each) || INLINE.contains(each)) {
        break;
      }
      each = role;
    }
    return each;
  }
}
