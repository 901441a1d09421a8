package org.saisine.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * How browsers reach a register, and who vouches for people. A secret comes by the environment or
 * in a file: what stands on a command line is read by everybody on the machine.
 */
final class Facing {
  private final Map<String, String> environment;

  @Option(names = "--origin", paramLabel = "URL", descriptionKey = "origin")
  private @Nullable String origin;

  @Option(names = "--behind-balancer", descriptionKey = "behind-balancer")
  private boolean behindBalancer;

  @Option(names = "--oidc-issuer", paramLabel = "URL", descriptionKey = "oidc-issuer")
  private @Nullable String issuer;

  @Option(names = "--oidc-client", paramLabel = "NAME", descriptionKey = "oidc-client")
  private @Nullable String client;

  @Option(names = "--oidc-secret-file", paramLabel = "FILE", descriptionKey = "oidc-secret-file")
  private @Nullable Path secret;

  @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
  private @Nullable Path file;

  Facing(Shell shell) {
    this.environment = shell.environment();
  }

  /** A file of settings that cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;

    Unreadable(Path file, IOException cause) {
      super(cause);
      this.file = file.toString();
    }

    String file() {
      return file;
    }
  }

  /** By name; what is said on the command line goes before what the file says. */
  Map<String, Object> settings() throws Unreadable {
    Map<String, Object> all = new TreeMap<>();
    if (file != null) {
      Properties said = new Properties();
      try (Reader text = Files.newBufferedReader(file)) {
        said.load(text);
      } catch (IOException e) {
        throw new Unreadable(file, e);
      }
      said.forEach((name, value) -> all.put(name.toString(), value));
    }
    put(all, "saisine.oidc.secret", environment.get("SAISINE_OIDC_SECRET"));
    if (secret != null) {
      try {
        all.put("saisine.oidc.secret", Files.readString(secret).strip());
      } catch (IOException e) {
        throw new Unreadable(secret, e);
      }
    }
    put(all, "saisine.origin", origin);
    put(all, "saisine.oidc.issuer", issuer);
    put(all, "saisine.oidc.client", client);
    put(all, "server.forward-headers-strategy", behindBalancer ? "native" : null);
    return all;
  }

  private static void put(Map<String, Object> all, String name, @Nullable String value) {
    if (value != null) {
      all.put(name, value);
    }
  }
}
