package org.trichdan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.trichdan.http.Failures;
import org.trichdan.http.Refusal;
import org.trichdan.http.Reply;
import org.trichdan.http.Request;
import org.trichdan.page.Templates;

/** Says in the reader's language that something was refused or failed, and what to do. */
final class FailurePages implements Failures {
  private final Answers.Eye eye;

  FailurePages(Answers.Eye eye) {
    this.eye = eye;
  }

  @Override
  public Reply page(Request request, Refusal refusal, Exception mistake) {
    int status = refusal.reason().status();
    if (request != null && request.query().get("format").equals("json")) {
      return json(status, refusal);
    }
    View view = eye.of(request);
    return Reply.html(
        status, Templates.fill("desk/failure", Map.of("v", view, "refusal", refusal)));
  }

  private static Reply json(int status, Refusal refusal) {
    try {
      return Answers.json(
          status,
          g -> {
            g.writeStringField("error", refusal.reason().label());
            g.writeStringField("detail", refusal.detail());
          });
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }
}
