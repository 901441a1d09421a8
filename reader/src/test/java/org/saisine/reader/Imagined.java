package org.saisine.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A resolution that chance wrote, with what must be read of it. */
final class Imagined {
  private record Tongue(
      String speaker,
      String head,
      String item,
      String adopted,
      String sitting,
      List<String> preamble,
      List<String> operative,
      List<String> words,
      String vote,
      String favour,
      String against,
      String abstaining,
      String and,
      int name) {}

  private static final Tongue ENGLISH =
      new Tongue(
          "The Human Rights Council,",
          "Human Rights Council\n\nNinety-first session\n\n25 February–4 April 2036",
          "Agenda item 3",
          "Resolution adopted by the Human Rights Council on 2 April 2036",
          "54th meeting\n2 April 2036",
          List.of("Recalling", "Noting", "Recalling also", "Convinced", "Reaffirming", "Welcoming"),
          List.of("Requests", "Decides", "Invites", "Also requests", "Encourages", "Reaffirms"),
          List.of(
              "that the keepers of the locks write down the hours",
              "the bells of the ferries and the lamps of the quay",
              "in accordance with its resolution 85/6 of 29 March 2034",
              "those who live on the far bank of the river",
              "without delay and at the expense of the parties",
              "the report on shallow water (A/HRC/90/37)",
              "boats without a light",
              "in the languages spoken on the coast",
              "well before the event"),
          "[Adopted by a recorded vote of %d to %d, with %d abstentions. The voting was as follows:",
          "In favour:",
          "Against:",
          "Abstaining:",
          " and ",
          1);

  private static final Tongue FRENCH =
      new Tongue(
          "Le Conseil des droits de l’homme,",
          "Conseil des droits de l’homme\n\nQuatre-vingt-onzième session\n\n25 février-4 avril 2036",
          "Point 3 de l’ordre du jour",
          "Résolution adoptée par le Conseil des droits de l’homme le 2 avril 2036",
          "54e séance\n2 avril 2036",
          List.of(
              "Rappelant",
              "Notant",
              "Rappelant également",
              "Convaincu",
              "Réaffirmant",
              "Se félicitant"),
          List.of("Prie", "Décide", "Invite", "Prie également", "Encourage", "Réaffirme"),
          List.of(
              "que les gardiens des écluses notent les heures",
              "les cloches des bacs et les lampes du quai",
              "conformément à sa résolution 85/6 du 29 mars 2034",
              "ceux qui vivent sur l’autre rive du fleuve",
              "sans retard et aux frais des parties",
              "le rapport sur les hauts-fonds (A/HRC/90/37)",
              "les barques sans feu",
              "dans les langues parlées sur la côte",
              "bien avant l’échéance"),
          "[Adoptée à l’issue d’un vote enregistré par %d voix contre %d, avec %d abstentions. Les voix"
              + " se sont réparties comme suit :",
          "Ont voté pour :",
          "Ont voté contre :",
          "Se sont abstenus :",
          " et ",
          2);

  private static final List<List<String>> STATES =
      List.of(
          List.of("CHL", "Chile", "Chili"),
          List.of("FJI", "Fiji", "Fidji"),
          List.of("ISL", "Iceland", "Islande"),
          List.of("JPN", "Japan", "Japon"),
          List.of("KEN", "Kenya", "Kenya"),
          List.of("WSM", "Samoa", "Samoa"),
          List.of("NPL", "Nepal", "Népal"),
          List.of(
              "GBR",
              "United Kingdom of Great Britain and Northern Ireland",
              "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"),
          List.of("BOL", "Bolivia (Plurinational State of)", "Bolivie (État plurinational de)"),
          List.of("TTO", "Trinidad and Tobago", "Trinité-et-Tobago"));

  private final Tongue tongue;
  private final Random random;

  /** The lines of the document, each a paragraph, with what stands around it. */
  final List<String> paragraphs = new ArrayList<>();

  /** What must be read: "pp2 recall words…" and votes. */
  final List<String> expected = new ArrayList<>();

  final List<String> positions = new ArrayList<>();
  final String language;

