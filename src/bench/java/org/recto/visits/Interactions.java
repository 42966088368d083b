package org.recto.visits;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** {@code src/bench/interactions}: how soon the entry page paints after a key or a click, in a browser. */
public final class Interactions {

    /** Chromium's event timing tells of nothing shorter than 16 ms, and rounds to 8. */
    private static final String WATCH = """
            window.slow = new Map();
            new PerformanceObserver(list => list.getEntries()
                .filter(entry => entry.interactionId)
                .forEach(entry => slow.set(entry.interactionId, Math.max(slow.get(entry.interactionId) ?? 0, entry.duration))))
              .observe({type: 'event', durationThreshold: 16, buffered: true});
            """;

    private Interactions() {}

    public static void main(String[] args) throws Exception {
        try (RunningSite site = new RunningSite(1)) {
            Recorder recorder = new Recorder(site.url());
            paints(site, recorder);
        }
        System.exit(0);
    }

    private static void paints(RunningSite site, Recorder recorder) {
        Page page = recorder.page();
        page.addInitScript(WATCH);
        for (int round = 0; round < 3; round++) {
            recorder.open("entries/" + site.accessions().getFirst() + "/protein");
            recorder.type("Function", "Residue 185 is made up. ");
            recorder.type("Length, residues", "012");
            for (String section : List.of("Mutations", "Bibliography", "DNA/RNA", "Cross-references", "Protein")) {
                recorder.section(section);
                page.waitForTimeout(700);
            }
            for (Locator tab : page.getByRole(AriaRole.TAB).all()) {
                tab.click();
                page.waitForTimeout(300);
            }
            for (int i = 0; i < 15; i++) {
                page.keyboard().press("Tab");
                page.waitForTimeout(60);
            }
            recorder.button("Undo").click();
            page.waitForTimeout(1_000);
        }
        Object all = page.evaluate("() => new Promise(told => setTimeout(() => told({count: performance.interactionCount, "
                + "slow: [...window.slow.values()]}), 500))");
        print((Map<?, ?>) all);
    }

    /** Of the last page load, whose interactions are counted from its beginning. */
    private static void print(Map<?, ?> told) {
        int count = ((Number) told.get("count")).intValue();
        List<Integer> slow = ((List<?>) told.get("slow"))
                .stream().map(duration -> ((Number) duration).intValue()).sorted().toList();
        System.out.printf(
                "%d interactions, to the next paint: p75 %s, p98 %s, slowest %s%n",
                count, at(slow, count, 0.75), at(slow, count, 0.98), at(slow, count, 1));
    }

    private static String at(List<Integer> slow, int count, double part) {
        int index = (int) Math.ceil(part * count) - 1 - (count - slow.size());
        return index < 0 ? "under 16 ms" : slow.get(Math.min(index, slow.size() - 1)) + " ms";
    }
}
