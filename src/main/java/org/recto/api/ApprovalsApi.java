package org.recto.api;

import java.util.List;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.release.Releases;
import org.recto.review.Explanations;
import org.recto.review.WhyApproved;
import org.recto.review.WhyApprovedJson;
import org.recto.revision.Entries;
import org.recto.revision.NoSuchEntry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why revisions are approved: to everyone for those that a release holds, to who is signed in for all that they may see.
 * What was said in the review is for those who are signed in.
 */
@RestController
class ApprovalsApi {

    private final CurrentPerson currentPerson;
    private final Entries entries;
    private final Explanations explanations;
    private final Releases releases;

    ApprovalsApi(CurrentPerson currentPerson, Entries entries, Explanations explanations, Releases releases) {
        this.currentPerson = currentPerson;
        this.entries = entries;
        this.explanations = explanations;
        this.releases = releases;
    }

    @GetMapping("/api/v1/entries/{accessionOrSymbol}/revisions/{number}/approval")
    ResponseEntity<String> why(@PathVariable String accessionOrSymbol, @PathVariable int number) {
        ObjectNode json = currentPerson
                .find()
                .map(person -> WhyApprovedJson.of(seen(person, accessionOrSymbol, number)))
                .orElseGet(() -> open(accessionOrSymbol, number));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.toString());
    }

    private WhyApproved seen(Person person, String accessionOrSymbol, int number) {
        try {
            return entries.find(person, accessionOrSymbol)
                    .map(entry -> explanations.of(person, entry.id(), number))
                    .orElseThrow(() -> none(accessionOrSymbol, number));
        } catch (NoSuchEntry e) {
            throw none(accessionOrSymbol, number);
        }
    }

    private ObjectNode open(String accession, int number) {
        ObjectNode json = releases.whyApproved(accession, number)
                .map(WhyApprovedJson::of)
                .orElseThrow(() -> new NotFound("No release holds revision %d of %s; what isn't released is shown to"
                                .formatted(number, accession)
                        + " those who are signed in."));
        json.remove(List.of("comments", "events"));
        return json;
    }

    private static NotFound none(String accession, int number) {
        return new NotFound("There is no approved revision %d of %s.".formatted(number, accession));
    }
}
