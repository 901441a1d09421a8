package org.saisine.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saisine.reader.print.Words;

/**
 * The folder that printed documents are put into. A file stands there whole or not at all; one that
 * stands there already is somebody's, unless they said that it may go; one that is being read
 * stays.
 */
final class Shelf {
  private final Path folder;
  private final boolean replacing;
  private final Set<Path> originals = new HashSet<>();
  private final Words words;

  private Shelf(Path folder, boolean replacing, Words words) {
    this.folder = folder;
    this.replacing = replacing;
    this.words = words;
  }

  /**
   * Opens the folder, and makes it where there is none.
   *
   * @param originals what is read, so that it is not written over
   * @throws Refusal where it cannot be
   */
  static Shelf in(Path folder, List<Input> originals, boolean replacing, Words words)
      throws Refusal {
    Shelf shelf = new Shelf(folder, replacing, words);
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      for (Input input : originals) {
        if (replacing && input instanceof Input.Document(Path path) && Files.exists(path)) {
          shelf.originals.add(path.toRealPath());
        }
      }
    } catch (IOException e) {
      throw shelf.unwritten(folder, e);
    }
    return shelf;
  }

  /** Whether a file may be put under a name; asked before work is done in vain. */
  boolean free(String name) {
    try {
      return replacing || !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /**
   * Puts a file there under a name, which is a single one.
   *
   * @return where it is now
   * @throws Refusal where it is not put there, and why
   */
  Path put(String name, byte[] bytes) throws Refusal {
    Path place;
    try {
      place = folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new Refusal(words.say("convert.name", Glyphs.shown(name)));
    }
    try {
      if (!free(name)) {
        throw new FileAlreadyExistsException(name);
      }
      if (replacing && Files.exists(place) && originals.contains(place.toRealPath())) {
        throw new Refusal(words.say("convert.original", shown(place)));
      }
      write(place, bytes);
    } catch (FileAlreadyExistsException e) {
      throw taken(name);
    } catch (IOException e) {
      throw unwritten(place, e);
    }
    return place;
  }

  Refusal taken(String name) {
    return new Refusal(words.say("convert.taken", shown(folder.resolve(name))));
  }

  private void write(Path place, byte[] bytes) throws IOException {
    Path unfinished = folder.resolve(".saisine-" + ProcessHandle.current().pid() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
      if (replacing) {
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(unfinished, place);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Refusal unwritten(Path place, IOException why) {
    String reason =
        why instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : why instanceof FileSystemException
                ? why.getClass().getSimpleName()
                : String.valueOf(why.getMessage());
    return new Refusal(words.say("convert.unwritten", shown(place), Glyphs.shown(reason)));
  }

  private static String shown(Path path) {
    return Glyphs.shown(path.toString());
  }
}
