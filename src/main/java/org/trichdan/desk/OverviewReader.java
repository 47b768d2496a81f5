package org.trichdan.desk;

import org.trichdan.store.Archive;
import org.trichdan.store.CardQueries;
import org.trichdan.store.StoreException;

/** Counts everything there is. */
final class OverviewReader {
  private OverviewReader() {}

  static Overview read(Archive archive, LoadedStore.View now) throws StoreException {
    StatementIndex index = now.index();
    CardQueries cards = new CardQueries(archive);
    return new Overview(
        index.size(),
        index.articleIds.length,
        now.counts().speakers().size(),
        index.outletNames.length - 1L,
        index.sourceNames.length - 1L,
        cards.done(),
        archive.quarantine().size(),
        cards.updated(),
        now.facets());
  }
}
