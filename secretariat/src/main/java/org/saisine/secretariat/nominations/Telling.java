package org.saisine.secretariat.nominations;

import java.util.Arrays;
import java.util.List;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;
import org.saisine.secretariat.nominations.Verdict.Refusal;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.web.Days;

/** What is said of nominations, as people say it. */
record Telling(Words words, Phrases phrases) {
  static Telling of(Words words) {
    return new Telling(words, new Phrases(words));
  }

  /** Why something is refused, and under which clause: its words with their source. */
  String refused(Refusal refusal, Clause clause) {
    return sentence(refusal) + " " + clause.cited(words.language());
  }

  String sentence(Refusal refusal) {
    return words.say(
        "nominations.refused." + refusal.key(),
        refusal.arguments().stream().map(this::said).toArray());
  }

  private String said(String argument) {
    if (Arrays.stream(Group.values()).anyMatch(each -> each.name().equals(argument))) {
      return words.say("group." + argument);
    }
    if (Arrays.stream(Stage.values()).anyMatch(each -> each.word().equals(argument))) {
      return words.say("candidate." + argument);
    }
    return Days.of(argument).map(phrases::date).orElse(argument);
  }

  String groups(List<Group> groups) {
    return words.list(groups.stream().map(each -> words.say(each.key())).toList());
  }
}
