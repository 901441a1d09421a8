package org.saisine.reader;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.vocabulary.Record;

/** For long runs on request: docs/fuzzing.md. In every build it reads its seeds, the village. */
class ReaderFuzzTest {
  static Stream<Arguments> village() {
    return Village.sheets().stream().map(sheet -> Arguments.of((Object) Village.bytes(sheet)));
  }

  @MethodSource("village")
  @FuzzTest(maxDuration = "10m")
  @DisplayName("any bytes give a record that keeps every promise")
  void reads(byte[] bytes) {
    Source source = new Source("fuzzed", bytes);
    Record record = Reader.standard().read(source);
    Promises.kept(record, Reader.standard().text(source).length());
  }
}
