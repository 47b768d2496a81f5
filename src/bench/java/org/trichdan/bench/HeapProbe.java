package org.trichdan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import org.trichdan.cli.Main;

/**
 * {@code extract} in a Java of its own, and how much heap it took. The first argument is the file
 * that is told, the others are the command line.
 */
final class HeapProbe {
  private static final AtomicLong LIVE = new AtomicLong();

  private HeapProbe() {}

  public static void main(String[] args) {
    Path told = Path.of(args[0]);
    ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(NotificationEmitter.class::isInstance)
        .map(NotificationEmitter.class::cast)
        .forEach(gc -> gc.addNotificationListener((n, h) -> collected(), null, null));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(told)));
    Main.main(List.of(args).subList(1, args.length).toArray(String[]::new));
  }

  /** What lived on after the last collection. */
  private static void collected() {
    long live = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage after = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      live += after == null ? 0 : after.getUsed();
    }
    LIVE.accumulateAndGet(live, Math::max);
  }

  private static void tell(Path told) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    try {
      Files.writeString(told, peak + " " + LIVE.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
