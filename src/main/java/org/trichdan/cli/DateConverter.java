package org.trichdan.cli;

import java.time.DateTimeException;
import org.trichdan.article.PublicationDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date from the command line. */
final class DateConverter implements ITypeConverter<PublicationDate> {
  @Override
  public PublicationDate convert(String value) {
    try {
      return PublicationDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException("no date: '" + value + "'; " + PublicationDate.HINT);
    }
  }
}
