package org.saisine.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes village documents as Word files, with automatic numbers and real footnotes. */
final class WordPress {
  private final XWPFDocument document = new XWPFDocument();
  private final Map<Integer, XWPFFootnote> footnotes = new HashMap<>();
  private final Sheet sheet;
  private BigInteger list = BigInteger.ZERO;
  private int last;

  private WordPress(Sheet sheet) {
    this.sheet = sheet;
  }

  static byte[] print(Sheet sheet) throws IOException {
    WordPress press = new WordPress(sheet);
    press.lists();
    List<String> rows = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      if (line.text().indexOf('\t') >= 0) {
        rows.add(line.text());
        continue;
      }
      press.table(rows);
      press.paragraph(line.text());
    }
    press.table(rows);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument written = press.document) {
      written.write(bytes);
    }
    return bytes.toByteArray();
  }

  private void lists() {
    CTAbstractNum look = CTAbstractNum.Factory.newInstance();
    look.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = look.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    XWPFNumbering numbering = document.createNumbering();
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(look));
    list = numbering.addNum(id);
  }

  private void paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    String number = (last + 1) + ". ";
    String words = text;
    if (text.startsWith(number)) {
      paragraph.setNumID(list);
      last++;
      words = text.substring(number.length());
    }
    for (Sheet.Run run : Sheet.runs(words)) {
      if (run.note() == 0) {
        paragraph.createRun().setText(run.words());
      } else if (footnotes.containsKey(run.note()) || !sheet.notes().containsKey(run.note())) {
        var again = paragraph.createRun();
        again.setText(Integer.toString(run.note()));
        again.setSubscript(VerticalAlign.SUPERSCRIPT);
      } else {
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText(sheet.notes().getOrDefault(run.note(), ""));
        paragraph.addFootnoteReference(note);
        footnotes.put(run.note(), note);
      }
    }
  }

  private void table(List<String> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.stream().mapToInt(row -> row.split("\t", -1).length).max().orElse(1);
    XWPFTable table = document.createTable(rows.size(), width);
    for (int r = 0; r < rows.size(); r++) {
      String[] cells = rows.get(r).split("\t", -1);
      for (int c = 0; c < cells.length; c++) {
        table.getRow(r).getCell(c).setText(cells[c]);
      }
    }
    rows.clear();
  }
}
