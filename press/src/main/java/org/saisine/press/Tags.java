package org.saisine.press;

/** Writes elements and text as XML that browsers read as HTML. */
final class Tags {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; those with an empty value are left out
   */
  Tags open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(attributes[i + 1]).raw("\"");
      }
    }
    return raw(">");
  }

  Tags close(String name) {
    return raw("</").raw(name).raw(">");
  }

  /** An element whose whole content is text. */
  Tags leaf(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** An element without content. */
  Tags empty(String name, String... attributes) {
    open(name, attributes);
    out.insert(out.length() - 1, '/');
    return this;
  }

  /** Mark-up of our own, never words of a document. */
  Tags raw(String markup) {
    out.append(markup);
    return this;
  }

  Tags line() {
    return raw("\n");
  }

  /** Words, whatever characters they have; what XML 1.0 (2.2) has no character for is replaced. */
  Tags text(String words) {
    // the first page is printed before anything is compiled: plain words are copied as they are
    char[] chars = words.toCharArray();
    int from = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && c < Character.MIN_SURROGATE) {
        continue;
      }
      out.append(chars, from, i - from);
      from = i + 1;
      sign(chars, i);
    }
    out.append(chars, from, chars.length - from);
    return this;
  }

  private void sign(char[] chars, int i) {
    char c = chars[i];
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> {
        boolean pair =
            Character.isHighSurrogate(c)
                    && i + 1 < chars.length
                    && Character.isLowSurrogate(chars[i + 1])
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(chars[i - 1]);
        out.append(known(c) || pair ? c : '\ufffd');
      }
    }
  }

  private static boolean known(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return !control && !Character.isSurrogate(c) && c != '\ufffe' && c != '\uffff';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
