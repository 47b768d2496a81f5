package org.trichdan.http;

import java.util.Locale;
import java.util.Objects;

/** A request that is not answered as asked: the status, and why, for a page that says so. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  /** Why; a page has words for each. */
  public enum Reason {
    BAD_REQUEST(400),
    WRONG_TOKEN(403),
    WRONG_ORIGIN(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    TOO_LARGE(413),
    TOO_LONG(414),
    WRONG_TYPE(415),
    WRONG_HOST(421),
    UNPROCESSABLE(422),
    FAILED(500);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }

    /** The name that keys of words and JSON carry: {@code not-found}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final String detail;

  /**
   * @param detail what exactly is wrong, for whoever wrote the request; in English
   */
  public Refusal(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = Objects.requireNonNull(detail, "detail");
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
