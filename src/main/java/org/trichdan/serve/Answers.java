package org.trichdan.serve;

import java.io.IOException;
import org.trichdan.http.Handler;
import org.trichdan.http.Refusal;
import org.trichdan.http.Reply;
import org.trichdan.http.Request;
import org.trichdan.output.JsonLine;

/** Turns answers into replies, in the form that the address asks for. */
final class Answers {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String CSV = "text/csv; charset=utf-8";

  private Answers() {}

  /** Sees a request as its reader does. */
  @FunctionalInterface
  interface Eye {
    View of(Request request);
  }

  /** Answers with what {@code maker} finds. */
  static Handler with(Eye eye, Answer.Maker maker) {
    return request -> {
      View view = eye.of(request);
      view.format(); // one that does not exist is said before anything is looked for
      return reply(maker.make(view), view);
    };
  }

  /** An answer in the form that the address asks for. */
  static Reply reply(Answer answer, View view) throws Refusal, IOException {
    return switch (view.format()) {
      case "json" -> json(200, answer::json);
      case "csv" -> csv(answer.sheet());
      default -> Reply.html(200, answer.html(view));
    };
  }

  /** One object of JSON. */
  static Reply json(int status, JsonLine.Fields fields) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonLine.append(out, fields);
    return Reply.text(status, JSON, out.toString());
  }

  private static Reply csv(Sheet sheet) {
    return Reply.text(200, CSV, sheet.csv())
        .with("Content-Disposition", "attachment; filename=\"" + sheet.name() + ".csv\"");
  }
}
