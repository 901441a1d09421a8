package org.saisine.reader.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.saisine.reader.shape.Note;
import org.saisine.reader.shape.Text;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/** Cuts stretches of the normalised text at acts, citations and note marks. */
final class Runs {
  private final Text text;

  /** Where each character of the extracted text went; -1 where it was left out. */
  private final int[] back;

  private final List<Stretch> stretches = new ArrayList<>();

  /** What lies over the normalised text. Marks have no length. */
  private record Stretch(int start, int end, Run run) {}

  Runs(Text text, Record record) {
    this.text = text;
    this.back = new int[record.source().characters() + 1];
    Arrays.fill(back, -1);
    for (int i = 0; i < text.length(); i++) {
      int at = text.span(i, i).start();
      back[at] = back[at] < 0 ? i : back[at];
    }
    record.paragraphs().forEach(paragraph -> paragraph.act().ifPresent(this::act));
    record.references().forEach(this::reference);
    for (int i = 0; i < text.marks(); i++) {
      int at = text.markAt(i);
      // a mark clings to the word that it follows, behind a blank too: none would be left behind it
      boolean apart = at > 0 && text.chars()[at - 1] == ' ';
      at -= apart ? 1 : 0;
      stretches.add(new Stretch(at, at, new Run.Mark(Note.mark(text.markNumber(i)))));
    }
    stretches.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
  }

  private void act(Act act) {
    cover(act.span(), act.words(), new Run.Act(act.words(), act.code()));
  }

  private void reference(Citation citation) {
    String words = citation.text();
    cover(citation.span(), words, new Run.Reference(words, citation.symbol()));
  }

  private void cover(Span span, String words, Run run) {
    int from = back[Math.min(span.start(), back.length - 1)];
    int to = span.end() > span.start() ? back[span.end() - 1] + 1 : 0;
    if (from >= 0 && to > from && text.string(from, to).equals(words)) {
      stretches.add(new Stretch(from, to, run));
    }
  }

  /** Where the words of the extracted text at {@code offset} went; -1 where they were left out. */
  int at(int offset) {
    return offset < back.length ? back[offset] : -1;
  }

  List<Run> of(int from, int to) {
    List<Run> runs = new ArrayList<>();
    int at = from;
    for (int i = first(from); i < stretches.size(); i++) {
      Stretch next = stretches.get(i);
      if (next.start > to) {
        break;
      }
      if (next.start < at || next.end > to) {
        continue;
      }
      plain(runs, at, next.start);
      at = covered(runs, next, i);
    }
    plain(runs, at, to);
    return List.copyOf(runs);
  }

  /** A mark inside a citation or an act cuts it in two; the words stay what they are. */
  private int covered(List<Run> runs, Stretch over, int index) {
    int at = over.start;
    for (int i = index + 1; i < stretches.size() && stretches.get(i).start < over.end; i++) {
      Stretch inner = stretches.get(i);
      if (inner.run instanceof Run.Mark && inner.start > at) {
        runs.add(part(over.run, text.string(at, inner.start)));
        runs.add(inner.run);
        at = inner.start;
      }
    }
    runs.add(over.run instanceof Run.Mark ? over.run : part(over.run, text.string(at, over.end)));
    return over.end;
  }

  private static Run part(Run whole, String words) {
    return switch (whole) {
      case Run.Act act -> new Run.Act(words, act.code());
      case Run.Reference reference -> new Run.Reference(words, reference.symbol());
      case Run.Plain plain -> new Run.Plain(words);
      case Run.Mark mark -> mark;
    };
  }

  private void plain(List<Run> runs, int from, int to) {
    if (to > from) {
      runs.add(new Run.Plain(text.string(from, to)));
    }
  }

  private int first(int from) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).start < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
