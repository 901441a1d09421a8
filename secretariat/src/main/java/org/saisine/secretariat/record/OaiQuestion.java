package org.saisine.secretariat.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request of OAI-PMH 2.0, section 4.
 *
 * @param arguments by name, without the verb
 */
record OaiQuestion(String verb, Map<String, String> arguments) {
  private static final Map<String, Verb> VERBS =
      Map.of(
          "Identify", new Verb(List.of(), List.of(), false),
          "ListMetadataFormats", new Verb(List.of(), List.of("identifier"), false),
          "ListSets", new Verb(List.of(), List.of(), true),
          "ListIdentifiers",
              new Verb(List.of("metadataPrefix"), List.of("from", "until", "set"), true),
          "ListRecords", new Verb(List.of("metadataPrefix"), List.of("from", "until", "set"), true),
          "GetRecord", new Verb(List.of("identifier", "metadataPrefix"), List.of(), false));

  /**
   * @param resumes whether a resumption token may stand alone instead of all the others
   */
  private record Verb(List<String> needed, List<String> optional, boolean resumes) {
    boolean takes(String argument) {
      return needed.contains(argument)
          || optional.contains(argument)
          || (resumes && argument.equals("resumptionToken"));
    }
  }

  /** Every argument once, each one known, none missing; else refused. */
  static OaiQuestion of(Map<String, String[]> given) {
    String[] verbs = given.getOrDefault("verb", new String[0]);
    if (verbs.length != 1) {
      throw new OaiRefusal(
          "badVerb", verbs.length == 0 ? "The verb is missing." : "There is more than one verb.");
    }
    Verb verb = VERBS.get(verbs[0]);
    if (verb == null) {
      throw new OaiRefusal(
          "badVerb",
          "\"%s\" is none of the verbs: %s."
              .formatted(verbs[0], String.join(", ", VERBS.keySet().stream().sorted().toList())));
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    given.forEach((name, values) -> {
      if (!name.equals("verb")) {
        if (!verb.takes(name)) {
          throw OaiRefusal.badArgument("\"%s\" takes no \"%s\".".formatted(verbs[0], name));
        }
        if (values.length > 1) {
          throw OaiRefusal.badArgument("\"%s\" is given more than once.".formatted(name));
        }
        if (values[0].indexOf('\0') >= 0) {
          throw OaiRefusal.badArgument("\"%s\" has a character that no text has.".formatted(name));
        }
        arguments.put(name, values[0]);
      }
    });
    if (!arguments.containsKey("resumptionToken")) {
      Stream<String> missing = verb.needed().stream().filter(each -> !arguments.containsKey(each));
      missing
          .findFirst()
          .ifPresent(each -> {
            throw OaiRefusal.badArgument("\"%s\" needs \"%s\".".formatted(verbs[0], each));
          });
    } else if (arguments.size() > 1) {
      throw OaiRefusal.badArgument("A resumption token stands alone.");
    }
    return new OaiQuestion(verbs[0], arguments);
  }

  /** Empty where it is not given. */
  String argument(String name) {
    return arguments.getOrDefault(name, "");
  }
}
