package org.recto;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rooms in their order from top to bottom, as their package-info describes them. */
record House(Map<String, Room> rooms) {

    /** Each room may use only those before it. */
    static final List<String> ORDER = List.of(
            "term",
            "hgvs",
            "entry",
            "prose",
            "merge",
            "refdata",
            "fill",
            "rule",
            "intake",
            "host",
            "backup",
            "audit",
            "people",
            "picture",
            "presence",
            "refstore",
            "revision",
            "review",
            "search",
            "notice",
            "release",
            "doctor",
            "demo",
            "api",
            "cli",
            "workbench");

    static House read() {
        Map<String, Room> rooms = new LinkedHashMap<>();
        ORDER.forEach(name -> rooms.put(name, room(name)));
        return new House(rooms);
    }

    private static Room room(String name) {
        try {
            Room room = Class.forName("org.recto." + name + ".package-info").getAnnotation(Room.class);
            if (room != null) {
                return room;
            }
        } catch (ClassNotFoundException e) {
            // no package-info at all: the same sentence
        }
        throw new AssertionError(
                "The package " + name + " is no room: say in its package-info what it is, with @Room.");
    }

    Set<String> uses(String name) {
        return new TreeSet<>(List.of(rooms.get(name).uses()));
    }

    /** What a room uses but not by way of another room that it uses: enough for a picture. */
    private Set<String> usesDirectly(String name) {
        return uses(name).stream()
                .filter(used -> uses(name).stream().noneMatch(between -> reaches(between, used)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean reaches(String from, String to) {
        return uses(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    /** The picture and the sentences, as Markdown. */
    String describe() {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
        for (String name : rooms.keySet()) {
            text.append("  %s%n".formatted(name));
            usesDirectly(name).forEach(used -> text.append("  %s --> %s%n".formatted(name, used)));
        }
        text.append("```\n\n| room | is |\n|---|---|\n");
        rooms.forEach((name, room) -> text.append("| `%s` | %s |%n".formatted(name, room.is())));
        return text.toString();
    }
}
