package org.saisine.press;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The setter puts the cells of a row from left to right whatever the direction of the page. For a
 * page that runs to the left they are given to it in reverse, and the structure is put right here:
 * whoever listens to the page hears the first cell first (ISO 14289-1, 7.2).
 */
final class Rows {
  private Rows() {}

  static void turn(PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    Deque<COSDictionary> open = new ArrayDeque<>();
    COSDictionary tree = root.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (tree != null) {
      open.push(tree);
    }
    while (!open.isEmpty()) {
      COSDictionary element = open.pop();
      COSBase kids = element.getDictionaryObject(COSName.K);
      if (!(kids instanceof COSArray array)) {
        if (kids instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
          open.push(kid);
        }
        continue;
      }
      if ("TR".equals(element.getNameAsString(COSName.S))) {
        COSArray turned = new COSArray();
        for (int i = array.size() - 1; i >= 0; i--) {
          turned.add(array.get(i));
        }
        element.setItem(COSName.K, turned);
      }
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
          open.push(kid);
        }
      }
    }
  }
}
