package org.recto.workbench.entry.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.rule.RecentProse;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.edit.Wanted;
import org.recto.workbench.parts.Mark;
import org.recto.workbench.parts.NarrativeField;

/** A narrative. Words that a rule speaks of are marked in the text. */
public final class NarrativePart extends Bound {

    private final transient Editing editing;
    private final transient Path path;
    private final NarrativeField field;
    private transient List<Mark> marks = List.of();
    private transient List<Mention> mentions = List.of();
    private String read = "";

    public NarrativePart(Editing editing, Path path, String label) {
        super(editing, path, label, Codecs.NARRATIVE);
        this.editing = editing;
        this.path = path;
        field = new NarrativeField(label);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(event.getValue());
            }
        });
        field.whenMarkChosen(this::ask);
        field.whenMarkFollowed(mark -> editing.seek(Path.of(mark.leads())));
        field.whenPublicationWanted((text, pmid) -> editing.want(new Wanted(path, text, pmid)));
        holds(field);
    }

    /** Says under the field what a good one tells. */
    public NarrativePart help(String words) {
        field.setHelper(words);
        return this;
    }

    @Override
    public void show(Now now) {
        super.show(now);
        field.setPublications(Choices.citable(now));
        List<Mark> nowMarks = marks(now);
        if (!nowMarks.equals(marks)) {
            marks = nowMarks;
            field.setMarks(marks);
        }
    }

    /** What it mentions, and over it what rules found. */
    private List<Mark> marks(Now now) {
        String text = now.text(path);
        if (!text.equals(read)) {
            read = text;
            mentions = RecentProse.mentions(text);
        }
        return Stream.concat(Mentions.of(mentions, now).stream(), found(now)).toList();
    }

    private Stream<Mark> found(Now now) {
        return now.remarks().stream()
                .filter(remark -> remark.hasRange() && remark.place().equals(path))
                .map(remark -> mark(remark, now));
    }

    /** It leads to the first field outside this narrative that it is about. */
    private Mark mark(Remark remark, Now now) {
        Optional<Path> other = remark.paths().stream()
                .filter(one -> !one.isWithin(path) && now.at(one) != null)
                .findFirst();
        return new Mark(
                remark.start(),
                remark.end(),
                "finding",
                remark.severity().name(),
                remark.message(),
                other.map(Path::toString).orElse(""),
                other.map(now::words).orElse(""));
    }

    /** Shows the finding of a mark in full. */
    private void ask(Mark mark) {
        Now now = editing.now();
        now.remarks().stream()
                .filter(remark -> remark.hasRange() && remark.place().equals(path))
                .filter(remark -> mark(remark, now).equals(mark))
                .findFirst()
                .ifPresent(editing::ask);
    }

    @Override
    String says() {
        return field.getValue();
    }

    @Override
    void say(String text) {
        field.setValue(text);
    }

    @Override
    void complain(@Nullable String why) {
        field.setError(why == null ? "" : why);
    }

    @Override
    void freeze(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    void focus(Target target) {
        if (target.start() >= 0) {
            field.select(target.start(), target.end());
        } else {
            field.focus();
        }
    }
}
