package org.recto.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Section;
import org.recto.release.PublicEntry;
import org.recto.release.Releases;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The entries of the newest release. */
@RestController
@RequestMapping("/api/v1/entries")
class EntriesApi {

    private static final String HERE = "/api/v1/entries";
    private static final int MOST = 1000;

    private final Releases releases;

    EntriesApi(Releases releases) {
        this.releases = releases;
    }

    /** @param next where the entries after these are; absent where there are none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryList(List<EntryJson> entries, @Nullable String next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryJson(
            String accession, String symbol, @Nullable String name, int revision, String release, String href) {}

    /**
     * Entries in the order of their accessions.
     *
     * @param after the accession after which to begin
     * @param limit how many to give at most, up to 1000
     */
    @GetMapping
    EntryList list(@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new BadRequest("limit is a number from 1 to " + MOST + ".");
        }
        List<PublicEntry> found = releases.entriesAfter(after, limit + 1);
        List<PublicEntry> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? "%s?after=%s&limit=%d".formatted(HERE, shown.getLast().accession(), limit)
                : null;
        return new EntryList(shown.stream().map(EntriesApi::json).toList(), next);
    }

    /** The entry's JSON, byte for byte its line in the release; an old symbol leads on to the entry's accession. */
    @GetMapping("/{accessionOrSymbol}")
    ResponseEntity<byte[]> one(@PathVariable String accessionOrSymbol) {
        PublicEntry entry = releases.entry(accessionOrSymbol)
                .orElseThrow(() -> new NotFound(
                        "The newest release has no entry " + accessionOrSymbol + "; " + HERE + " lists those it has."));
        if (!accessionOrSymbol.equals(entry.accession()) && !accessionOrSymbol.equals(entry.symbol())) {
            // for now: another gene may be given the symbol one day
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(HERE + "/" + entry.accession()))
                    .build();
        }
        byte[] json = releases.json(entry);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag('"' + Section.sha256(new String(json, UTF_8)) + '"')
                .contentType(MediaType.APPLICATION_JSON)
                .header("Recto-Release", entry.release())
                .header("Recto-Revision", Integer.toString(entry.revision()))
                .body(json);
    }

    private static EntryJson json(PublicEntry entry) {
        return new EntryJson(
                entry.accession(),
                entry.symbol(),
                entry.name(),
                entry.revision(),
                entry.release(),
                HERE + "/" + entry.accession());
    }
}
