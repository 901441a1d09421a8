package org.saisine.reader.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.vocabulary.Place;

/**
 * Reads HTML as a browser would show it, in one pass and without a tree: which element closes which
 * does not matter to where lines begin.
 */
final class Html {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "hr",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "address",
          "body",
          "caption",
          "center",
          "nav");

  /** What is written between their tags is not shown as text. */
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "head", "title", "template", "select", "textarea", "svg", "object");

  private static final int SNIFFED = 2048;

  private final String source;
  private final MarkedText text;
  private final int deepest;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Deque<Items> lists = new ArrayDeque<>();
  private int raised;

  private static final class Items {
    final String format;
    int next;

    Items(String format, int first) {
      this.format = format;
      this.next = first;
    }
  }

  private Html(String source, Manuscript to, Limits limits) {
    this.source = source;
    this.text = new MarkedText(to);
    this.deepest = limits.depth();
  }

  static Extraction read(byte[] bytes, String type, Limits limits) throws Refusal {
    Manuscript manuscript = new Manuscript(limits);
    Html html = new Html(decoded(bytes), manuscript, limits);
    html.walk();
    html.text.finish();
    return new Extraction.Text(
        manuscript.text(), type, manuscript.places(), List.of(), Optional.empty());
  }

  /** A byte order mark tells the encoding, then what the page says, then the look of the text. */
  private static String decoded(byte[] bytes) {
    Encodings.Guess guess = Encodings.of(bytes);
    if (guess.from() > 0) {
      return PlainText.decoded(bytes, guess);
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at >= 0) {
      int from = at + 8;
      while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
        from++;
      }
      int end = from;
      while (end < head.length() && "\"' ;/>".indexOf(head.charAt(end)) < 0) {
        end++;
      }
      try {
        return new String(bytes, Charset.forName(head.substring(from, end)));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return PlainText.decoded(bytes, guess);
      }
    }
    return PlainText.decoded(bytes, guess);
  }

  private void walk() throws Refusal {
    int at = 0;
    while (at < source.length()) {
      int tag = source.indexOf('<', at);
      int end = tag < 0 ? source.length() : tag;
      if (end > at) {
        text.words(HtmlNames.replaced(source.substring(at, end)), raised > 0);
      }
      at = tag < 0 ? end : tag(tag);
    }
  }

  /** Reads what begins with "<" here; says where the text goes on. */
  private int tag(int at) throws Refusal {
    if (source.startsWith("<!--", at)) {
      int end = source.indexOf("-->", at + 4);
      return end < 0 ? source.length() : end + 3;
    }
    boolean closes = source.startsWith("</", at);
    int from = at + (closes ? 2 : 1);
    char first = from < source.length() ? source.charAt(from) : ' ';
    if (first == '!' || first == '?') {
      int end = source.indexOf('>', at);
      if (end > 0 && source.substring(at, end).indexOf('[') >= 0) {
        throw Refusal.entities();
      }
      return end < 0 ? source.length() : end + 1;
    }
    if (!Character.isLetter(first)) {
      text.words("<", false);
      return at + 1;
    }
    int end = tagEnd(from);
    int to = from;
    while (to < end && Character.isLetterOrDigit(source.charAt(to))) {
      to++;
    }
    String name = source.substring(from, to).toLowerCase(Locale.ROOT);
    String attributes = source.substring(to, end);
    int next = Math.min(source.length(), end + 1);
    if (closes) {
      end(name);
      return next;
    }
    if (HIDDEN.contains(name) && !attributes.endsWith("/")) {
      return behind(name, next);
    }
    start(name, attributes);
    return next;
  }

  /** The bracket that closes a tag; those between quotation marks do not. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        boolean value = i > from && (source.charAt(i - 1) == '=' || source.charAt(i - 1) == ' ');
        quote = value ? c : 0;
      } else if (c == '>') {
        return i;
      }
    }
    return source.length();
  }

  private int behind(String name, int from) {
    int at = source.indexOf("</", from);
    while (at >= 0) {
      if (source.regionMatches(true, at + 2, name, 0, name.length())) {
        int end = source.indexOf('>', at);
        return end < 0 ? source.length() : end + 1;
      }
      at = source.indexOf("</", at + 2);
    }
    return source.length();
  }

  private void start(String name, String attributes) throws Refusal {
    switch (name) {
      case "br" -> text.turn();
      case "sup" -> raised++;
      case "tr" -> text.row(where(name, attributes));
      case "td", "th" -> text.cell();
      case "ol", "ul" -> {
        if (lists.size() >= deepest) {
          throw Refusal.depth(deepest);
        }
        String form = name.equals("ul") ? "bullet" : form(attribute(attributes, "type"));
        lists.push(new Items(form, DocxNumbers.number(attribute(attributes, "start"), 1)));
        text.block(where(name, attributes));
      }
      case "li" -> item(where(name, attributes), attribute(attributes, "value"));
      default -> {
        if (BLOCKS.contains(name)) {
          text.block(where(name, attributes));
        }
      }
    }
  }

  private void end(String name) throws Refusal {
    switch (name) {
      case "sup" -> raised = Math.max(0, raised - 1);
      case "table" -> text.endTable();
      case "ol", "ul" -> {
        lists.poll();
        text.block(new Place.InElement("", ""));
      }
      default -> {
        if (BLOCKS.contains(name)) {
          text.block(new Place.InElement("", ""));
        }
      }
    }
  }

  private void item(Place.Where where, String value) throws Refusal {
    text.block(where);
    Items list = lists.peek();
    if (list == null) {
      return;
    }
    int number = DocxNumbers.number(value, list.next);
    list.next = number + 1;
    if (list.format.equals("bullet")) {
      text.words("• ", false);
    } else {
      boolean digits = list.format.equals("decimal");
      String printed = DocxNumbers.formatted(number, list.format);
      text.words(digits ? printed + ". " : "(" + printed + ") ", false);
    }
    text.glue();
  }

  private static String form(String type) {
    return switch (type) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }

  private static String attribute(String attributes, String name) {
    int at = attributes.indexOf(name + "=");
    if (at < 0 || at > 0 && Character.isLetterOrDigit(attributes.charAt(at - 1))) {
      return "";
    }
    int from = at + name.length() + 1;
    char quote = from < attributes.length() ? attributes.charAt(from) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? attributes.indexOf(quote, from + 1) : attributes.indexOf(' ', from);
    int to = end < 0 ? attributes.length() : end;
    return attributes.substring(Math.min(to, quoted ? from + 1 : from), to).strip();
  }

  /** An element by its name and its rank among those of its name in the page. */
  private Place.Where where(String name, String attributes) {
    int rank = ranks.merge(name, 1, Integer::sum);
    return new Place.InElement("//" + name + "[" + rank + "]", attribute(attributes, "id"));
  }
}
