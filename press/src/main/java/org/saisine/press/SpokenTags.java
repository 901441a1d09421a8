package org.saisine.press;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes spoken words into the structure of a document: each content that has them becomes an
 * element of its own (ISO 32000-1, 14.9.4). In the pages themselves they would do harm: programs
 * that take text from there take it for the signs as shown, and turn it round.
 */
final class SpokenTags {
  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final COSName MARKED = COSName.getPDFName("MCR");

  private final Map<COSDictionary, Map<Integer, String>> told;
  private final Map<COSDictionary, COSArray> parents;
  private final Deque<COSDictionary> open = new ArrayDeque<>();

  private SpokenTags(
      Map<COSDictionary, Map<Integer, String>> told, Map<COSDictionary, COSArray> parents) {
    this.told = told;
    this.parents = parents;
  }

  /**
   * @param told the words of marked contents by their pages and marks
   */
  static void write(PDDocument document, Map<COSDictionary, Map<Integer, String>> told) {
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    COSDictionary tree = root.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (tree != null) {
      SpokenTags tags = new SpokenTags(told, parents(document, tree));
      tags.open.push(tree);
      while (!tags.open.isEmpty()) {
        tags.element(tags.open.pop());
      }
    }
  }

  /** The elements that the contents of each page belong to (14.7.4.4). */
  private static Map<COSDictionary, COSArray> parents(PDDocument document, COSDictionary tree) {
    Map<COSDictionary, COSArray> parents = new IdentityHashMap<>();
    COSDictionary numbers = tree.getCOSDictionary(COSName.PARENT_TREE);
    Map<Integer, COSArray> arrays = new HashMap<>();
    Deque<COSDictionary> nodes = new ArrayDeque<>();
    if (numbers != null) {
      nodes.push(numbers);
    }
    while (!nodes.isEmpty()) {
      COSDictionary node = nodes.pop();
      COSArray nums = node.getCOSArray(COSName.NUMS);
      for (int i = 0; nums != null && i + 1 < nums.size(); i += 2) {
        if (nums.getObject(i + 1) instanceof COSArray array) {
          arrays.put(nums.getInt(i), array);
        }
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = 0; kids != null && i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          nodes.push(kid);
        }
      }
    }
    for (PDPage page : document.getPages()) {
      COSArray array = arrays.get(page.getStructParents());
      if (array != null) {
        parents.put(page.getCOSObject(), array);
      }
    }
    return parents;
  }

  private void element(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase kid = kid(array.getObject(i), element, page);
        if (kid != null) {
          array.set(i, kid);
        }
      }
    } else {
      COSBase kid = kid(kids, element, page);
      if (kid != null) {
        element.setItem(COSName.K, kid);
      }
    }
  }

  /** What stands in place of a kid; none where it stays. */
  private @Nullable COSBase kid(
      @Nullable COSBase given, COSDictionary parent, @Nullable COSDictionary page) {
    COSBase kid = given instanceof COSObject object ? object.getObject() : given;
    if (kid instanceof COSInteger mark) {
      return span(mark, mark.intValue(), parent, page);
    }
    if (!(kid instanceof COSDictionary dictionary)) {
      return null;
    }
    if (MARKED.equals(dictionary.getCOSName(COSName.TYPE))) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      return span(dictionary, dictionary.getInt(COSName.MCID), parent, own == null ? page : own);
    }
    if (dictionary.containsKey(COSName.S)) {
      open.push(dictionary);
    }
    return null;
  }

  private @Nullable COSBase span(
      COSBase content, int mark, COSDictionary parent, @Nullable COSDictionary page) {
    String words = page == null ? null : told.getOrDefault(page, Map.of()).get(mark);
    if (words == null) {
      return null;
    }
    COSDictionary span = new COSDictionary();
    span.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    span.setItem(COSName.S, SPAN);
    span.setItem(COSName.P, parent);
    span.setItem(COSName.PG, page);
    span.setItem(COSName.K, content);
    span.setItem(COSName.ACTUAL_TEXT, new COSString(words));
    COSArray array = parents.get(page);
    if (array != null && mark < array.size()) {
      array.set(mark, span);
    }
    return span;
  }
}
