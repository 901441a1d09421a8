package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** Which body words name: the organs by their codes, all others by what they are. */
final class Bodies {
  /** How much room an adverb and an article take: "informer périodiquement le Comité". */
  private static final int ADVERB = 24;

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;

  Bodies(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
  }

  /** Whether token {@code t} names a body that can meet. */
  boolean at(int t) {
    if (tokens.is(t, Category.ORGAN)) {
      return true;
    }
    String code = tokens.value(t, Category.ADDRESSEE);
    return code.isEmpty() ? tokens.is(t, Category.BODY_KIND) : sits(resolved(code));
  }

  /** The code under which sessions of the body at token {@code t} are counted. */
  String seat(int t) {
    String code = code(t);
    boolean organ = code.equals(context.speaker) || principal(code);
    return organ ? code : "COMMISSION";
  }

  /** The code of the body, or of those, that token {@code t} names; empty where it names none. */
  String code(int t) {
    if (itself(t)) {
      return context.speaker;
    }
    if (tokens.is(t, Category.ADDRESSEE)) {
      return resolved(tokens.value(t, Category.ADDRESSEE));
    }
    if (tokens.is(t, Category.ORGAN)) {
      String organ = tokens.value(t, Category.ORGAN);
      if (organ.equals("this")) {
        return named(t);
      }
      return organ.equals(context.speaker) || principal(organ) ? organ : "COMMISSION";
    }
    return tokens.is(t, Category.BODY_KIND) ? "COMMISSION" : "";
  }

  /** Whether token {@code t} calls the conference that speaks by what it is: "the Conference". */
  private boolean itself(int t) {
    return tokens.is(t, Category.ORGAN, "this")
        && tokens.is(t, Category.BODY_KIND, "conference")
        && !context.speaker.isEmpty()
        && context.speaker.equals(context.conference());
  }

  /** "the Council" is the organ that speaks, where that is a council; else the one named before. */
  private String named(int t) {
    if (!context.speaker.equals("GA")) {
      return context.speaker;
    }
    for (int i = t - 1; i >= Math.max(0, t - 400); i--) {
      String organ = tokens.value(i, Category.ORGAN);
      if (!organ.isEmpty() && !organ.equals("this") && !organ.equals("GA")) {
        return principal(organ) ? organ : "COMMISSION";
      }
    }
    return "OTHER";
  }

  private String resolved(String code) {
    boolean rights = context.speaker.equals("HRC");
    return switch (code) {
      case "office" -> rights ? "OHCHR" : "ENTITY";
      case "secretariat" -> principal(context.speaker) ? "SG" : "ENTITY";
      case "working-group" -> rights ? "PROCEDURE" : "COMMISSION";
      case "commission" -> rights ? "INQUIRY" : "COMMISSION";
      case "panel" -> context.speaker.equals("SC") ? "INQUIRY" : "COMMISSION";
      case "mission" -> rights ? "INQUIRY" : "MISSION";
      default -> code;
    };
  }

  /** Whether others than the organ that speaks are named. */
  boolean others(List<String> codes) {
    return !codes.isEmpty() && !codes.contains(context.speaker);
  }

  /** Whether those of a code hold sessions that are counted. */
  boolean sits(String code) {
    return code.equals("COMMISSION") || code.equals(context.speaker) || principal(code);
  }

  boolean principal(String code) {
    return switch (code) {
      case "GA", "HRC", "SC", "ECOSOC" -> true;
      default -> false;
    };
  }

  /** Whether the body is only named as the author of a text: "Council resolution 18/18". */
  boolean cited(int t) {
    return text(t + 1) && tokens.gapLength(t) <= 3
        || tokens.isFraction(t - 1) && tokens.gapLength(t - 1) <= 12
        || tokens.isFraction(t - 2)
            && (tokens.is(t - 1, Category.OF_ORGAN) || tokens.is(t - 1, Category.WORD, "of"))
            && tokens.gapLength(t - 2) <= 3;
  }

  private boolean text(int t) {
    return tokens.is(t, Category.RESOLUTION_WORD) || tokens.is(t, Category.DECISION_WORD);
  }

  /**
   * Whether the body is told to be given something: "to the Council", or where its name itself
   * stands in a case that says so, "Совету".
   */
  boolean receives(int t, int from) {
    if (t >= from && tokens.is(t, Category.WORD, "to")) {
      return true;
    }
    int before = nearby.before(t);
    return before >= from && tokens.is(before, Category.WORD, "to") && nearby.gap(before, t) <= 24;
  }

  /** Whether a body that meets is named right behind token {@code t}. */
  boolean follows(int t) {
    int behind = nearby.behind(t);
    return at(behind) && nearby.gap(t, behind) <= ADVERB && !owns(behind);
  }

  /** Whether somebody is named right behind token {@code t}. */
  boolean whom(int t) {
    int behind = nearby.behind(t);
    return tokens.is(behind, Category.ADDRESSEE) && nearby.gap(t, behind) <= 8 && !owns(behind);
  }

  /** Whether token {@code t} is the body that a duty right before it tells: "brief the Council". */
  boolean told(int t) {
    int duty = nearby.before(t);
    return tokens.is(duty, Category.DUTY) && given(duty) == t;
  }

  /** The body whose part the one at token {@code t} is, "the Third Committee of the Assembly". */
  int whole(int t, int next) {
    int behind = t + 1;
    while (tokens.is(behind, Category.WORD, "of") || tokens.is(behind, Category.OF_ORGAN)) {
      behind++;
    }
    boolean part = behind < next && nearby.gap(t, behind) <= 12 && principal(code(behind));
    return part ? behind : t;
  }

  /** Whether token {@code t} only says whose the thing behind it is: "the Committee's reports". */
  private boolean owns(int t) {
    int end = tokens.end(t);
    return end < context.text.length() && Letters.fold(context.chars[end]) == '\'';
  }

  /** The body that meets named right behind a duty, "provide the Council"; -1 where none is. */
  int given(int duty) {
    int behind = nearby.behind(duty);
    boolean near = at(behind) && nearby.gap(duty, behind) <= 8 && !owns(behind);
    return near && (tokens.is(duty, Category.WORD, "to") || !described(behind)) ? behind : -1;
  }

  /** Whether token {@code t} describes what stands behind it, "the Committee's standards". */
  private boolean described(int t) {
    return tokens.is(t + 1, Category.WORD, "relative") && tokens.gapLength(t) == 0;
  }
}
