package org.saisine.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Serving;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a register to browsers until it is told to stop. */
@Command(name = "serve", sortOptions = false, abbreviateSynopsis = true)
final class ServeCommand implements Callable<Integer> {
  private static final int STANDARD_PORT = 8080;

  /** The launcher says where it lies: beside the program. */
  private static final Path VILLAGE = Path.of(System.getProperty("saisine.village", "village"));

  private final Shell shell;
  private final Words words;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private int port = STANDARD_PORT;

  @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "address")
  private InetAddress address = InetAddress.getLoopbackAddress();

  @Option(names = "--village", descriptionKey = "village")
  private boolean village;

  /** Serves itself the documents of a folder, and ends: what a start needs is then known. */
  @Option(names = "--rehearse", paramLabel = "FOLDER", hidden = true)
  private @Nullable Path rehearsal;

  @Mixin private final Keeping keeping;
  @Mixin private final Facing facing;

  ServeCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
    this.facing = new Facing(shell);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (rehearsal != null) {
      Rehearsal.of(rehearsal);
      return CommandLine.ExitCode.OK;
    }
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Serving serving = Serving.start(keeping::open, address, port, facing.settings())) {
      Runtime.getRuntime()
          .addShutdownHook(
              Thread.ofPlatform()
                  .unstarted(() -> {
                    stop.countDown();
                    awaitQuietly(stopped);
                  }));
      shell.err().println(words.say("serve.ready", url(serving.port()), keeping.place()));
      if (village && serving.intake().empty()) {
        serving.intake().receive(Texts.in(VILLAGE), "first start");
      }
      serving
          .firstAccount()
          .ifPresent(
              made -> shell.err().println(words.say("serve.first", made.name(), made.password())));
      stop.await();
    } catch (Facing.Unreadable file) {
      shell.err().println(words.say("error", words.say("serve.unreadable", file.file())));
      return CommandLine.ExitCode.SOFTWARE;
    } catch (Serving.PortTaken taken) {
      shell.err().println(words.say("error", words.say("serve.port-taken", "" + port)));
      return CommandLine.ExitCode.SOFTWARE;
    } finally {
      // Java ends only when all is closed: the last word of a server is never cut off.
      stopped.countDown();
    }
    return CommandLine.ExitCode.OK;
  }

  private String url(int open) {
    String host = address.getHostAddress();
    return "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + open + "/";
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
