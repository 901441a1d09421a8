package org.saisine.secretariat.web;

import java.util.List;

/**
 * A machine's question that cannot be answered, with all that is wrong in it and what would have
 * been allowed. It is told as a problem of RFC 9457.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient List<Fault> faults;

  private Refusal(int status, String detail, List<Fault> faults) {
    super(detail);
    this.status = status;
    this.faults = faults;
  }

  /**
   * One thing that is wrong.
   *
   * @param parameter where it stands
   * @param given what stood there; empty where nothing did
   * @param detail what is wrong with it
   * @param allowed the values that would do, where they can be counted
   */
  public record Fault(String parameter, String given, String detail, List<String> allowed) {}

  /** The question was not understood. */
  public static Refusal misasked(List<Fault> faults) {
    return new Refusal(
        400, String.join(" ", faults.stream().map(Fault::detail).toList()), List.copyOf(faults));
  }

  /** What is asked for is not here, or may not be seen by whoever asks. */
  public static Refusal missing(String detail, Fault... faults) {
    return new Refusal(404, detail, List.of(faults));
  }

  /** More was brought than can be taken in. */
  public static Refusal tooLarge(String detail) {
    return new Refusal(413, detail, List.of());
  }

  /** It cannot be done just now: there are too many at once, or the machine lacks something. */
  public static Refusal busy(String detail) {
    return new Refusal(503, detail, List.of());
  }

  int status() {
    return status;
  }

  List<Fault> faults() {
    return faults;
  }
}
