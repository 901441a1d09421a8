package org.saisine.press.form;

import java.time.LocalDate;
import java.util.List;

/**
 * A note verbale of a secretariat to permanent missions: written in the third person, opened and
 * closed with the customary courtesies, dated, initialled and not signed.
 *
 * @param language the code of its language
 * @param reference of the file: "LVC/2036/114"
 * @param author who writes
 * @param addressee goes on behind "presents its compliments": "to the Permanent Mission of …";
 *     empty for all permanent missions
 * @param matter goes on behind "has the honour": "to invite each of them to nominate an expert by
 *     …"
 * @param paragraphs whole sentences behind that
 * @param place where it is written
 * @param initials of who answers for it; empty leaves their place open
 */
public record NoteVerbale(
    String language,
    String reference,
    Letterhead.Author author,
    String addressee,
    String matter,
    List<String> paragraphs,
    String place,
    LocalDate day,
    String initials) {

  public NoteVerbale {
    paragraphs = List.copyOf(paragraphs);
  }

  void print(Tongue tongue, Sheet sheet) {
    String who = author == Letterhead.Author.SECRETARIAT ? "secretariat" : "secretary-general";
    sheet.line(tongue.say("united-nations"));
    sheet.line(reference.isEmpty() ? "" : tongue.say("verbale.reference", reference));
    sheet.line(tongue.say("verbale"));
    boolean all = addressee.isBlank();
    sheet.line(
        tongue.say(
            "verbale.opens." + who,
            matter,
            all ? tongue.say("verbale.missions") : addressee.strip()));
    paragraphs.forEach(sheet::line);
    sheet.line(
        tongue.say(
            "verbale.closes." + who,
            tongue.say(all ? "verbale.missions.again" : "verbale.mission.again")));
    sheet.line(tongue.say("verbale.place", place, tongue.days().date(day)));
    sheet.line(initials.isEmpty() ? "[…]" : initials);
  }
}
