package org.trichdan.cli;

import org.trichdan.input.KeyMap;
import org.trichdan.rule.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads from the command line under which keys articles hold what. */
final class KeyMapConverter implements ITypeConverter<KeyMap> {
  @Override
  public KeyMap convert(String value) {
    try {
      return KeyMap.parse(value);
    } catch (KeyMap.UnknownFieldException e) {
      String near = Nearest.to(e.field(), KeyMap.FIELDS);
      throw new TypeConversionException(
          e.getMessage() + (near == null ? "" : " (did you mean " + near + "?)"));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
