package org.recto.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the rows do with what a browser sends, late, twice or wrongly as that may be. */
class RowsTest {

    private final List<String> told = new ArrayList<>();
    private final RowEdits edits = new RowEdits() {
        private int next = 3;

        @Override
        public void changed(String row, String key, String value) {
            told.add("changed " + row + " " + key + " " + value);
        }

        @Override
        public String added(String after, Map<String, String> cells) {
            told.add("added after " + after + " " + cells);
            return "f" + next++;
        }

        @Override
        public void removed(String row) {
            told.add("removed " + row);
        }

        @Override
        public void restored(Row row, String after) {
            told.add("restored " + row.id() + " after " + after);
        }

        @Override
        public void moved(String row, String before) {
            told.add("moved " + row + " before " + before);
        }
    };
    private final Rows rows = new Rows(
            "Features",
            List.of(
                    Column.text("name", "Name"),
                    Column.integer("end", "End"),
                    Column.text("source", "Source").shownOnly()),
            edits);
    private long seq;

    RowsTest() {
        rows.show(List.of(row("f1", "signal", "20"), row("f2", "outside", "239")));
    }

    @Test
    void aChangedCellIsToldAndKept() {
        send("CHANGE", "f2", "'key':'end','value':'240'");
        assertThat(told).containsExactly("changed f2 end 240");
        assertThat(rows.rows()).containsExactly(row("f1", "signal", "20"), row("f2", "outside", "240"));
    }

    @Test
    void aRowAddedInTheBrowserIsKnownByItsNameThereUntilItLearnsItsId() {
        send("ADD", "new:1", "'after':'f2','cells':{}");
        send("CHANGE", "new:1", "'key':'name','value':'tail'");
        send("REMOVE", "new:1", "");
        assertThat(told).containsExactly("added after f2 {}", "changed f3 name tail", "removed f3");
        assertThat(rows.rows()).extracting(Row::id).containsExactly("f1", "f2");
    }

    @Test
    void aPastedRowBringsItsCellsButNotThoseThatAreOnlyShown() {
        send("ADD", "new:1", "'after':'','cells':{'name':'head','source':'forged'}");
        assertThat(told).containsExactly("added after  {name=head}");
        assertThat(rows.rows()).extracting(Row::id).containsExactly("f3", "f1", "f2");
    }

    @Test
    void aRemovedRowCanComeBackAsItWas() {
        send("REMOVE", "f1", "");
        send("RESTORE", "f1", "'after':''");
        assertThat(told).containsExactly("removed f1", "restored f1 after ");
        assertThat(rows.rows()).containsExactly(row("f1", "signal", "20"), row("f2", "outside", "239"));
    }

    @Test
    void aRowMovesBeforeAnotherOrToTheEnd() {
        send("MOVE", "f2", "'before':'f1'");
        send("MOVE", "f2", "'before':''");
        assertThat(told).containsExactly("moved f2 before f1", "moved f2 before ");
        assertThat(rows.rows()).extracting(Row::id).containsExactly("f1", "f2");
    }

    @Test
    void whatCannotBeStoredIsKeptUntilTheCellHoldsSomethingThatCan() {
        send("REFUSE", "f1", "'key':'end','value':'2o','message':'no number'");
        assertThat(rows.refused()).containsExactly(new Refused("f1", "end", "2o", "no number"));
        assertThat(rows.rows()).first().isEqualTo(row("f1", "signal", "20"));
        send("CHANGE", "f1", "'key':'end','value':'21'");
        assertThat(rows.refused()).isEmpty();
    }

    @Test
    void anEditOfWhatIsOnlyShownOrNotThereIsNotTold() {
        send("CHANGE", "f1", "'key':'source','value':'x'");
        send("CHANGE", "f1", "'key':'nothing','value':'x'");
        send("CHANGE", "f9", "'key':'name','value':'x'");
        send("MOVE", "f9", "'before':'f1'");
        send("RESTORE", "f1", "'after':''");
        rows.setReadOnly(true);
        send("REMOVE", "f1", "");
        assertThat(told).isEmpty();
        assertThat(rows.rows()).containsExactly(row("f1", "signal", "20"), row("f2", "outside", "239"));
    }

    @Test
    void whatIsShownNamesTheLastEditThatWasHeard() {
        send("CHANGE", "f1", "'key':'end','value':'21'");
        rows.show(List.of(row("f2", "outside", "239")));
        assertThat(shown().get("heard").asLong()).isEqualTo(seq);
        assertThat(shown().get("rows")).hasSize(1);
    }

    @Test
    void showingWhatStandsThereAlreadySendsNothing() {
        JsonNode before = shown();
        send("CHANGE", "f1", "'key':'end','value':'21'");
        rows.show(List.of(row("f1", "signal", "21"), row("f2", "outside", "239")));
        assertThat(shown()).isEqualTo(before);
    }

    private JsonNode shown() {
        return JacksonUtils.readTree(rows.getElement().getAttribute("shown"));
    }

    private static Row row(String id, String name, String end) {
        return Row.of(id, Map.of("name", name, "end", end));
    }

    private void send(String op, String row, String more) {
        String detail =
                "{'seq':" + ++seq + ",'op':'" + op + "','row':'" + row + "'" + (more.isEmpty() ? "" : ",") + more;
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail", JacksonUtils.readTree(detail.replace('\'', '"') + "}"));
        rows.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(rows.getElement(), "rows-edit", data));
    }
}
