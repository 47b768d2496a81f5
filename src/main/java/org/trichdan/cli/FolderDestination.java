package org.trichdan.cli;

import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.brat.BratFolder;

/** A folder for brat. */
final class FolderDestination implements Destination {
  private final BratFolder folder;

  /**
   * @param folder closed together with this
   */
  FolderDestination(BratFolder folder) {
    this.folder = folder;
  }

  @Override
  public Piece prepare(Article article, Extraction extraction, String rules) {
    return () -> folder.add(article, extraction);
  }

  @Override
  public void commit() throws IOException {
    folder.commit();
  }

  @Override
  public void close() {
    folder.close();
  }
}
