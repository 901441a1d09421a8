package org.saisine.secretariat;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.database.DatabaseAway;
import org.saisine.secretariat.record.Intake;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A register that serves its pages, until it is closed. */
public final class Serving implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final Database database;

  private Serving(ConfigurableApplicationContext context, Database database) {
    this.context = context;
    this.database = database;
  }

  /** Somebody else listens on the port. */
  public static final class PortTaken extends Exception {
    private static final long serialVersionUID = 1;

    PortTaken() {
      super("port taken");
    }
  }

  /**
   * Starts to serve.
   *
   * @param database opens the database; it does so while the pages are put together
   * @param address where to listen: the loopback unless told otherwise
   * @param port 0 for any that is free
   * @throws DatabaseAway where there is no database
   * @throws PortTaken where the port is in use
   */
  public static Serving start(Supplier<Database> database, InetAddress address, int port)
      throws PortTaken {
    return start(database, address, port, Map.of());
  }

  /**
   * Starts to serve.
   *
   * @param settings by name, as docs/operations.md lists them
   */
  public static Serving start(
      Supplier<Database> database, InetAddress address, int port, Map<String, Object> settings)
      throws PortTaken {
    return start(database, address, port, settings, Clock.systemUTC());
  }

  /**
   * Starts to serve by a clock that somebody else turns.
   *
   * @param clock that every room looks at
   */
  static Serving start(
      Supplier<Database> database,
      InetAddress address,
      int port,
      Map<String, Object> settings,
      Clock clock)
      throws PortTaken {
    CompletableFuture<Database> opened = new CompletableFuture<>();
    Thread.ofPlatform()
        .name("database")
        .start(() -> {
          try {
            opened.complete(database.get());
          } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e);
          }
        });
    SpringApplication application = new SpringApplication(Secretariat.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(
        Map.of("server.port", port, "server.address", address.getHostAddress()));
    application.addInitializers(context -> {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("settings", settings));
      GenericApplicationContext parts = (GenericApplicationContext) context;
      parts.registerBean("database", CompletableFuture.class, () -> opened);
      parts.registerBean("clock", Clock.class, () -> clock);
    });
    try {
      ConfigurableApplicationContext context = application.run();
      return new Serving(context, opened.join());
    } catch (RuntimeException e) {
      close(opened);
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof DatabaseAway away) {
          throw away;
        }
        if (cause instanceof PortInUseException) {
          throw new PortTaken();
        }
      }
      throw e;
    }
  }

  private static void close(CompletableFuture<Database> opened) {
    try {
      opened.join().close();
    } catch (CompletionException e) {
      // It never opened; why is told to whoever started it.
    }
  }

  /** Where it listens. */
  public int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** Where documents come in. */
  public Intake intake() {
    return context.getBean(Intake.class);
  }

  /** What is put together, for tests that look at all of it. */
  ConfigurableApplicationContext context() {
    return context;
  }

  /** The first administrator, where this start has made one. */
  public Optional<FirstAccount.Made> firstAccount() {
    return context.getBean(FirstAccount.class).make();
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
