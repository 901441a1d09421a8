package org.saisine.secretariat.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

/**
 * The reader that this process reads with.
 *
 * @param print tells it from a reader of other classes or other language data
 */
record Lens(String print, Function<Source, Reading> read) {
  /** What reads; what only prints or compares changes no reading. */
  private static final List<String> PARTS =
      List.of("Reader", "Markup", "source/", "shape/", "sense/", "language/", "vocabulary/");

  private static final String HOME = "org/saisine/reader/";
  private static final int LETTERS = 16;

  private static final class Standard {
    static final Lens LENS = new Lens(print(Reader.class), Reading::of);
  }

  /** The reader that comes with this version. */
  static Lens standard() {
    return Standard.LENS;
  }

  private static String print(Class<?> reader) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      CodeSource source = reader.getProtectionDomain().getCodeSource();
      if (source != null) {
        URI place = source.getLocation().toURI();
        Path home = Path.of(place);
        if (Files.isDirectory(home)) {
          folder(home.resolve(HOME), digest);
        } else {
          archive(home, digest);
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean reads(String name) {
    return PARTS.stream().anyMatch(name::startsWith);
  }

  /** The archive has counted its bytes already. */
  private static void archive(Path jar, MessageDigest digest) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> entry.getName().startsWith(HOME) && !entry.isDirectory())
          .filter(entry -> reads(entry.getName().substring(HOME.length())))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> tell(digest, entry.getName(), entry.getCrc()));
    }
  }

  private static void folder(Path home, MessageDigest digest) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = home.relativize(each).toString().replace('\\', '/');
        if (reads(name)) {
          java.util.zip.CRC32 crc = new java.util.zip.CRC32();
          crc.update(Files.readAllBytes(each));
          tell(digest, HOME + name, crc.getValue());
        }
      }
    }
  }

  private static void tell(MessageDigest digest, String name, long crc) {
    digest.update((name + " " + crc + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
