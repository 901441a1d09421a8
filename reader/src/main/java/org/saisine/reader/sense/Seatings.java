package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.saisine.reader.vocabulary.Event.Type;
import org.saisine.reader.vocabulary.Seating;

/**
 * Puts together the meetings of subsidiary bodies and the reports on them: by the meeting's ordinal
 * where the report names it, else in the order of the text.
 */
final class Seatings {
  private final Context context;
  private final Subsidiaries subsidiaries;
  private final List<Draft> meetings = new ArrayList<>();
  private final Map<String, String> established = new HashMap<>();
  private final Map<String, String> permanent = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<Draft> taken = new HashSet<>();

  Seatings(Context context, Subsidiaries subsidiaries, List<Draft> drafts) {
    this.context = context;
    this.subsidiaries = subsidiaries;
    for (Draft draft : drafts) {
      if (draft.sitting && !draft.body.equals(context.speaker)) {
        meetings.add(draft);
      } else if (draft.type == Type.BODY_ESTABLISHED && !draft.under.isEmpty()) {
        established.putIfAbsent(draft.body, draft.under);
      } else if (draft.type == Type.BODY_MADE_PERMANENT && !draft.under.isEmpty()) {
        permanent.putIfAbsent(draft.body, draft.under);
      }
      if (!draft.name.isEmpty() && !draft.body.isEmpty()) {
        names.merge(draft.body, draft.name, Seatings::fuller);
      }
    }
  }

  /** A name in capitals goes before a description in small letters, a longer one before a short. */
  private static String fuller(String one, String other) {
    boolean capital = Character.isUpperCase(one.charAt(0));
    if (capital != Character.isUpperCase(other.charAt(0))) {
      return capital ? one : other;
    }
    return one.length() >= other.length() ? one : other;
  }

  List<Seating> read() {
    List<Seating> all = new ArrayList<>();
    for (Subsidiaries.Report report : subsidiaries.reports()) {
      Draft meeting = meeting(report);
      if (meeting != null) {
        taken.add(meeting);
      }
      all.add(seating(report, meeting));
    }
    for (Draft meeting : meetings) {
      boolean known = !meeting.body.isEmpty() && meeting.body.contains("-");
      if (!taken.contains(meeting) && known && !subsidiaries.reports().isEmpty()) {
        all.add(seating(null, meeting));
      }
    }
    return List.copyOf(all);
  }

  private @org.jspecify.annotations.Nullable Draft meeting(Subsidiaries.Report report) {
    Draft inSection = null;
    Draft inPiece = null;
    for (Draft meeting : meetings) {
      boolean same = meeting.sentence.section() == report.sentence().section();
      if (taken.contains(meeting) || !same) {
        continue;
      }
      if (report.ordinal() > 0 && meeting.ordinal == report.ordinal()) {
        return meeting;
      }
      boolean counts = report.ordinal() == 0 || meeting.ordinal == 0;
      boolean piece = meeting.sentence.piece() == report.sentence().piece();
      boolean own = meeting.body.isEmpty() || meeting.body.equals(report.body());
      if (counts && own) {
        inPiece = inPiece == null && piece ? meeting : inPiece;
        inSection = inSection == null ? meeting : inSection;
      }
    }
    return inPiece == null ? inSection : inPiece;
  }

  private Seating seating(
      Subsidiaries.@org.jspecify.annotations.Nullable Report report,
      @org.jspecify.annotations.Nullable Draft meeting) {
    String body = report == null ? java.util.Objects.requireNonNull(meeting).body : report.body();
    LocalDate from = meeting == null ? null : meeting.date;
    LocalDate to = meeting == null ? null : meeting.until;
    boolean counts = meeting != null && meeting.counted().isRegular();
    int ordinal = meeting == null || !counts ? 0 : meeting.ordinal;
    int start =
        meeting == null
            ? java.util.Objects.requireNonNull(report).sentence().start()
            : meeting.start;
    int end =
        meeting == null ? java.util.Objects.requireNonNull(report).sentence().end() : meeting.end;
    String place = meeting == null ? "" : meeting.place;
    return new Seating(
        body,
        names.getOrDefault(body, ""),
        ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        place.isEmpty() ? Optional.empty() : Optional.of(place),
        meeting != null && meeting.type == Type.MEETING_PLANNED,
        report == null ? Optional.empty() : Optional.of(report.symbol()),
        report == null ? Optional.empty() : report.submittedTo(),
        List.of(),
        Optional.ofNullable(established.get(body)),
        Optional.ofNullable(permanent.get(body)),
        context.span(start, end));
  }
}
