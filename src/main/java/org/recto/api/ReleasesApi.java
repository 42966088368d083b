package org.recto.api;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.release.Release;
import org.recto.release.Release.ReleaseFile;
import org.recto.release.ReleaseHead.Previous;
import org.recto.release.Releases;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releases and their files. */
@RestController
@RequestMapping("/api/v1/releases")
class ReleasesApi {

    /** A file that was published never changes, so whoever has it need not ask again. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Releases releases;

    ReleasesApi(Releases releases) {
        this.releases = releases;
    }

    record ReleaseList(List<ReleaseJson> releases) {}

    record ReleaseJson(
            String name,
            String href,
            LocalDate date,
            String note,
            String title,
            String publisher,
            String licence,
            String cite,
            String ruleSet,
            String refdata,
            @Nullable Previous previous,
            int entries,
            List<FileJson> files) {}

    record FileJson(String name, String href, long bytes, String sha256) {}

    /** The newest first. */
    @GetMapping
    ReleaseList list() {
        return new ReleaseList(releases.list().stream().map(ReleasesApi::json).toList());
    }

    @GetMapping("/{name}")
    ReleaseJson one(@PathVariable String name) {
        return releases.find(name).map(ReleasesApi::json).orElseThrow(() -> noRelease(name));
    }

    @GetMapping("/{name}/{file}")
    ResponseEntity<Resource> file(@PathVariable String name, @PathVariable String file) {
        Release release = releases.find(name).orElseThrow(() -> noRelease(name));
        ReleaseFile listed = release.files().stream()
                .filter(candidate -> candidate.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Release " + name + " has no file " + file + "."));
        byte[] bytes = releases.file(name, file).orElseThrow();
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .eTag('"' + listed.sha256() + '"')
                .contentType(MediaTypes.of(file))
                .header("Content-Security-Policy", PicturesApi.NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(new ByteArrayResource(bytes));
    }

    private static ReleaseJson json(Release release) {
        String href = "/api/v1/releases/" + release.name();
        return new ReleaseJson(
                release.name(),
                href,
                release.head().date(),
                release.head().note(),
                release.head().title(),
                release.head().publisher(),
                release.head().licence(),
                release.head().cite(),
                release.head().ruleSet(),
                release.head().refdata(),
                release.head().previous(),
                release.entries(),
                release.files().stream()
                        .map(file -> new FileJson(file.name(), href + "/" + file.name(), file.size(), file.sha256()))
                        .toList());
    }

    private static NotFound noRelease(String name) {
        return new NotFound("There is no release " + name + "; /api/v1/releases lists them.");
    }
}
