package org.recto.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.people.InterestStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Why a revision is approved, as JSON: what the page of the same name says. */
public final class WhyApprovedJson {

    private WhyApprovedJson() {}

    /** The whole of it. */
    public static ObjectNode of(WhyApproved why) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("accession", why.revision().accession())
                .put("symbol", why.revision().entry().identity().symbol())
                .put("revision", why.revision().number())
                .put("entryHash", why.revision().entryHash())
                .put("chainHash", why.revision().chainHash());
        json.putObject("saved")
                .put("by", why.revision().author())
                .put("at", why.revision().at().toString())
                .put("why", why.revision().why());
        ObjectNode approved = json.putObject("approved")
                .put("by", why.approvedBy())
                .put("at", why.approvedAt().toString())
                .put("note", why.note());
        InterestStatement interests = why.interests();
        if (interests != null) {
            approved.putObject("interests")
                    .put("words", interests.words())
                    .put("statedAt", interests.at().toString());
        }
        json.put("ruleSet", why.report().ruleSet()).put("refdata", why.report().refdata());
        ArrayNode sections = json.putArray("sections");
        why.sections().forEach(section -> sections.add(section(section)));
        json.set("gates", Kept.tree(why.gates()));
        json.set("waivers", Kept.tree(why.waivers()));
        ArrayNode earlier = json.putArray("earlier");
        why.earlier()
                .forEach(decision -> earlier.addObject()
                        .put("revision", decision.revision())
                        .put("by", decision.by())
                        .put("at", decision.at().toString())
                        .put("note", decision.note())
                        .set("overridden", Kept.tree(decision.overridden())));
        ArrayNode comments = json.putArray("comments");
        why.comments().stream()
                .filter(comment -> comment.replyTo() == null)
                .forEach(comment -> comments.add(thread(comment, why.comments())));
        ArrayNode events = json.putArray("events");
        why.events()
                .forEach(event -> events.addObject()
                        .put("act", event.act().name())
                        .put("revision", event.revision())
                        .put("by", event.by())
                        .put("at", event.at().toString())
                        .put("words", event.words()));
        JsonNode report = JsonMapper.shared().readTree(why.report().body());
        json.set("report", report);
        return json;
    }

    private static ObjectNode section(SectionApproval section) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("key", section.key()).put("hash", section.hash());
        SectionApproval.Grant grant = section.grant();
        if (grant != null) {
            json.put("approvedInRevision", grant.revision())
                    .put("by", grant.by())
                    .put("at", grant.at().toString());
        }
        return json;
    }

    /** A comment with its answers. */
    private static ObjectNode thread(Comment comment, List<Comment> all) {
        ObjectNode json = comment(comment);
        ArrayNode answers = json.putArray("answers");
        all.stream()
                .filter(answer -> Objects.equals(answer.replyTo(), comment.id()))
                .forEach(answer -> answers.add(comment(answer)));
        return json;
    }

    private static ObjectNode comment(Comment comment) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("revision", comment.revision())
                .put("by", comment.author())
                .put("at", comment.at().toString())
                .put("text", comment.text());
        put(json, "path", comment.path());
        put(json, "quote", comment.quote());
        if (!comment.suggestion().isEmpty()) {
            ArrayNode edits = json.putArray("suggestion");
            comment.suggestion().forEach(edit -> edits.add(JsonMapper.shared().readTree(EntryJson.write(edit))));
        }
        put(json, "takenBy", comment.standing().takenBy());
        put(json, "resolvedBy", comment.standing().resolvedBy());
        put(json, "resolvedAt", comment.standing().resolvedAt());
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
