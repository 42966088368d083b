package org.recto.visits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a curator does on an entry's page, as the requests that a browser made for it, without those for files.
 *
 * @param name such as {@code type}
 */
record Act(String name, List<Request> requests) {

    /**
     * @param path with its query
     * @param body {@code null} in a GET
     */
    record Request(String path, @Nullable String body) {}
}
