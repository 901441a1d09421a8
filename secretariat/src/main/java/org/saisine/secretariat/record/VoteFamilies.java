package org.saisine.secretariat.record;

import static org.saisine.secretariat.record.Families.number;

import java.util.List;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;

/** Facts of adoptions and votes. */
final class VoteFamilies {
  private VoteFamilies() {}

  static Family<Adoption> adoption() {
    return new Family<>(
        "adoption",
        true,
        List.of(
            Field.choice("method", true, Families.words(Adoption.Method.values())),
            Field.of("in-favour", Form.NUMBER),
            Field.of("against", Form.NUMBER),
            Field.of("abstaining", Form.NUMBER)),
        revision -> revision.adoption,
        Adoption::span,
        each ->
            Said.of(
                "method", JsonRecords.word(each.method()),
                "in-favour", number(each.inFavour()),
                "against", number(each.against()),
                "abstaining", number(each.abstaining())),
        told ->
            new Adoption(
                Families.word(Adoption.Method.class, told.text("method")),
                told.number("in-favour"),
                told.number("against"),
                told.number("abstaining"),
                Adoption.Positions.NONE,
                told.span()));
  }

  static Family<Fact<Revision.Position>> position() {
    return new Family<>(
        "position",
        false,
        List.of(
            Field.needed("state", Form.STATE),
            Field.choice("choice", true, Ballot.CHOICES.subList(0, 3))),
        revision -> revision.positions,
        Fact::span,
        each -> Said.of("state", each.value().state(), "choice", each.value().choice()),
        told ->
            new Fact<>(
                new Revision.Position(told.text("state"), told.text("choice")), told.span()));
  }
}
