package org.saisine.reader.print;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON lies on the page: all on one line, or indented. What is written to stays open. */
final class JsonForm {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final ObjectWriteContext INDENTED = new Indented();

  private JsonForm() {}

  static JsonGenerator generator(Writer to, boolean indented) {
    return FACTORY.createGenerator(context(indented), to);
  }

  static JsonGenerator generator(OutputStream to, boolean indented) {
    return FACTORY.createGenerator(context(indented), to, JsonEncoding.UTF8);
  }

  private static ObjectWriteContext context(boolean indented) {
    return indented ? INDENTED : ObjectWriteContext.empty();
  }

  /** Two blanks and a line feed on every system: the same record gives the same bytes. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultPrettyPrinter PRINTER =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    @Override
    public PrettyPrinter getPrettyPrinter() {
      // A printer counts its depth: each record needs its own.
      return PRINTER.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
