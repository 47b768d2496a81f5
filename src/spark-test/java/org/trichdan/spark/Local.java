package org.trichdan.spark;

import org.apache.spark.sql.SparkSession;

/** The one Spark that all tests share, inside of this JVM: two threads, and tasks are retried. */
final class Local {
  private Local() {}

  static final SparkSession SPARK = start();

  private static SparkSession start() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2,4]")
            .appName("tests")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.extensions", TrichdanExtensions.class.getName())
            .config("spark.sql.warehouse.dir", "target/spark/warehouse")
            .getOrCreate();
    spark.sparkContext().setLogLevel("WARN");
    return spark;
  }
}
