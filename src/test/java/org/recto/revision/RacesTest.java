package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.revision.DraftsTest.set;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.testing.WithDatabase;

class RacesTest extends WithDatabase {

    private static final int RUNNERS = 8;

    private Drafts drafts;
    private Revisions revisions;
    private Person ada;
    private int genes;
    private Draft begun;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        revisions = bean(Revisions.class);
        ada = person("Ada", CURATOR);
    }

    @BeforeEach
    void begin() {
        begun = drafts.begin(ada, Entry.begin("RACE" + ++genes), null);
    }

    /** What each of the racers came to: its result, or what it threw. */
    private static List<Object> race(List<Callable<?>> racers) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(racers.size())) {
            List<Object> results = new ArrayList<>();
            for (Future<?> future : threads.invokeAll(
                    racers.stream().map(racer -> (Callable<Object>) racer::call).toList())) {
                try {
                    results.add(future.get());
                } catch (ExecutionException e) {
                    results.add(e.getCause());
                }
            }
            return results;
        }
    }

    private static List<Object> race(Callable<?> racer) throws InterruptedException {
        return race(
                IntStream.range(0, RUNNERS).<Callable<?>>mapToObj(i -> racer).toList());
    }

    @Test
    void oneDraftSavedManyTimesAtOnceIsOneRevision() throws Exception {
        List<Object> results = race(() -> revisions.save(ada, begun.id(), "Once."));

        assertThat(results).hasSize(RUNNERS).containsOnly(revisions.get(ada, begun.entryId(), 1));
        assertThat(revisions.history(ada, begun.entryId())).hasSize(1);
    }

    @Test
    void ofManyDraftsOnOneBaseOneIsSavedAndTheOthersAreToldSo() throws Exception {
        Revision first = revisions.save(ada, begun.id(), "First.");
        List<Callable<?>> racers = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            Person curator = person("Racer %d of %d".formatted(i, genes), CURATOR);
            long draft = drafts.open(curator, first.entryId()).id();
            drafts.edit(curator, draft, List.of(set("/protein/length", 100 + i)));
            racers.add(() -> revisions.save(curator, draft, "Mine."));
        }

        List<Object> results = race(racers);

        assertThat(results)
                .filteredOn(Revision.class::isInstance)
                .singleElement()
                .isEqualTo(revisions.newest(ada, first.entryId()));
        assertThat(results).filteredOn(StaleRevision.class::isInstance).hasSize(RUNNERS - 1);
    }

    @Test
    void oneSymbolIsGivenOnce() throws Exception {
        List<Callable<?>> racers = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            Person curator = person("Twin %d of %d".formatted(i, genes), CURATOR);
            long draft = drafts.begin(curator, Entry.begin("TWIN"), null).id();
            racers.add(() -> revisions.save(curator, draft, "Mine."));
        }

        List<Object> results = race(racers);

        assertThat(results).filteredOn(Revision.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(NotSaved.SymbolTaken.class::isInstance).hasSize(RUNNERS - 1);
    }

    @Test
    void editsFromManyTabsAreAllThere() throws Exception {
        race(() -> {
            String id = drafts.nextId(ada, begun.id(), ItemKind.PUBLICATION);
            return drafts.edit(
                    ada,
                    begun.id(),
                    List.of(new Edit.Add(Path.of("/bibliography"), EntryJson.value(java.util.Map.of("id", id)), null)));
        });

        assertThat(drafts.find(ada, begun.id()).orElseThrow().entry().bibliography())
                .extracting("id")
                .containsExactlyInAnyOrder("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
    }

    @Test
    void aDraftOpenedInManyTabsIsOneDraft() throws Exception {
        Revision first = revisions.save(ada, begun.id(), "First.");

        assertThat(race(() -> drafts.open(ada, first.entryId()).id()).stream().distinct())
                .hasSize(1);
    }
}
