package org.recto.visits;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a curator does on an entry's page, as the requests that a browser made for it, without those for files.
 *
 * @param name such as {@code type}
 */
record Act(String name, List<Request> requests) {

    private static final Pattern TYPED = Pattern.compile("(\"property\":\"value\",\"value\":)\"[^\"]*\"");

    /**
     * @param path with its query
     * @param body {@code null} in a GET
     */
    record Request(String path, @Nullable String body) {}

    /** The same act with another text typed into the field that it types into. */
    Act typing(String text) {
        return new Act(
                name,
                requests.stream()
                        .filter(request -> request.body() != null && TYPED.matcher(request.body()).find())
                        .limit(1)
                        .map(request -> new Request(
                                request.path(),
                                TYPED.matcher(request.body()).replaceAll("$1\"" + text + "\"")))
                        .toList());
    }
}