  Imagined(String language, long seed) {
    this.language = language;
    this.tongue = language.equals("en") ? ENGLISH : FRENCH;
    this.random = new Random(seed);
    Collections.addAll(paragraphs, "A/HRC/RES/91/14", tongue.head, tongue.item, tongue.adopted);
    paragraphs.add("91/14. " + sentence(random.nextInt(2) + 1));
    paragraphs.add(tongue.speaker);
    int preambular = 1 + random.nextInt(8);
    for (int i = 1; i <= preambular; i++) {
      String words = one(tongue.preamble) + " " + sentence(1 + random.nextInt(7)) + ",";
      paragraphs.add(words);
      expected.add("pp" + i + "  " + Compared.letters(words));
    }
    int operative = 1 + random.nextInt(14);
    for (int i = 1; i <= operative; i++) {
      String stop = i == operative ? "." : language.equals("fr") ? " ;" : ";";
      String words = one(tongue.operative) + " " + sentence(1 + random.nextInt(9)) + stop;
      paragraphs.add(i + ". " + words);
      expected.add("op" + i + " " + i + " " + Compared.letters(words));
    }
    paragraphs.add(tongue.sitting);
    vote();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String sentence(int parts) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      all.add(one(tongue.words));
    }
    return String.join(random.nextBoolean() ? ", " : tongue.and, all);
  }

  private void vote() {
    List<List<String>> states = new ArrayList<>(STATES);
    Collections.shuffle(states, random);
    int favour = 1 + random.nextInt(5);
    int against = 1 + random.nextInt(3);
    StringBuilder all = new StringBuilder();
    all.append(String.format(tongue.vote, favour, against, states.size() - favour - against));
    list(all, tongue.favour, "inFavour", states.subList(0, favour));
    list(all, tongue.against, "against", states.subList(favour, favour + against));
    list(all, tongue.abstaining, "abstaining", states.subList(favour + against, states.size()));
    paragraphs.add(all.append(']').toString());
    positions.add("method recorded-vote");
    positions.add("inFavour " + favour);
    positions.add("against " + against);
    positions.add("abstaining " + (states.size() - favour - against));
    Collections.sort(positions);
  }

  private void list(StringBuilder all, String label, String key, List<List<String>> states) {
    List<String> names = states.stream().map(state -> state.get(tongue.name)).toList();
    all.append('\n').append(label).append('\n').append(String.join(", ", names));
    states.forEach(state -> positions.add(key + " " + state.getFirst()));
  }

  /** One paragraph a line. */
  String clean() {
    return String.join("\n\n", paragraphs) + "\n";
  }

  /** Lines of a width, on pages with running heads and feet. */
  String paged(int width, int height) {
    StringBuilder all = new StringBuilder();
    int line = 0;
    int page = 1;
    for (String paragraph : paragraphs) {
      for (String words : wrapped(paragraph, width)) {
        all.append(words).append('\n');
        if (++line % height == 0) {
          all.append("\n36-04512   ").append(page++).append("/9\n\f\nA/HRC/RES/91/14\n\n");
        }
      }
      all.append('\n');
    }
    return all.toString();
  }

  /** One paragraph a line, acts and titles in Markdown. */
  String marked() {
    return String.join("\n\n", paragraphs.stream().map(this::marked).toList()) + "\n";
  }

  private String marked(String paragraph) {
    List<String> acts = new ArrayList<>(tongue.preamble);
    acts.addAll(tongue.operative);
    acts.sort((a, b) -> b.length() - a.length());
    int from = paragraph.matches("(?s)\\d+\\. .*") ? paragraph.indexOf(' ') + 1 : 0;
    for (String act : acts) {
      if (paragraph.startsWith(act + " ", from)) {
        int to = from + act.length();
        return paragraph.substring(0, from) + "*" + act + "*" + paragraph.substring(to);
      }
    }
    return paragraph.startsWith("91/14.") ? "**" + paragraph + "**" : paragraph;
  }

  private static List<String> wrapped(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : paragraph.split("\n", -1)) {
      StringBuilder row = new StringBuilder();
      for (String word : line.split(" ", -1)) {
        if (!row.isEmpty() && row.length() + 1 + word.length() > width) {
          lines.add(row.toString());
          row.setLength(0);
        }
        row.append(row.isEmpty() ? "" : " ").append(word);
      }
      lines.add(row.toString());
    }
    return lines;
  }
}
