package org.trichdan.http;

import java.util.List;

/**
 * Where a server listens.
 *
 * @param host the name or address to listen at
 * @param port 0 for any that is free
 * @param names more names that browsers may ask by
 */
public record ServerOptions(String host, int port, List<String> names) {
  public ServerOptions {
    names = List.copyOf(names);
  }
}
