package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;

final class StatementColumnsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theColumnsAreTheFieldsOfTheSchema() throws IOException {
    SortedSet<String> fields = new TreeSet<>();
    try (InputStream in = Trichdan.class.getResourceAsStream("trichdan-1.schema.json")) {
      JsonNode schema = JSON.readTree(in);
      fields(schema, schema.at("/$defs/attribution"), "", fields);
    }
    SortedSet<String> columns = new TreeSet<>();
    columns(StatementColumns.TYPE, "", columns);

    assertThat(columns).hasSizeGreaterThan(40).containsExactlyElementsOf(fields);
  }

  @Test
  void whatIsWrittenIsWhatTheRecordsSay(@TempDir Path folder) throws IOException {
    Path samples = Plain.samples(folder.resolve("samples.jsonl"));
    String out = folder.resolve("out").toString();

    String[] args = {"--input", samples.toString(), "--with-text"};
    assertThat(Job.run(args, "--output", out, "--partitions", "2")).isZero();
    List<JsonNode> rows =
        Local.SPARK
            .read()
            .parquet(out + "/statements")
            .drop("month")
            .toJSON()
            .collectAsList()
            .stream()
            .map(StatementColumnsTest::read)
            .toList();
    List<JsonNode> records =
        Plain.written(folder.resolve("out/records")).stream()
            .map(StatementColumnsTest::read)
            .toList();
    assertThat(records).hasSizeGreaterThan(100);
    assertThat(rows).containsExactlyInAnyOrderElementsOf(records);
  }

  /** A record without the fields that are null, which a row does not tell from absent ones. */
  private static JsonNode read(String json) {
    try {
      return withoutNulls(JSON.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node.isObject()) {
      node.properties().removeIf(field -> field.getValue().isNull());
    }
    node.forEach(StatementColumnsTest::withoutNulls);
    return node;
  }

  /** The paths of all fields of an object, with what is said of each. */
  private static void fields(JsonNode schema, JsonNode node, String path, SortedSet<String> found) {
    JsonNode type = resolved(schema, node);
    if (type.has("properties")) {
      type.get("properties")
          .properties()
          .forEach(f -> fields(schema, f.getValue(), below(path, f.getKey()), found));
    } else if (type.has("items")) {
      fields(schema, type.get("items"), path + "[]", found);
    } else {
      found.add(path + " " + simple(type));
    }
  }

  /** What a reference, or a choice between that and null, leads to. */
  private static JsonNode resolved(JsonNode schema, JsonNode node) {
    JsonNode type = node.has("anyOf") ? node.get("anyOf").get(1) : node;
    return type.has("$ref") ? schema.at(type.get("$ref").asText().substring(1)) : type;
  }

  private static String simple(JsonNode type) {
    JsonNode given = type.path("type");
    String name = given.isArray() ? given.get(0).asText() : given.asText("string");
    return switch (name) {
      case "integer" -> "int";
      case "number" -> "double";
      default -> "string";
    };
  }

  private static void columns(DataType type, String path, SortedSet<String> found) {
    if (type instanceof StructType struct) {
      for (StructField field : struct.fields()) {
        columns(field.dataType(), below(path, field.name()), found);
      }
    } else if (type instanceof ArrayType array) {
      columns(array.elementType(), path + "[]", found);
    } else {
      found.add(path + " " + type.simpleString());
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
