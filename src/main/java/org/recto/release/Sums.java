package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks {@code SHA256SUMS}, which {@code sha256sum -c} reads as well. */
final class Sums {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *]([^/\\\\]+)");

    private Sums() {}

    /**
     * Checks the list against the folder.
     *
     * @param hashes the hash of each file in the folder, by name
     * @return the names of those files that are not what the list says
     */
    static Set<String> check(Optional<byte[]> sums, Map<String, String> hashes, Problems problems) {
        if (sums.isEmpty()) {
            problems.add(ReleaseFiles.SUMS, null, "The file is missing");
            return Set.of();
        }
        Set<String> changed = new HashSet<>();
        TreeSet<String> unlisted = new TreeSet<>(hashes.keySet());
        unlisted.remove(ReleaseFiles.SUMS);
        int number = 0;
        for (String line : new String(sums.get(), UTF_8).split("\n")) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                problems.add(ReleaseFiles.SUMS, number, "A line holds a SHA-256, two spaces and a file's name");
                continue;
            }
            String name = matcher.group(2);
            String actual = hashes.get(name);
            unlisted.remove(name);
            if (actual == null) {
                problems.add(ReleaseFiles.SUMS, number, name + " is missing");
            } else if (!actual.equals(matcher.group(1))) {
                problems.add(ReleaseFiles.SUMS, number, name + " was changed: its SHA-256 is " + actual);
                changed.add(name);
            }
        }
        unlisted.forEach(name -> problems.add(ReleaseFiles.SUMS, null, name + " is not listed"));
        return changed;
    }
}
