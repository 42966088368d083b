package org.recto.notice;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.stereotype.Service;

/** What people do with their notices. Each person sees their own alone. */
@Service
public class Notices {

    private static final Role[] WHO_IS_TOLD = {CURATOR, REVIEWER, EDITOR, ADMINISTRATOR};

    private final NoticeRows rows;
    private final Post post;

    Notices(NoticeRows rows, Post post) {
        this.rows = rows;
        this.post = post;
    }

    /**
     * What the person is told, the latest first.
     *
     * @param below only notices with a smaller number
     */
    public List<Notice> mine(Person person, long below, int limit) {
        person.must(WHO_IS_TOLD);
        return rows.of(person.id(), below, limit);
    }

    /** How many of them the person hasn't read. */
    public int unread(Person person) {
        person.must(WHO_IS_TOLD);
        return rows.unread(person.id());
    }

    /** Notes that the person read one. */
    public void read(Person person, long number) {
        person.must(WHO_IS_TOLD);
        rows.read(person.id(), number, number);
    }

    /** Notes that the person read them all, up to the one with a number. */
    public void readAll(Person person, long number) {
        person.must(WHO_IS_TOLD);
        rows.read(person.id(), 0, number);
    }

    /** How the person wants to be told of each kind. */
    public List<NoticeChoice> choices(Person person) {
        person.must(WHO_IS_TOLD);
        Map<NoticeKind, NoticeChoice> chosen =
                rows.choices(person.id()).stream().collect(Collectors.toMap(NoticeChoice::kind, Function.identity()));
        return Arrays.stream(NoticeKind.values())
                .map(kind -> chosen.getOrDefault(kind, new NoticeChoice(kind, true, true)))
                .toList();
    }

    /** From now on the person is told of a kind in these ways. */
    public void choose(Person person, NoticeChoice choice) {
        person.must(WHO_IS_TOLD);
        rows.choose(person.id(), choice);
    }

    /** Whether Recto sends mail. */
    public boolean sendsMail() {
        return post.isOpen();
    }
}
