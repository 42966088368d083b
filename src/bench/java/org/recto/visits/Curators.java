package org.recto.visits;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * {@code src/bench/curators [COUNT] [MINUTES]}: so many curators at work on a server of its own, each with some ten seconds
 * of thought between two acts. Prints how long requests took, what the server's heap held before, meanwhile and after, and
 * ends with 1 where a request failed, an act was lost, or the server logged an error.
 */
public final class Curators {

    private static final Duration THOUGHT = Duration.ofSeconds(10);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final RunningSite site;
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private Curators(RunningSite site) {
        this.site = site;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        double minutes = args.length > 1 ? Double.parseDouble(args[1]) : 10;
        boolean well;
        try (RunningSite site = new RunningSite(count)) {
            well = new Curators(site).work(Duration.ofMillis((long) (minutes * 60_000)));
        }
        System.exit(well ? 0 : 1);
    }

    private boolean work(Duration length) throws IOException, InterruptedException {
        Recorder recorder = new Recorder(site.url());
        List<Act> acts = recorder.work(site.accessions().getFirst());
        recorder.leave();
        acts.forEach(act ->
                System.out.println(act.name() + ": " + act.requests().size() + " requests"));
        // what a server has at hand once it has been used at all
        Latencies untimed = new Latencies();
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Curator first = new Curator(http, site, 0, untimed);
        first.signIn();
        for (int i = 0; i < 20; i++) {
            for (Act act : acts) {
                first.does(act);
            }
            first.leave();
        }
        first.signOut();
        opened(http, acts.getFirst());
        long discardedBefore = site.ask("discarded");
        long before = site.ask("heap");
        long cpuBefore = site.ask("cpu");
        long began = System.nanoTime();
        Latencies latencies = new Latencies();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < site.accessions().size(); i++) {
            Curator curator = new Curator(http, site, i, latencies);
            Random random = new Random(i);
            threads.add(Thread.ofVirtual().start(() -> live(curator, acts, random, began + length.toNanos())));
        }
        Thread.sleep(length.multipliedBy(9).dividedBy(10));
        long meanwhile = site.ask("heap");
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpu = (site.ask("cpu") - cpuBefore) / 1e9;
        long after = site.ask("heap");
        latencies.print();
        System.out.printf(
                "%d curators, %d rounds of work in %.0f s; the server used %.0f s of processor time%n",
                site.accessions().size(), rounds.get(), seconds, cpu);
        System.out.printf(
                "live heap: %.1f MB before, %.1f MB with all of them there (%.2f MB for each), %.1f MB after they left%n",
                before / 1e6, meanwhile / 1e6, (meanwhile - before) / 1e6 / site.accessions().size(), after / 1e6);
        return isWell(site.ask("discarded") - discardedBefore);
    }

    /** Has all of them open their entry and do nothing more. */
    private void opened(HttpClient http, Act open) throws IOException, InterruptedException {
        List<Curator> all = new ArrayList<>();
        Latencies untimed = new Latencies();
        for (int i = 0; i < site.accessions().size(); i++) {
            Curator curator = new Curator(http, site, i, untimed);
            curator.signIn();
            all.add(curator);
        }
        long before = site.ask("heap");
        long cpuBefore = site.ask("cpu");
        for (Curator curator : all) {
            curator.does(open);
        }
        double cpu = (site.ask("cpu") - cpuBefore) / 1e6 / all.size();
        double held = (site.ask("heap") - before) / 1e6 / all.size();
        System.out.printf("an open page: %.2f MB of live heap, opened in %.0f ms of processor time%n", held, cpu);
        for (Curator curator : all) {
            curator.leave();
            curator.signOut();
        }
    }

    private boolean isWell(long discarded) throws IOException {
        Exception failed = failure.get();
        if (failed != null) {
            System.out.println("A request failed: " + failed.getMessage());
        }
        if (discarded != rounds.get()) {
            System.out.println("Of " + rounds.get() + " drafts " + discarded + " were discarded.");
        }
        List<String> errors = site.errors();
        errors.stream().limit(3).forEach(System.out::println);
        System.out.println(errors.size() + " errors in the server's log");
        return failed == null && discarded == rounds.get() && errors.isEmpty();
    }

    /** From sign-in to sign-out: rounds of the same work, the last of which may begin before the end. */
    private void live(Curator curator, List<Act> acts, Random random, long end) {
        try {
            Thread.sleep(random.nextInt((int) THOUGHT.toMillis()));
            curator.signIn();
            while (System.nanoTime() < end && failure.get() == null) {
                for (Act act : acts) {
                    curator.does(act);
                    think(curator, random);
                }
                rounds.incrementAndGet();
                curator.leave();
            }
            curator.signOut();
        } catch (IOException | InterruptedException | RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void think(Curator curator, Random random) throws IOException, InterruptedException {
        long left = THOUGHT.toMillis() / 2 + random.nextLong(THOUGHT.toMillis());
        while (left > BEAT.toMillis()) {
            Thread.sleep(BEAT);
            left -= BEAT.toMillis();
            curator.beat();
        }
        Thread.sleep(left);
    }
}
