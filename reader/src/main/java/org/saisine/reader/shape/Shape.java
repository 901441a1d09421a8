package org.saisine.reader.shape;

import java.util.List;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Kind;

/**
 * What is where in a document. Offsets are of the normalised text; {@link Text#span} leads back.
 *
 * @param tokens the words of interest of the whole normalised text
 * @param kind what the head says the document is
 * @param kindAt the token or the block start that says so
 * @param masthead the blocks before the body
 * @param title the index of the title's block; -1 where none was found
 * @param titleFrom where the title's words start in the normalised text
 * @param titleEnd where they end
 * @param titleNumber "54/7", where the title bears the number of a resolution or decision
 * @param pieces the paragraphs
 * @param headings the indexes of blocks between paragraphs that are none
 * @param closing the indexes of the blocks that name the meeting and its date
 * @param adoptionFrom where the bracket that tells the adoption opens; -1 where there is none
 * @param adoptionTo where it closes
 * @param notes the notes
 * @param annex the index of the block that opens the first annex; the number of blocks if none does
 * @param agenda the lines of the agenda, where the document is one
 */
public record Shape(
    Language language,
    Text text,
    Tokens tokens,
    Kind kind,
    int kindAt,
    int masthead,
    int title,
    int titleFrom,
    int titleEnd,
    String titleNumber,
    List<Piece> pieces,
    List<Integer> headings,
    List<Integer> closing,
    int adoptionFrom,
    int adoptionTo,
    List<Note> notes,
    int annex,
    List<AgendaLine> agenda) {

  /** The shape of a text in a language. */
  public static Shape of(CharSequence source, Language language) {
    return new Shaping(Layout.of(source, language), language).shape();
  }

  /** The blocks of the text. */
  public List<Block> blocks() {
    return text.blocks();
  }

  /** The characters of a block. */
  public String string(Block block) {
    return text.string(block.start(), block.end());
  }

  /** The first token of a block; the first behind it where the block has none. */
  public int firstToken(Block block) {
    return tokens.from(block.start());
  }

  /** Whether a sign ends the words of a block. */
  public boolean ends(Block block) {
    return ".;:,。；：，؛،؟?!".indexOf(text.chars()[block.end() - 1]) >= 0;
  }

  /** Whether a block tells something behind the vote: it belongs to no paragraph, nor heads one. */
  public boolean told(Block block) {
    return ends(block) && adoptionFrom >= 0 && block.start() >= adoptionTo;
  }
}
