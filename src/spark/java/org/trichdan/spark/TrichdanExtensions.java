package org.trichdan.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Gives every session the SQL function {@code trichdan}, when Spark is told to with {@code --conf
 * spark.sql.extensions=org.trichdan.spark.TrichdanExtensions}. For what it does see {@link
 * TrichdanFunction}.
 */
public final class TrichdanExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** For Spark, which makes one by the name of the class. */
  public TrichdanExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    FunctionIdentifier name = new FunctionIdentifier(TrichdanFunction.NAME, Option.empty());
    ExpressionInfo info =
        new ExpressionInfo(
            TrichdanFunction.class.getName(),
            null,
            TrichdanFunction.NAME,
            TrichdanFunction.USAGE,
            "", // arguments, examples, note, group, since, deprecated: all in the usage
            "",
            "",
            "",
            "",
            "",
            "java_udf");
    extensions.injectFunction(new Tuple3<>(name, info, new Builder()));
    return BoxedUnit.UNIT;
  }

  private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
    @Override
    public Expression apply(Seq<Expression> arguments) {
      return TrichdanFunction.of(arguments);
    }
  }
}
