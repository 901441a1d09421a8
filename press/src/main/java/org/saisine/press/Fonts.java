package org.saisine.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fonts of the system that documents are set in. Looked for once. */
final class Fonts {
  /** Where systems keep the fonts of all their users, and of one. */
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("/usr/share/fonts"),
          Path.of("/usr/local/share/fonts"),
          Path.of(System.getProperty("user.home", "/"), ".local/share/fonts"),
          Path.of(System.getProperty("user.home", "/"), ".fonts"),
          Path.of("/Library/Fonts"),
          Path.of("/System/Library/Fonts"),
          Path.of("C:/Windows/Fonts"));

  private static final int DEEP = 6;

  /** Scripts that are set in fonts of their own. */
  enum Script {
    /** Latin, Cyrillic and Greek. */
    TEXT("text", "fonts-noto-core", List.of("NotoSerif", "LiberationSerif", "DejaVuSerif")),
    ARABIC("arabic", "fonts-noto-core", List.of("NotoNaskhArabic", "NotoSansArabic", "DejaVuSans")),
    /** Outlines of the TrueType kind: those of most other Chinese fonts cannot be embedded. */
    CHINESE(
        "chinese", "fonts-droid-fallback", List.of("DroidSansFallbackFull", "DroidSansFallback")),
    /** The brackets of titles within titles, which the Chinese font has not. */
    BRACKETS("brackets", "fonts-noto-core", List.of("NotoSansYi")),
    /** Minus, bullets, arrows, circled numbers: what fonts made for reading have not. */
    SIGNS(
        "signs",
        "fonts-dejavu-core",
        List.of("DejaVuSans", "DejaVuSerif", "LiberationSerif", "NotoSansMath"));

    private final String family;
    private final String packaged;
    private final List<String> faces;

    Script(String family, String packaged, List<String> faces) {
      this.family = family;
      this.packaged = packaged;
      this.faces = faces;
    }

    /** What style sheets call it. */
    String family() {
      return family;
    }

    /** The Debian package that has its best font. */
    String packaged() {
      return packaged;
    }
  }

  /** The cuts of a face. */
  enum Cut {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String suffix;

    Cut(String suffix) {
      this.suffix = suffix;
    }
  }

  private static final class Installed {
    static final Fonts FONTS = new Fonts(FOLDERS);
  }

  private final Map<Script, Map<Cut, Path>> faces = new EnumMap<>(Script.class);

  /**
   * @param folders searched in this order; those that do not exist are passed over
   */
  Fonts(List<Path> folders) {
    Map<String, Path> files = new HashMap<>();
    folders.stream().filter(Files::isDirectory).forEach(folder -> collect(folder, files));
    for (Script script : Script.values()) {
      for (String face : script.faces) {
        Map<Cut, Path> cuts = cuts(face, files);
        if (cuts.containsKey(Cut.REGULAR)) {
          faces.put(script, cuts);
          break;
        }
      }
    }
  }

  /** Those of this machine. */
  static Fonts installed() {
    return Installed.FONTS;
  }

  private static void collect(Path folder, Map<String, Path> files) {
    try (Stream<Path> all = Files.walk(folder, DEEP, FileVisitOption.FOLLOW_LINKS)) {
      all.filter(file -> file.toString().endsWith(".ttf"))
          .sorted()
          .forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
    } catch (IOException | UncheckedIOException e) {
      // a folder that cannot be searched has no fonts for us; what is missing is said later
      return;
    }
  }

  private static Map<Cut, Path> cuts(String face, Map<String, Path> files) {
    Map<Cut, Path> cuts = new EnumMap<>(Cut.class);
    for (Cut cut : Cut.values()) {
      Path file = files.get(face + "-" + cut.suffix + ".ttf");
      if (file != null) {
        cuts.put(cut, file);
      }
    }
    Path only = files.get(face + ".ttf");
    if (only != null) {
      cuts.putIfAbsent(Cut.REGULAR, only);
    }
    return cuts;
  }

  boolean cover(Script script) {
    return faces.containsKey(script);
  }

  /**
   * The font file of a script; none where it has not this cut.
   *
   * @throws MissingFont if the machine has no font for the script at all
   */
  Optional<Path> file(Script script, Cut cut) {
    Map<Cut, Path> cuts = faces.get(script);
    if (cuts == null) {
      throw new MissingFont(script.family, script.packaged);
    }
    return Optional.ofNullable(cuts.get(cut));
  }
}
