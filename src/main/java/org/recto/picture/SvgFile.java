package org.recto.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.picture.PictureRefused.Why;

/** Makes an SVG harmless: it is written anew from {@link SvgAllowed what is allowed} of it. */
final class SvgFile {

    /** As many as a browser draws in a moment, those drawn by reference counted each time. */
    private static final int MOST_DRAWN = 200_000;

    /** References lead on to references, but not so far. */
    private static final int LONGEST_CHAIN = 500;

    private static final int LARGEST_SIDE = 10_000;

    /** CSS's units in its pixels. */
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4);

    private static final Pattern LENGTH = Pattern.compile("\\+?([0-9]{1,9}(?:\\.[0-9]{0,12})?|\\.[0-9]{1,12})([a-z]*)");

    private final SvgPart root;
    private final Set<String> left;
    private final Map<String, SvgPart> byId;
    private final Map<SvgPart, Integer> weights = new HashMap<>();

    private SvgFile(SvgPart root, Set<String> left) {
        this.root = root;
        this.left = left;
        this.byId = root.all()
                .filter(part -> part.attributes().containsKey("id"))
                .collect(Collectors.toMap(
                        part -> String.valueOf(part.attributes().get("id")), part -> part, (a, b) -> a));
    }

    static Harmless read(byte[] file) {
        Set<String> left = new TreeSet<>();
        return new SvgFile(SvgReader.read(file, left), left).harmless();
    }

    private Harmless harmless() {
        root.all().filter(part -> part.name().equals("style")).toList().forEach(this::restrict);
        if (weight(root, 0) > MOST_DRAWN) {
            throw new PictureRefused(Why.TOO_COMPLEX);
        }
        Set<String> drawing =
                Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use", "image");
        if (root.all().noneMatch(part -> drawing.contains(part.name()))) {
            throw new PictureRefused(Why.NOTHING_LEFT);
        }
        double[] size = size();
        // one that says no size is drawn as large as there is room, or as small as a stamp
        root.attributes().putIfAbsent("width", number(size[0]));
        root.attributes().putIfAbsent("height", number(size[1]));
        double most = Math.max(size[0], size[1]);
        double scale = most > LARGEST_SIDE ? LARGEST_SIDE / most : 1;
        StringBuilder out = new StringBuilder();
        root.write(out);
        String namespaces = "<svg xmlns=\"" + SvgAllowed.SVG + "\" xmlns:xlink=\"" + SvgAllowed.XLINK + "\"";
        String text = namespaces + out.substring("<svg".length()) + "\n";
        return new Harmless(
                PictureType.SVG,
                Math.max(1, (int) Math.round(size[0] * scale)),
                Math.max(1, (int) Math.round(size[1] * scale)),
                text.getBytes(UTF_8),
                List.copyOf(left));
    }

    private void restrict(SvgPart style) {
        style.hold(SvgStyle.sheet(
                style.text(),
                id -> {
                    SvgPart named = byId.get(id);
                    return named != null && SvgAllowed.GRADIENTS.contains(named.name());
                },
                left));
        style.attributes().clear();
    }

    /** How many parts a browser draws for one: it and those within it, and those that these have drawn by reference. */
    private int weight(SvgPart part, int chain) {
        Integer known = weights.get(part);
        if (known != null) {
            return known;
        }
        if (chain > LONGEST_CHAIN) {
            throw new PictureRefused(Why.TOO_COMPLEX);
        }
        weights.put(part, 0); // a circle is drawn by no browser
        long sum = 1;
        for (SvgPart inner : part.parts().toList()) {
            sum += weight(inner, chain + 1);
        }
        for (String id : part.draws()) {
            SvgPart drawn = byId.get(id);
            sum += drawn == null ? 0 : weight(drawn, chain + 1);
        }
        if (sum > MOST_DRAWN) {
            throw new PictureRefused(Why.TOO_COMPLEX);
        }
        weights.put(part, (int) sum);
        return (int) sum;
    }

    /** Width and height in pixels, by what it says or else by its viewBox; one that has no viewBox gets it. */
    private double[] size() {
        Double width = length(root.attributes().get("width"));
        Double height = length(root.attributes().get("height"));
        String box = root.attributes().get("viewBox");
        double[] boxed = box == null ? null : box(box);
        if (boxed == null) {
            if (width == null || height == null) {
                throw new PictureRefused(Why.NO_SIZE);
            }
            root.attributes().put("viewBox", "0 0 " + number(width) + " " + number(height));
            return new double[] {width, height};
        }
        double ratio = boxed[0] / boxed[1];
        if (width == null) {
            return height == null ? boxed : new double[] {height * ratio, height};
        }
        return new double[] {width, height == null ? width / ratio : height};
    }

    private static String number(double number) {
        return new BigDecimal(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static double @Nullable [] box(String box) {
        String[] numbers = box.strip().split("[\\s,]+");
        if (numbers.length != 4) {
            return null;
        }
        Double width = length(numbers[2]);
        Double height = length(numbers[3]);
        return width == null || height == null ? null : new double[] {width, height};
    }

    private static @Nullable Double length(@Nullable String text) {
        Matcher matcher = LENGTH.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            return null;
        }
        Double unit = UNITS.get(matcher.group(2));
        double pixels = unit == null ? 0 : Double.parseDouble(matcher.group(1)) * unit;
        return pixels > 0 ? pixels : null;
    }
}
