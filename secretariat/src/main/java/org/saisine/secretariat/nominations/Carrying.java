package org.saisine.secretariat.nominations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.mandates.Procedure;

/** Nominations, as the procedure by which a mandate to set up a group is carried out. */
final class Carrying implements Procedure {
  private final Supplier<Nominations> nominations;

  Carrying(Supplier<Nominations> nominations) {
    this.nominations = nominations;
  }

  @Override
  public List<Step> steps(long mandate, String language) {
    List<Nominations.Course> courses = nominations.get().of(mandate);
    if (courses.isEmpty()) {
      return List.of();
    }
    Words words = Words.in(language, Sentences.load(Carrying.class, "words", language));
    List<Step> steps = new ArrayList<>();
    for (Nominations.Course each : courses.reversed()) {
      new Recital(
              words,
              each.opening(),
              each.facts().stream().map(NominationTable.Kept::dated).toList())
          .sentences()
          .forEach(told ->
              steps.add(new Step(told.day(), told.sentence(), "/nominations/" + each.id())));
    }
    steps.sort(Comparator.comparing(Step::day));
    return List.copyOf(steps);
  }

  @Override
  public List<Path> paths(long mandate, String kind) {
    List<Path> paths = new ArrayList<>();
    List<Nominations.Course> courses = nominations.get().of(mandate);
    courses.forEach(each -> paths.add(new Path("/nominations/" + each.id(), "nominations.show")));
    if (courses.isEmpty() && List.of("body", "report", "meeting", "other").contains(kind)) {
      paths.add(new Path("/nominations/new?mandate=" + mandate, "nominations.begin"));
    }
    return List.copyOf(paths);
  }
}
