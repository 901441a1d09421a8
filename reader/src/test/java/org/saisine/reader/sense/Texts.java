package org.saisine.reader.sense;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Record;

/** Invented resolutions around the paragraphs of a test. */
final class Texts {
  private Texts() {}

  /** A resolution of the Human Rights Council of 2023. */
  static Record council(String... paragraphs) {
    return read(
        """
        United Nations

        A/HRC/RES/54/90

        General Assembly

        Distr.: General

        17 October 2023

        Original: English

        Human Rights Council

        Fifty-fourth session

        Agenda item 3

        Resolution adopted by the Human Rights Council on 12 October 2023

        54/90. The keeping of lighthouses

        The Human Rights Council,
        """,
        paragraphs);
  }

  /** A resolution of the General Assembly of 2022. */
  static Record assembly(String... paragraphs) {
    return read(
        """
        United Nations

        A/RES/77/390

        General Assembly

        Distr.: General

        20 December 2022

        Seventy-seventh session

        Agenda item 20

        Resolution adopted by the General Assembly on 15 December 2022

        77/390. The keeping of lighthouses

        The General Assembly,
        """,
        paragraphs);
  }

  /** Une résolution du Conseil des droits de l'homme de 2023. */
  static Record conseil(String... paragraphs) {
    return read(
        """
        Nations Unies

        A/HRC/RES/54/90

        Assemblée générale

        Distr. générale

        17 octobre 2023

        Français

        Original : anglais

        Conseil des droits de l’homme

        Cinquante-quatrième session

        Point 3 de l’ordre du jour

        Résolution adoptée par le Conseil des droits de l’homme le 12 octobre 2023

        54/90. La garde des phares

        Le Conseil des droits de l’homme,
        """,
        paragraphs);
  }

  /** Une résolution de l'Assemblée générale de 2022. */
  static Record assemblee(String... paragraphs) {
    return read(
        """
        Nations Unies

        A/RES/77/390

        Assemblée générale

        Distr. générale

        20 décembre 2022

        Soixante-dix-septième session

        Point 20 de l’ordre du jour

        Résolution adoptée par l’Assemblée générale le 15 décembre 2022

        77/390. La garde des phares

        L’Assemblée générale,
        """,
        paragraphs);
  }

  /** Una resolución del Consejo de Derechos Humanos de 2023. */
  static Record consejo(String... paragraphs) {
    return read(
        """
        Naciones Unidas

        A/HRC/RES/54/90

        Asamblea General

        Distr. general

        17 de octubre de 2023

        Español

        Original: inglés

        Consejo de Derechos Humanos

        54º período de sesiones

        Tema 3 de la agenda

        Resolución aprobada por el Consejo de Derechos Humanos el 12 de octubre de 2023

        54/90. La guarda de los faros

        El Consejo de Derechos Humanos,
        """,
        paragraphs);
  }

  /** Una resolución de la Asamblea General de 2022. */
  static Record asamblea(String... paragraphs) {
    return read(
        """
        Naciones Unidas

        A/RES/77/390

        Asamblea General

        Distr. general

        20 de diciembre de 2022

        Septuagésimo séptimo período de sesiones

        Tema 20 del programa

        Resolución aprobada por la Asamblea General el 15 de diciembre de 2022

        77/390. La guarda de los faros

        La Asamblea General,
        """,
        paragraphs);
  }

  /** Резолюция Совета по правам человека 2023 года. */
  static Record sovet(String... paragraphs) {
    return read(
        """
        Организация Объединенных Наций

        A/HRC/RES/54/90

        Генеральная Ассамблея

        Distr.: General

        17 October 2023

        Russian

        Original: English

        Совет по правам человека

        Пятьдесят четвертая сессия

        Пункт 3 повестки дня

        Резолюция, принятая Советом по правам человека 12 октября 2023 года

        54/90. Хранение маяков

        Совет по правам человека,
        """,
        paragraphs);
  }

  /** Резолюция Генеральной Ассамблеи 2022 года. */
  static Record assambleya(String... paragraphs) {
    return read(
        """
        Организация Объединенных Наций

        A/RES/77/390

        Генеральная Ассамблея

        Distr.: General

        20 December 2022

        Семьдесят седьмая сессия

        Пункт 20 повестки дня

        Резолюция, принятая Генеральной Ассамблеей 15 декабря 2022 года

        77/390. Хранение маяков

        Генеральная Ассамблея,
        """,
        paragraphs);
  }

  /** 2022年大会决议。 */
  static Record dahui(String... paragraphs) {
    return read(
        """
        联合国

        A/RES/77/390

        大会

        Distr.: General

        20 December 2022

        第七十七届会议

        议程项目20

        灯塔的看守

        2022年12月15日大会决议

        77/390. 灯塔的看守

        大会，
        """,
        paragraphs);
  }

  /** قرار للجمعية العامة من عام 2022 */
  static Record jamiya(String... paragraphs) {
    return read(
        """
        الأمم المتحدة

        A/RES/77/390

        الجمعية العامة

        Distr.: General

        20 December 2022

        الدورة السابعة والسبعون

        البند 20 من جدول الأعمال

        قرار اتخذته الجمعية العامة في 15 كانون الأول/ديسمبر 2022

        77/390 حراسة المنارات

        إن الجمعية العامة،
        """,
        paragraphs);
  }

  private static Record read(String head, String... paragraphs) {
    String text = head + "\n" + String.join("\n\n", paragraphs) + "\n";
    return Reader.standard()
        .read(new Source("lighthouse.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The symbols that a text cites, but for its own. */
  static List<String> symbols(Record record) {
    return record.references().stream()
        .map(Citation::symbol)
        .filter(symbol -> !symbol.endsWith("/54/90") && !symbol.endsWith("/77/390"))
        .toList();
  }
}
