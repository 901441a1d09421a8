package org.saisine.press;

import java.util.List;
import java.util.function.Consumer;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.Line;
import org.saisine.reader.vocabulary.Record;

/**
 * Prints a document as Akoma Ntoso (OASIS LegalDocML, version 3.0) in the profile of the United
 * Nations: what an organ decides is a {@code statement}, anything else a {@code doc}. No file
 * leaves that {@link AknCheck} has anything against.
 */
final class Akn {
  private final Composition composition;
  private final Record record;
  private final AknOut out = new AknOut();
  private final AknIds ids = new AknIds();
  private final AknWords words;
  private final AknTree tree;
  private final AknParts parts;

  private Akn(Composition composition) {
    this.composition = composition;
    this.record = composition.record();
    this.words = new AknWords(out, ids, composition.notes());
    this.tree = new AknTree(out, ids, words, new AknLines(out, words, record.masthead()));
    this.parts = AknParts.of(composition.lines());
  }

  /**
   * @throws IllegalStateException where the file would break a rule: none leaves that others could
   *     not use
   */
  static byte[] print(Composition composition) {
    Akn akn = new Akn(composition);
    akn.document();
    byte[] file = akn.out.bytes();
    List<AknCheck.Flaw> flaws = AknCheck.of(file);
    if (!flaws.isEmpty()) {
      throw new IllegalStateException("no sound Akoma Ntoso: " + flaws);
    }
    return file;
  }

  private void document() {
    AknMeta meta = new AknMeta(out, record, tree::element);
    boolean deliberates = AknNames.deliberates(record.masthead().kind().value());
    AknBranch preamble = tree(parts.preamble(), "", true);
    AknBranch body = tree(parts.body(), "", false);
    String attachment = parts.annex().isEmpty() ? "" : ids.of("", "att", "1");
    AknBranch annex =
        tree(
            parts.annex().isEmpty() ? List.of() : parts.annex().subList(1, parts.annex().size()),
            attachment,
            false);
    out.open("akomaNtoso", "xmlns", AknOut.NAMESPACE, "xmlns:akn4un", AknOut.UN);
    out.open(deliberates ? "statement" : "doc", "name", meta.name());
    meta.write();
    flow("coverPage", AknGrowth.of(parts.cover()));
    flow("preface", AknGrowth.of(parts.preface()));
    flow("preamble", preamble);
    body(body, attachment.isEmpty() && parts.conclusions().isEmpty());
    conclusions(attachment.isEmpty());
    if (!attachment.isEmpty()) {
      out.open("attachments");
      out.open("attachment", "eId", attachment, "xml:lang", record.language());
      out.open("heading");
      words.write(parts.annex().getFirst().words());
      out.close();
      out.open("doc", "name", "annex");
      meta.annex();
      body(annex, true);
      out.close().close().close();
    }
    out.close().close();
  }

  private AknBranch tree(List<Line> lines, String id, boolean flows) {
    AknBranch root = AknGrowth.of(lines);
    tree.name(root, id, flows);
    return root;
  }

  private void flow(String part, AknBranch root) {
    if (!root.blocks.isEmpty() || !root.branches.isEmpty()) {
      part(part, false, inside -> inside.flow(root));
    }
  }

  private void body(AknBranch root, boolean last) {
    part("mainBody", last, inside -> inside.body(root));
  }

  private void conclusions(boolean last) {
    AknBranch root = AknGrowth.of(parts.conclusions());
    if (!parts.conclusions().isEmpty()) {
      part("conclusions", last, inside -> inside.flow(root));
    }
  }

  /**
   * @param last whether notes that nothing calls stand at its end
   */
  private void part(String name, boolean last, Consumer<AknTree> inside) {
    out.open(name, "xml:lang", record.language());
    inside.accept(tree);
    if (last) {
      words.rest(composition.notes());
    }
    out.close();
  }
}
