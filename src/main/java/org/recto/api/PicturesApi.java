package org.recto.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.people.CurrentPerson;
import org.recto.picture.Pictures;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of figures, to be shown where an entry is: those that a release holds to everyone. */
@RestController
class PicturesApi {

    /** Whatever a picture may be, it runs nothing, asks nobody for anything and is no page of ours. */
    static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final CurrentPerson currentPerson;
    private final Pictures pictures;

    PicturesApi(CurrentPerson currentPerson, Pictures pictures) {
        this.currentPerson = currentPerson;
        this.pictures = pictures;
    }

    /**
     * A picture.
     *
     * @param of accession of the entry that shows it
     */
    @GetMapping("/api/v1/pictures/{name}")
    ResponseEntity<Resource> one(@PathVariable String name, @RequestParam(required = false) @Nullable String of) {
        Optional<byte[]> content = currentPerson
                .find()
                .map(person -> pictures.content(person, name, of))
                .orElseGet(() -> pictures.released(name));
        byte[] bytes = content.orElseThrow(() -> new NotFound("There is no picture " + name
                + " that is shown to you; what isn't released is shown to those who are signed in."));
        return ResponseEntity.ok()
                // its name is its hash, and who may see it depends on who asks
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .contentType(MediaTypes.of(name))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .body(new ByteArrayResource(bytes));
    }
}
