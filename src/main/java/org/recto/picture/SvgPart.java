package org.recto.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An element of an SVG that is kept, with what it holds: other elements and texts. */
final class SvgPart {

    private static final String HREF = "xlink:href";

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> held = new ArrayList<>();

    SvgPart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    void add(SvgPart part) {
        held.add(part);
    }

    void add(String text) {
        held.add(text);
    }

    /** Puts a text in the place of all that it holds. */
    void hold(String text) {
        held.clear();
        held.add(text);
    }

    String text() {
        return String.join(
                "",
                held.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList());
    }

    Stream<SvgPart> parts() {
        return held.stream().filter(SvgPart.class::isInstance).map(SvgPart.class::cast);
    }

    /** This and all parts within it. */
    Stream<SvgPart> all() {
        return Stream.concat(Stream.of(this), parts().flatMap(SvgPart::all));
    }

    /** The ids of other parts that this one has drawn. */
    List<String> draws() {
        List<String> ids = new ArrayList<>();
        attributes.forEach((attribute, value) -> {
            if (attribute.equals(HREF) && value.startsWith("#")) {
                ids.add(value.substring(1));
            }
            ids.addAll(SvgStyle.named(value));
        });
        return ids;
    }

    void href(String target) {
        attributes.put(HREF, target);
    }

    String href() {
        return Objects.requireNonNullElse(attributes.get(HREF), "");
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (held.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object one : held) {
            if (one instanceof SvgPart part) {
                part.write(out);
            } else {
                out.append(escaped((String) one));
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
