package org.recto.workbench.strings;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types into whatever a page has fields for, and takes down whatever goes wrong meanwhile. */
final class Typist {

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /**
     * Something to type into.
     *
     * @param kind a table's kind of column, or LINE, AREA, NARRATIVE, NUMBER, or PICK where only what is offered stays
     * @param place where its value lies in the entry; empty where it lies in none
     */
    record Field(int number, String kind, String name, String place) {

        boolean isText() {
            return List.of("LINE", "AREA", "NARRATIVE", "TEXT", "LONGTEXT", "SUGGEST")
                    .contains(kind);
        }

        boolean isCell() {
            return List.of("TEXT", "LONGTEXT", "SUGGEST").contains(kind);
        }

        /** What of a text is there to be kept: line breaks have no room in a line. */
        String keeps(String text) {
            return switch (kind) {
                case "NARRATIVE", "AREA", "LONGTEXT" ->
                    text.replace("\r\n", "\n").replace('\r', '\n');
                default -> text.replaceAll("[\r\n]", "");
            };
        }
    }

    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Typist(Page page, String home) {
        this.page = page;
        page.addInitScript(Path.of("src/test/resources/strings/typing.js"));
        page.onDialog(dialog -> {
            mishaps.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> mishaps.add("page error: " + error));
        page.onConsoleMessage(message -> heard(message));
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().matches("(data|blob):.*")) {
                mishaps.add("request: " + request.url());
            }
        });
    }

    /** What the page refuses to run it says here; that it had to is a mishap. */
    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            mishaps.add("console: " + message.text());
        }
    }

    Page page() {
        return page;
    }

    void open(String address) {
        page.navigate(address);
        page.locator("h1, vaadin-login-form").first().waitFor();
        answered();
    }

    /** Whether the page is one's still, whatever its query. */
    boolean isAt(String address) {
        return page.url().replaceAll("\\?.*", "").equals(address.replaceAll("\\?.*", ""));
    }

    void answered() {
        evaluate("() => typing.answered()", "");
    }

    List<Field> fields() {
        // those of a table that was empty come with its first row
        page.evaluate("() => { typing.fields(); return typing.answered(); }");
        List<?> found = (List<?>) page.evaluate("() => typing.fields()");
        return IntStream.range(0, found.size())
                .mapToObj(n -> {
                    Map<?, ?> field = (Map<?, ?>) found.get(n);
                    return new Field(n, said(field, "kind"), said(field, "name"), said(field, "place"));
                })
                .toList();
    }

    private static String said(Map<?, ?> field, String key) {
        return String.valueOf(field.get(key));
    }

    /** Types each text into the field that stands at the same place in its list. */
    void type(List<Field> fields, List<String> texts) {
        page.evaluate(
                "([numbers, texts]) => typing.type(numbers, texts)",
                List.of(fields.stream().map(Field::number).toList(), ASCII.writeValueAsString(texts)));
    }

    /** Presses Enter in each. */
    void enter(List<Field> fields) {
        fields.forEach(field -> {
            evaluate("number => typing.enterIn([number])", field.number());
            answered();
        });
    }

    /** What leads to another page takes the script away with it; then it is run there. */
    private Object evaluate(String script, Object value) {
        for (int left = 5; ; left--) {
            try {
                return page.evaluate(script, value);
            } catch (PlaywrightException leftThePage) {
                if (left == 0 || !leftThePage.getMessage().contains("Execution context was destroyed")) {
                    throw leftThePage;
                }
                page.locator("h1, vaadin-login-form").first().waitFor();
            }
        }
    }

    /** What each field of those found last says. */
    List<String> says() {
        return ASCII.readTree((String) page.evaluate("() => typing.says()"))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** What went wrong since this was asked last. */
    List<String> mishaps() {
        List<String> all = new ArrayList<>(mishaps);
        mishaps.clear();
        ((Collection<?>) evaluate("() => window.ran.splice(0)", "")).forEach(ran -> all.add("ran: " + ran));
        for (Locator error : List.of(page.locator(".v-system-error"), page.getByText("That went wrong"))) {
            if (error.count() > 0) {
                all.add("error: " + error.first().textContent());
            }
        }
        return all;
    }
}
