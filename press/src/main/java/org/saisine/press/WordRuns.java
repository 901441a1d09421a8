package org.saisine.press;

import java.util.List;
import org.saisine.press.WordNotes.Call;
import org.saisine.reader.form.Run;

/** Writes stretches of words into a paragraph that is open. */
final class WordRuns {
  private final WordXml xml;
  private final WordScript script;

  WordRuns(WordXml xml, WordScript script) {
    this.xml = xml;
    this.script = script;
  }

  /** Words in which no mark calls a note of this file: those of a note. */
  void all(List<Run> runs) {
    runs.forEach(run -> {
      if (run instanceof Run.Mark(String note)) {
        raised(note);
      } else {
        words(run);
      }
    });
  }

  void all(List<Run> runs, WordNotes notes) {
    for (Run run : runs) {
      if (run instanceof Run.Mark) {
        call(notes.next());
      } else {
        words(run);
      }
    }
  }

  private void words(Run run) {
    run(run instanceof Run.Act ? WordStyles.ACT : "", run.text());
  }

  void plain(String words) {
    run("", words);
  }

  /** A mark that is merely written. */
  void raised(String mark) {
    run(WordStyles.CALL, mark);
  }

  void tab() {
    xml.open("w:r").empty("w:tab").close();
  }

  private void call(Call call) {
    switch (call) {
      case Call.First(String mark, int id, boolean counted, boolean again) -> {
        String number = Integer.toString(id);
        if (again) {
          xml.empty("w:bookmarkStart", "w:id", number, "w:name", bookmark(id));
        }
        xml.open("w:r").open("w:rPr").say("w:rStyle", WordStyles.CALL).close();
        if (counted) {
          xml.empty("w:footnoteReference", "w:id", number);
        } else {
          xml.empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", number);
          // LibreOffice takes a mark sign by sign, and sets longer words a second time
          mark.chars().forEach(c -> xml.open("w:t").words(Character.toString(c)).close());
        }
        xml.close();
        if (again) {
          xml.empty("w:bookmarkEnd", "w:id", number);
        }
      }
      case Call.Again(String mark, int id, boolean counted) -> {
        if (counted) {
          follow(id, mark);
        } else {
          raised(mark);
        }
      }
      case Call.Lost(String mark) -> raised(mark);
    }
  }

  /** A field that shows the number of a note called before, and changes with it (17.16.5.40). */
  private void follow(int id, String mark) {
    field("begin");
    xml.open("w:r").open("w:rPr").say("w:rStyle", WordStyles.CALL).close();
    xml.open("w:instrText", "xml:space", "preserve");
    xml.words(" NOTEREF " + bookmark(id) + " \\f \\h ").close().close();
    field("separate");
    raised(mark);
    field("end");
  }

  private void field(String type) {
    xml.open("w:r").open("w:rPr").say("w:rStyle", WordStyles.CALL).close();
    xml.empty("w:fldChar", "w:fldCharType", type).close();
  }

  private static String bookmark(int id) {
    return "_Ref_note_" + id;
  }

  private void run(String style, String words) {
    if (!script.leftward()) {
      run(style, words, false);
      return;
    }
    int from = 0;
    while (from < words.length()) {
      boolean latin = latin(words.charAt(from));
      int to = latin ? behindLatin(words, from) : from + 1;
      while (!latin && to < words.length() && !latin(words.charAt(to))) {
        to++;
      }
      run(style, words.substring(from, to), !latin);
      from = to;
    }
  }

  private void run(String style, String words, boolean leftward) {
    xml.open("w:r");
    if (!style.isEmpty() || leftward) {
      xml.open("w:rPr");
      if (!style.isEmpty()) {
        xml.say("w:rStyle", style);
      }
      if (leftward) {
        xml.empty("w:rtl");
      }
      xml.close();
    }
    String[] parts = words.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        xml.empty("w:tab");
      }
      if (!parts[i].isEmpty()) {
        xml.open("w:t", "xml:space", "preserve").words(parts[i]).close();
      }
    }
    xml.close();
  }

  /** Whether words hold Latin letters and no others. */
  static boolean rightward(String words) {
    return words.chars().anyMatch(c -> latin((char) c))
        && words.chars().noneMatch(c -> c >= 0x250 && Character.isLetter(c));
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** The end of Latin words, with the figures and signs between and right behind them. */
  private static int behindLatin(String words, int from) {
    int end = from;
    for (int at = from; at < words.length(); at++) {
      char c = words.charAt(at);
      if (latin(c) || c >= '0' && c <= '9') {
        end = at + 1;
      } else if (c >= 0x250) {
        break;
      }
    }
    return end;
  }
}
