package org.saisine.secretariat.nominations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saisine.secretariat.access.Capacity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What happened, as the database keeps it: the word for it, and its particulars as JSON. */
final class Facts {
  private static final Map<String, Class<?>> KINDS =
      Arrays.stream(NominationEvent.class.getPermittedSubclasses())
          .collect(Collectors.toMap(Facts::word, Function.identity()));

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Capacity.class, new Said())
                  .addDeserializer(Capacity.class, new Heard()))
          .build();

  private Facts() {}

  /** {@code extension-asked}. */
  static String word(NominationEvent event) {
    return word(event.getClass());
  }

  private static String word(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** What the ledger calls it, and the notice of it. */
  static String act(NominationEvent event) {
    return String.join("-", "nominations", word(event));
  }

  static String written(NominationEvent event) {
    return JSON.writeValueAsString(event);
  }

  static NominationEvent read(String word, String written) {
    Class<?> kind = KINDS.get(word);
    if (kind == null) {
      throw new IllegalStateException("nothing like that happens in nominations: " + word);
    }
    return (NominationEvent) JSON.readValue(written, kind);
  }

  private static final class Said extends ValueSerializer<Capacity> {
    @Override
    public void serialize(Capacity capacity, JsonGenerator out, SerializationContext context) {
      out.writeString(capacity.said());
    }
  }

  private static final class Heard extends ValueDeserializer<Capacity> {
    @Override
    public Capacity deserialize(JsonParser in, DeserializationContext context) {
      return Capacity.of(in.getString()).orElseThrow();
    }
  }
}
