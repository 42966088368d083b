package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Path;
import tools.jackson.databind.json.JsonMapper;

class BlameTest {

    private final List<Blame.Version> versions = new ArrayList<>();

    private void version(int revision, String body) {
        WrittenBy by = new WrittenBy(revision, "Ada", Instant.EPOCH, "More.");
        versions.add(new Blame.Version(
                by, body.isEmpty() ? null : JsonMapper.shared().readTree(body)));
    }

    private List<String> blame() {
        return Blame.of(Path.of("/protein"), versions).stream()
                .map(written -> written.place() + (written.paragraph() == 0 ? "" : " ¶" + written.paragraph()) + " "
                        + written.by().revision())
                .toList();
    }

    @Test
    void aFieldIsOfTheRevisionThatLastChangedIt() {
        version(1, "{\"length\": 393, \"note\": \"One.\"}");
        version(4, "{\"length\": 400, \"note\": \"One.\"}");
        assertThat(blame()).containsExactly("/protein/length 4", "/protein/note 1");
    }

    @Test
    void whatWentAndCameBackIsOfItsReturn() {
        version(1, "{\"length\": 393}");
        version(2, "");
        version(3, "{\"length\": 393}");
        assertThat(blame()).containsExactly("/protein/length 3");
    }

    @Test
    void anItemIsOfTheRevisionThatAddedItAndItsFieldsOfThoseThatChangedThem() {
        version(1, "{\"features\": [{\"id\": \"f1\", \"start\": 1, \"end\": 9}]}");
        version(2, "{\"features\": [{\"id\": \"f2\", \"start\": 10}, {\"id\": \"f1\", \"start\": 1, \"end\": 8}]}");
        assertThat(blame())
                .containsExactly(
                        "/protein/features/f2 2",
                        "/protein/features/f2/start 2",
                        "/protein/features/f1 1",
                        "/protein/features/f1/start 1",
                        "/protein/features/f1/end 2");
    }

    @Test
    void aParagraphIsOfTheRevisionThatWroteIt() {
        version(1, "{\"function\": \"First.\\n\\nSecond.\"}");
        version(2, "{\"function\": \"New.\\n\\nFirst.\\n\\nSecond.\"}");
        version(3, "{\"function\": \"New.\\n\\nFirst.\\n\\nSecond, better.\\n\\nFirst.\"}");
        assertThat(blame())
                .containsExactly(
                        "/protein/function ¶1 2",
                        "/protein/function ¶2 1",
                        "/protein/function ¶3 3",
                        "/protein/function ¶4 3");
    }

    @Test
    void aSectionThatIsGoneHoldsNothing() {
        version(1, "{\"length\": 393}");
        version(2, "");
        assertThat(blame()).isEmpty();
    }
}
