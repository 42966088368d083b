package org.recto.review;

import java.util.List;
import java.util.Map;

/**
 * The fingerprints of what the rules found, by the key of the section that a finding is at.
 *
 * @param fingerprints for each key with a finding, sorted
 */
record FindingsBySection(Map<String, List<String>> fingerprints) {

    List<String> at(String key) {
        return fingerprints.getOrDefault(key, List.of());
    }
}
