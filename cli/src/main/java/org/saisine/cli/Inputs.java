package org.saisine.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.saisine.reader.print.Words;

/**
 * The documents that were named, with those of every folder that was: the same order on every
 * machine, whatever order the file system keeps.
 */
final class Inputs {
  static final String STANDARD_INPUT = "-";

  private static final Set<String> ENDINGS = Set.of("txt", "docx", "pdf", "html", "htm", "xml");

  private final Words words;
  private final List<Input> found = new ArrayList<>();

  /** The folders that are being walked: a link may lead back to one of them. */
  private final Set<Path> open = new HashSet<>();

  private Inputs(Words words) {
    this.words = words;
  }

  static List<Input> of(List<String> named, Words words) {
    Inputs inputs = new Inputs(words);
    for (String name : named) {
      if (name.equals(STANDARD_INPUT)) {
        inputs.found.add(new Input.StandardInput());
      } else {
        inputs.path(name);
      }
    }
    return inputs.found;
  }

  private void path(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      // The locale's characters do not reach: Java cannot give the name back to the system.
      found.add(new Input.Unreadable(words.say("input.name", Glyphs.shown(name))));
      return;
    }
    if (Files.isDirectory(path)) {
      folder(path);
    } else {
      found.add(new Input.Document(path));
    }
  }

  /** A folder without any document is told: nothing read is seldom what was meant. */
  private void folder(Path folder) {
    int before = found.size();
    walk(folder);
    if (found.size() == before) {
      found.add(new Input.Unreadable(words.say("input.empty-folder", shown(folder))));
    }
  }

  private void walk(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (!open.add(real)) {
        found.add(new Input.Unreadable(words.say("input.loop", shown(folder))));
        return;
      }
      for (Path entry : sorted(folder)) {
        if (Files.isDirectory(entry)) {
          walk(entry);
        } else if (isDocument(entry)) {
          found.add(new Input.Document(entry));
        }
      }
      open.remove(real);
    } catch (IOException | DirectoryIteratorException e) {
      found.add(new Input.Unreadable(words.say("input.closed-folder", shown(folder))));
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  /** In a folder the name has to tell what is meant to be read; what it is, the content tells. */
  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return !withoutEnding(name).equals(name);
  }

  /** A file's name without the ending of a document, if it has one. */
  static String withoutEnding(String name) {
    int stop = name.lastIndexOf('.');
    String ending = name.substring(stop + 1).toLowerCase(Locale.ROOT);
    return stop >= 0 && ENDINGS.contains(ending) ? name.substring(0, stop) : name;
  }

  private static String shown(Path path) {
    return Glyphs.shown(path.toString());
  }
}
