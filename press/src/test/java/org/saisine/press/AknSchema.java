package org.saisine.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of OASIS, where it lies beside the project; nothing is fetched. */
final class AknSchema {
  static final Path FOLDER = Path.of("..", "..", "shared", "akn");

  private final Schema schema;

  AknSchema() throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    schema = factory.newSchema(FOLDER.resolve("akomantoso30.xsd").toFile());
  }

  static boolean atHand() {
    return Files.exists(FOLDER.resolve("akomantoso30.xsd"));
  }

  /** What the schema has against a file. */
  List<String> errors(byte[] file) throws SAXException, IOException {
    List<String> errors = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            errors.add(e.toString());
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(e.toString());
          }

          @Override
          public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    return errors;
  }
}
