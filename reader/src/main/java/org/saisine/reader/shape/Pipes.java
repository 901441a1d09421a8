package org.saisine.reader.shape;

/** Tables drawn with upright strokes, as Markdown has them: their cells are set apart by tabs. */
final class Pipes {
  private Pipes() {}

  /** The source with a tab for each stroke of a table, every character at its place. */
  static Script tabs(Script source) {
    Script script = new Script(source.string(0, source.length));
    char[] all = script.chars;
    int line = 0;
    for (int at = 0; at <= script.length; at++) {
      if (at == script.length || all[at] == '\n') {
        row(all, line, at);
        line = at + 1;
      }
    }
    return script;
  }

  private static void row(char[] all, int from, int end) {
    int strokes = 0;
    boolean words = false;
    for (int at = from; at < end; at++) {
      strokes += all[at] == '|' ? 1 : 0;
      words |= "|:- \t\r".indexOf(all[at]) < 0;
    }
    for (int at = from; at < end && strokes >= 2; at++) {
      // the line under the heads of the columns says nothing
      all[at] = all[at] == '|' ? '\t' : words ? all[at] : ' ';
    }
  }
}
