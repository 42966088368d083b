package org.recto.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values by key, of which those that were asked for lately are kept: so many at least and at most twice as many. For use
 * by any number of threads, which may work out one value twice and go on with equal ones.
 */
final class Recent<K, V> {

    private final int most;
    private volatile Map<K, V> now;
    private volatile Map<K, V> before = Map.of();

    Recent(int most) {
        this.most = most;
        this.now = new ConcurrentHashMap<>(most);
    }

    V get(K key, Function<? super K, ? extends V> work) {
        V known = now.get(key);
        if (known == null) {
            V older = before.get(key);
            known = older == null ? work.apply(key) : older;
            keep(key, known);
        }
        return known;
    }

    private void keep(K key, V value) {
        Map<K, V> kept = now;
        kept.put(key, value);
        if (kept.size() >= most) {
            before = kept;
            now = new ConcurrentHashMap<>(most);
        }
    }

    void clear() {
        before = Map.of();
        now = new ConcurrentHashMap<>(most);
    }
}
