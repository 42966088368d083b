package org.recto.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.MediaType;

/** What the files of a release are, by the ends of their names. */
final class MediaTypes {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");
    private static final MediaType SVG = new MediaType("image", "svg+xml");
    private static final MediaType LINES = new MediaType("application", "jsonl", UTF_8);

    private MediaTypes() {}

    static MediaType of(String file) {
        if (file.endsWith(".schema.json")) {
            return SCHEMA;
        }
        if (file.endsWith(".json")) {
            return MediaType.APPLICATION_JSON;
        }
        if (file.endsWith(".jsonl")) {
            return LINES;
        }
        if (file.endsWith(".png")) {
            return MediaType.IMAGE_PNG;
        }
        if (file.endsWith(".jpg")) {
            return MediaType.IMAGE_JPEG;
        }
        if (file.endsWith(".svg")) {
            return SVG;
        }
        return new MediaType(file.endsWith(".md") ? MediaType.TEXT_MARKDOWN : MediaType.TEXT_PLAIN, UTF_8);
    }
}
