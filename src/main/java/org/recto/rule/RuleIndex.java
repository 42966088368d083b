package org.recto.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of rule classes, which the build writes behind the compiler. So nothing is registered by hand, and nothing
 * is searched for at start.
 */
public final class RuleIndex {

    private static final String RESOURCE = "/org/recto/rule/rules.index";

    private RuleIndex() {}

    /** Writes the index into a folder of classes; the build calls it with that folder. */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path rooms = classes.resolve("org/recto/rule");
        try (Stream<Path> files = Files.walk(rooms)) {
            List<String> rules = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !rooms.equals(file.getParent()))
                    .map(file -> classes.relativize(file).toString())
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(file.contains("\\") ? '\\' : '/', '.'))
                    .filter(RuleIndex::isRule)
                    .sorted()
                    .toList();
            Files.write(classes.resolve(RESOURCE.substring(1)), rules);
        }
    }

    private static boolean isRule(String className) {
        try {
            Class<?> candidate = Class.forName(className, false, RuleIndex.class.getClassLoader());
            return Rule.class.isAssignableFrom(candidate) && candidate.isAnnotationPresent(About.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Rule> rules() {
        InputStream index = RuleIndex.class.getResourceAsStream(RESOURCE);
        if (index == null) {
            throw new IllegalStateException(
                    "There is no list of rules: it is written by the build, so build with Maven first");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return lines.lines().map(RuleIndex::made).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule made(String className) {
        try {
            return (Rule) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " needs a public constructor without parameters", e);
        }
    }
}
