package org.saisine.secretariat.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a clause rules on. The data must have a general clause for each. */
public enum Matter {
  /** How long silence lasts at least, from when a text is circulated. */
  SILENCE_HOURS(Value.Span.class),
  /** How long it lasts at most. */
  SILENCE_LONGEST(Value.Span.class),
  /** Whether weekends and holidays count in that time. */
  SILENCE_DAYS(Value.Counted.class),
  SILENCE_CIRCULATION(Value.Plain.class),
  SILENCE_OBJECTION(Value.Plain.class),
  SILENCE_ADOPTION(Value.Plain.class),
  SILENCE_EXTENSION(Value.Plain.class),
  SILENCE_WITHDRAWAL(Value.Plain.class),
  SILENCE_RESTART(Value.Plain.class),
  /** To whom it is shown who objected, and why. */
  SILENCE_REASONS(Value.Audience.class),
  /** To whom it is shown that a procedure runs. */
  SILENCE_SEEN(Value.Audience.class),

  /** Who may do what in nominations. */
  NOMINATION_CAPACITY(Value.Plain.class),
  /** That each act is entered, with its day and, where it changes what was, its reason. */
  NOMINATION_ACCOUNT(Value.Plain.class),
  /** How long a call for nominations is open at least. */
  NOMINATION_PERIOD(Value.Span.class),
  /** Until when nominations are received. */
  NOMINATION_DEADLINE(Value.Plain.class),
  /** How often its deadline may be put off. */
  NOMINATION_EXTENSION(Value.Count.class),
  NOMINATION_ENLARGEMENT(Value.Plain.class),
  NOMINATION_ENDORSEMENT(Value.Plain.class),
  NOMINATION_PROFILE(Value.Plain.class),
  /** What becomes of more candidates than seats. */
  NOMINATION_CONTEST(Value.Plain.class),
  NOMINATION_REPLACEMENT(Value.Plain.class),
  /** How many of the seats have to be filled before the group is constituted. */
  NOMINATION_CONSTITUTION(Value.Share.class),
  /** How many seats each regional group has. */
  SEATS(Value.Seats.class),

  MAJORITY(Value.Share.class),
  MAJORITY_IMPORTANT(Value.Share.class),
  RECONSIDERATION(Value.Share.class),
  ABSTENTIONS(Value.Plain.class),
  ROLL_CALL(Value.Plain.class),
  CONSENSUS(Value.Plain.class),
  VOTES(Value.Plain.class),
  QUORUM_OPENING(Value.Share.class),
  QUORUM_DECISION(Value.Share.class),
  /** Informal consultations on each draft. */
  CONSULTATIONS(Value.Count.class),

  /** How long before a regular session its provisional agenda is sent. */
  NOTICE_REGULAR(Value.Span.class),
  /** The same of a special session. */
  NOTICE_SPECIAL(Value.Span.class),
  MEETING_LENGTH(Value.Span.class),

  DOCUMENT_SUBMISSION(Value.Span.class),
  DOCUMENT_PROCESSING(Value.Span.class),
  DOCUMENT_ISSUE(Value.Span.class),
  IN_SESSION_SUBMISSION(Value.Span.class),
  IN_SESSION_WORDS(Value.Count.class),
  SECRETARIAT_WORDS(Value.Count.class),
  OTHER_WORDS(Value.Count.class),
  DRAFT_TRANSLATION(Value.Span.class),
  LANGUAGES(Value.Languages.class),

  /** The holidays at the seat of a body. */
  HOLIDAYS(Value.Dates.class),
  /** By which clock deadlines are told. */
  ZONE(Value.Zone.class);

  private final Class<? extends Value> kind;

  Matter(Class<? extends Value> kind) {
    this.kind = kind;
  }

  /** As it stands in the data, in addresses and in the keys of texts: {@code silence-hours}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What kind of value its clauses have. */
  Class<? extends Value> kind() {
    return kind;
  }

  static Optional<Matter> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
