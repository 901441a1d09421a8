package org.saisine.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells a file's type by its first bytes and hands it on; what is refused within ends here. */
final class Door {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PDF = "application/pdf";
  private static final String HTML = "text/html";
  private static final String AKN = "application/akn+xml";

  /** How far into a file its first element or its PDF header may stand. */
  private static final int SNIFFED = 1 << 12;

  private Door() {}

  static Extraction open(byte[] bytes, Limits limits) {
    String type = type(bytes);
    try {
      if (!type.equals(PlainText.TYPE) && bytes.length > limits.bytes()) {
        throw Refusal.tooLarge(bytes.length, limits.bytes());
      }
      return switch (type) {
        case PDF -> Pdf.read(bytes, type, limits);
        case DOCX -> Docx.read(bytes, type, limits);
        case HTML -> Html.read(bytes, type, limits);
        case AKN -> Akn.read(bytes, type, limits);
        case PlainText.TYPE -> PlainText.read(bytes);
        case "application/x-ole-storage" -> throw ole(bytes);
        default -> throw Refusal.format(type);
      };
    } catch (Refusal refusal) {
      return new Extraction.Refused(refusal.code(), refusal.words(), type);
    }
  }

  /** Word 97 keeps its documents so; so does every newer Word once a document has a password. */
  private static Refusal ole(byte[] bytes) {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    for (int at = 0; at + name.length <= bytes.length; at += 2) {
      if (java.util.Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        return Refusal.encrypted();
      }
    }
    return Refusal.format("application/msword");
  }

  private static String type(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
      return DOCX;
    }
    for (String[] known : SIGNATURES) {
      if (head.startsWith(known[0])) {
        return known[1];
      }
    }
    // the norm lets a PDF's header stand anywhere in the first kilobyte
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024 && head.substring(0, pdf).isBlank()) {
      return PDF;
    }
    return markup(head);
  }

  private static final List<String[]> SIGNATURES =
      List.of(
          new String[] {
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage"
          },
          new String[] {"{\\rtf", "application/rtf"},
          new String[] {"\u0089PNG\r\n", "image/png"},
          new String[] {"\u00ff\u00d8\u00ff", "image/jpeg"},
          new String[] {"II*\0", "image/tiff"},
          new String[] {"MM\0*", "image/tiff"},
          new String[] {"\u001f\u008b\b", "application/gzip"},
          new String[] {"ÿþ<\0h\0t\0m\0l", HTML});

  /** What the first element is called; text that is none has no first element. */
  private static String markup(String head) {
    int at = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    at = blank(head, at);
    boolean declared = head.startsWith("<?xml", at);
    while (at < head.length() && head.charAt(at) == '<') {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at);
        at = end < 0 ? head.length() : blank(head, end + 3);
      } else if (head.startsWith("<?", at)) {
        int end = head.indexOf("?>", at);
        at = end < 0 ? head.length() : blank(head, end + 2);
      } else {
        return element(head, at, declared);
      }
    }
    return declared ? "application/xml" : PlainText.TYPE;
  }

  private static String element(String head, int at, boolean declared) {
    String rest = head.substring(at, Math.min(head.length(), at + 40)).toLowerCase(Locale.ROOT);
    if (rest.startsWith("<!doctype html")
        || named(rest, "<html")
        || named(rest, "<head")
        || named(rest, "<body")) {
      return HTML;
    }
    int end = 1;
    while (end < rest.length() && " \t\r\n/>".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    int prefix = rest.indexOf(':');
    String name = rest.substring(prefix > 0 && prefix < end ? prefix + 1 : 1, end);
    if (name.equals("akomantoso") || rest.startsWith("<!doctype")) {
      return AKN;
    }
    return declared ? "application/xml" : PlainText.TYPE;
  }

  private static boolean named(String text, String tag) {
    return text.startsWith(tag)
        && (text.length() == tag.length() || " \t\r\n>/".indexOf(text.charAt(tag.length())) >= 0);
  }

  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
