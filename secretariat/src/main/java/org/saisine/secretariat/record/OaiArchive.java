package org.saisine.secretariat.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.web.Xml;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.UriUtils;

/** What harvesters find: each document is an item, each organ a set, Dublin Core the format. */
final class OaiArchive {
  private static final String PREFIX = "oai_dc";
  private static final String DC_SPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  private static final String DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
  private static final String IDENTIFIER = "oai:saisine:";

  /** What may name a set (OAI-PMH 2.0, 2.6); an organ of another name has none. */
  private static final Pattern SET = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");

  private static final Words WORDS = Words.in("en");

  private final JdbcTemplate sql;
  private final Catalogue catalogue;
  private final Clock clock;
  private final String correspondent;
  private final int portion;

  /**
   * @param correspondent the address of whoever answers for the register
   * @param portion how many items are told at once
   */
  OaiArchive(
      JdbcTemplate sql, Catalogue catalogue, Clock clock, String correspondent, int portion) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.clock = clock;
    this.correspondent = correspondent;
    this.portion = portion;
  }

  Consumer<Xml> identify(Address address) {
    Instant earliest =
        sql
            .query(
                "select min(l.at) as at from document d join ledger l on l.number = d.change"
                    + " having count(*) > 0",
                (row, at) -> row.getObject("at", OffsetDateTime.class).toInstant())
            .stream()
            .findFirst()
            .orElse(clock.instant());
    return xml ->
        xml.text("repositoryName", "Saisine")
            .text("baseURL", address.path("/oai"))
            .text("protocolVersion", "2.0")
            .text("adminEmail", correspondent)
            .text("earliestDatestamp", OaiApi.second(earliest))
            .text("deletedRecord", "no")
            .text("granularity", "YYYY-MM-DDThh:mm:ssZ");
  }

  Consumer<Xml> formats(String identifier) {
    if (!identifier.isEmpty()) {
      entry(identifier);
    }
    return xml ->
        xml.open("metadataFormat")
            .text("metadataPrefix", PREFIX)
            .text("schema", DC_SCHEMA)
            .text("metadataNamespace", DC_SPACE)
            .close();
  }

  Consumer<Xml> sets(OaiQuestion question) {
    if (question.arguments().containsKey("resumptionToken")) {
      throw new OaiRefusal("badResumptionToken", "The sets are told all at once.");
    }
    List<String> organs =
        sql
            .query(
                "select distinct organ from document order by organ",
                (row, at) -> row.getString("organ"))
            .stream()
            .filter(organ -> SET.matcher(organ).matches())
            .toList();
    if (organs.isEmpty()) {
      throw new OaiRefusal("noSetHierarchy", "There are no sets as long as there is no document.");
    }
    return xml ->
        organs.forEach(organ ->
            xml.open("set").text("setSpec", organ).text("setName", WORDS.name(organ)).close());
  }

  Consumer<Xml> record(OaiQuestion question, Address address) {
    Catalogue.Entry entry = entry(question.argument("identifier"));
    known(question.argument("metadataPrefix"));
    return xml -> record(xml, entry, address);
  }

  Consumer<Xml> list(OaiQuestion question, Address address) {
    OaiPortion told = OaiPortion.of(question);
    if (!question.arguments().containsKey("resumptionToken")) {
      known(question.argument("metadataPrefix"));
    }
    List<Catalogue.Entry> found = catalogue.list(told.rest(), " order by d.change", portion + 1, 0);
    if (found.isEmpty() && told.cursor() == 0) {
      throw new OaiRefusal("noRecordsMatch", "There is no document of this set in this time.");
    }
    List<Catalogue.Entry> page = found.subList(0, Math.min(portion, found.size()));
    long size = catalogue.count(told.whole());
    boolean whole = question.verb().equals("ListRecords");
    return xml -> {
      for (Catalogue.Entry each : page) {
        if (whole) {
          record(xml, each, address);
        } else {
          header(xml, each);
        }
      }
      if (found.size() > portion || told.cursor() > 0) {
        String next =
            found.size() > portion ? told.next(page.getLast().change(), page.size()).token() : "";
        xml.text(
            "resumptionToken",
            next,
            "completeListSize",
            Long.toString(size),
            "cursor",
            Long.toString(told.cursor()));
      }
    };
  }

  private static void known(String prefix) {
    if (!prefix.equals(PREFIX)) {
      throw new OaiRefusal(
          "cannotDisseminateFormat",
          "There is no format but " + PREFIX + ", not \"" + prefix + "\".");
    }
  }

  private Catalogue.Entry entry(String identifier) {
    String symbol =
        identifier.startsWith(IDENTIFIER) ? symbol(identifier.substring(IDENTIFIER.length())) : "";
    if (!symbol.isEmpty()) {
      List<Catalogue.Entry> found = catalogue.list(Selection.of(symbol, ""));
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    throw new OaiRefusal("idDoesNotExist", "There is no item \"" + identifier + "\".");
  }

  private static String symbol(String encoded) {
    try {
      String symbol = UriUtils.decode(encoded, StandardCharsets.UTF_8);
      return symbol.indexOf('\0') >= 0 ? "" : symbol;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void header(Xml xml, Catalogue.Entry entry) {
    xml.open("header")
        .text(
            "identifier", IDENTIFIER + UriUtils.encodePath(entry.symbol(), StandardCharsets.UTF_8))
        .text("datestamp", OaiApi.second(entry.processed()));
    if (SET.matcher(entry.organ()).matches()) {
      xml.text("setSpec", entry.organ());
    }
    xml.close();
  }

  private static void record(Xml xml, Catalogue.Entry entry, Address address) {
    xml.open("record");
    header(xml, entry);
    xml.open("metadata");
    xml.open(
        "oai_dc:dc",
        "xmlns:oai_dc",
        DC_SPACE,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        DC_SPACE + " " + DC_SCHEMA);
    entry
        .titles()
        .forEach((language, title) -> {
          if (!title.isEmpty()) {
            xml.text("dc:title", title, "xml:lang", language);
          }
        });
    if (!entry.organ().isEmpty()) {
      xml.text("dc:creator", WORDS.name(entry.organ()), "xml:lang", "en");
    }
    entry.published().ifPresent(day -> xml.text("dc:date", day.toString()));
    xml.text("dc:type", "Text").text("dc:type", entry.kind());
    xml.text("dc:identifier", entry.symbol());
    xml.text("dc:identifier", address.document(entry.symbol()));
    entry.languages().forEach(language -> xml.text("dc:language", language));
    xml.close().close().close();
  }
}
