package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Statement;
import org.trichdan.http.Refusal;
import org.trichdan.http.Reply;
import org.trichdan.store.StoreException;

/** The lasting address of a statement; its page is its place in its article. */
public record StatementPage(Statement statement) implements Answer {
  static Reply of(Desk desk, View view) throws Exception {
    Statement statement =
        desk.statement(view.request().query().get("id"))
            .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "no such statement"));
    return view.format().equals("html")
        ? Reply.seeOther(place(desk, statement, view).toString())
        : Answers.reply(new StatementPage(statement), view);
  }

  private static Address place(Desk desk, Statement statement, View view) throws StoreException {
    int number =
        desk.article(statement.article()).map(a -> Read.of(a).number(statement.id())).orElse(0);
    return view.to("/article")
        .with("key", statement.article())
        .at(Read.ANCHOR + (number == 0 ? "" : "-" + number));
  }

  @Override
  public String html(View view) {
    throw new IllegalStateException("its page is that of its article");
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    StatementForms.fields(g, statement);
  }

  @Override
  public Sheet sheet() {
    return StatementForms.sheet(List.of(statement));
  }
}
