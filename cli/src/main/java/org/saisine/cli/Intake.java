package org.saisine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.saisine.reader.Source;
import org.saisine.reader.print.Words;

/** Takes a document's bytes in, up to a size; says why where it cannot. */
final class Intake {
  private final InputStream standardInput;
  private final int mostBytes;
  private final String language;
  private final Words words;

  /**
   * @param language of the documents, where the caller knows it; else empty
   */
  Intake(InputStream standardInput, int mostBytes, String language, Words words) {
    this.standardInput = standardInput;
    this.mostBytes = mostBytes;
    this.language = language;
    this.words = words;
  }

  Source take(Input input) throws Refusal {
    return switch (input) {
      case Input.Document(Path path) -> new Source(path.toString(), bytes(path), language);
      case Input.StandardInput() -> new Source("-", standardInput(), language);
      case Input.Unreadable(String sentence) -> throw new Refusal(sentence);
    };
  }

  private byte[] bytes(Path path) throws Refusal {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > mostBytes) {
        throw tooLarge(path.toString());
      }
      if (Files.isDirectory(path)) {
        throw refusal("input.became-folder", path);
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return bytes(stream, path.toString());
      }
    } catch (NoSuchFileException e) {
      throw refusal("input.missing", path);
    } catch (AccessDeniedException e) {
      throw refusal("input.denied", path);
    } catch (IOException e) {
      throw refusal("input.failed", path);
    }
  }

  private byte[] standardInput() throws Refusal {
    String name = words.say("input.standard");
    try {
      return bytes(standardInput, name);
    } catch (IOException e) {
      throw new Refusal(words.say("input.failed", name));
    }
  }

  /** A pipe or a device does not say beforehand how much it will bring. */
  private byte[] bytes(InputStream stream, String name) throws IOException, Refusal {
    byte[] bytes = stream.readNBytes(mostBytes);
    if (bytes.length == mostBytes && stream.read() >= 0) {
      throw tooLarge(name);
    }
    return bytes;
  }

  private Refusal tooLarge(String name) {
    return new Refusal(words.say("input.too-large", Glyphs.shown(name), new ByteLimit(mostBytes)));
  }

  private Refusal refusal(String key, Path path) {
    return new Refusal(words.say(key, Glyphs.shown(path.toString())));
  }
}
