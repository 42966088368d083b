package org.recto.visits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, in nanoseconds, by the act that they belong to. */
final class Latencies {

    private final Map<String, List<Long>> all = new TreeMap<>();

    synchronized void add(String act, long nanoseconds) {
        all.computeIfAbsent(act, _ -> Collections.synchronizedList(new ArrayList<>()))
                .add(nanoseconds);
    }

    synchronized void print() {
        List<Long> every = new ArrayList<>();
        all.forEach((act, times) -> {
            print(act, times);
            every.addAll(times);
        });
        print("all requests", every);
    }

    static void print(String name, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-24s %7d requests   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   most %7.1f ms%n",
                name, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1e6;
    }
}
