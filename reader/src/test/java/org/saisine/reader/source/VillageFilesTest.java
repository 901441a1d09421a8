package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands in {@code village/formats} is what the press prints of the village's texts. After a
 * change of either, {@code mvn -pl reader test -Dtest=VillageFilesTest -Dsaisine.press=true} prints
 * them anew.
 */
class VillageFilesTest {
  private static final Path VILLAGE = Path.of("../village");

  @ParameterizedTest(name = "{1} of {0} as {2}")
  @CsvSource({
    "en, A_HRC_RES_91_14, WORD",
    "en, A_HRC_RES_91_14, PDF",
    "en, A_HRC_RES_91_14, HTML",
    "en, A_HRC_RES_91_14, AKOMA_NTOSO",
    "fr, LVC_COP_WG1_2036_1, PDF",
    "ar, A_RES_91_152, WORD",
    "ar, A_RES_91_152, HTML",
    "zh, LVC_COP_RES_7_3, WORD",
    "zh, LVC_COP_RES_7_3, AKOMA_NTOSO"
  })
  void printed(String language, String name, Press press) throws IOException {
    byte[] now = press.print(Files.readString(VILLAGE.resolve(language).resolve(name + ".txt")));
    Path file = VILLAGE.resolve("formats").resolve(name + "." + language + "." + press.ending);
    if (Boolean.getBoolean("saisine.press")) {
      Files.createDirectories(VILLAGE.resolve("formats"));
      Files.write(file, now);
    }
    assertThat(parts(Files.readAllBytes(file))).isEqualTo(parts(now));
    assertThat(now.length).isLessThan(60_000);
  }

  /** A file by its parts: how well they were compressed, and when, is not what it says. */
  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (!each.getName().equals("docProps/core.xml")) {
          parts.put(each.getName(), new String(zip.readAllBytes(), ISO_8859_1));
        }
      }
    }
    return parts.isEmpty() ? Map.of("", new String(bytes, ISO_8859_1)) : parts;
  }
}
