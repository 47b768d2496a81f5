package org.trichdan.spark;

import org.apache.spark.sql.SparkSession;

/** The one Spark that all tests share, inside of this JVM: two threads, several partitions. */
final class Local {
  private Local() {}

  static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 4)
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.warehouse.dir", "target/spark/warehouse")
          .getOrCreate();
}
