package org.recto.workbench.parts.drawing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prints what a frame of zooming and of panning costs; run by src/bench/drawing-frames. */
class DrawingFrames extends WithDrawings {

    private static final int FRAMES = 120;

    /** One change of view a frame, as a wheel makes them; answers how long each frame's work took, in order. */
    private static final String MOVE = """
            ([name, gesture, frames]) => new Promise(done => {
              const element = document.querySelector(name);
              const drawing = () => element.renderRoot.querySelector('svg.drawing');
              const spent = [];
              let frame = 0;
              const next = async () => {
                const begun = performance.now();
                const box = drawing().getBoundingClientRect();
                const zoom = gesture === 'zoom';
                const there = frame < frames / 2 ? 1 : -1;
                drawing().dispatchEvent(new WheelEvent('wheel', {
                  bubbles: true, cancelable: true, ctrlKey: zoom, shiftKey: !zoom,
                  deltaY: zoom ? -20 * there : 25 * there, clientX: box.left + box.width * 0.6, clientY: box.top + 30 }));
                await element.updateComplete;
                drawing().getBoundingClientRect();
                spent.push(performance.now() - begun);
                if (++frame < frames) requestAnimationFrame(next);
                else done(spent.sort((a, b) => a - b));
              };
              requestAnimationFrame(next);
            })
            """;

    @Test
    void framesOfZoomingAndPanning() {
        Page page = drawings();
        CDPSession chromium = page.context().newCDPSession(page);
        JsonObject inProcessorTime = new JsonObject();
        inProcessorTime.addProperty("timeDomain", "threadTicks");
        chromium.send("Performance.enable", inProcessorTime);
        for (String element : List.of("recto-protein", "recto-gene")) {
            for (String gesture : List.of("zoom", "pan")) {
                page.evaluate(MOVE, List.of(element, gesture, FRAMES)); // warms up, and ends where it began
                if (gesture.equals("pan")) {
                    page.locator(element + " button[aria-label='Zoom in']").click();
                }
                Map<String, Double> before = metrics(chromium);
                Object spent = page.evaluate(MOVE, List.of(element, gesture, FRAMES));
                Map<String, Double> after = metrics(chromium);
                List<?> frames = (List<?>) spent;
                System.out.printf(
                        "%s, %s: %.1f ms of processor time a frame (of which style %.1f, layout %.1f);"
                                + " script to layout by the clock: median %.1f ms, 95th percentile %.1f ms; %s items%n",
                        element,
                        gesture,
                        each(before, after, "TaskDuration"),
                        each(before, after, "RecalcStyleDuration"),
                        each(before, after, "LayoutDuration"),
                        ((Number) frames.get(FRAMES / 2)).doubleValue(),
                        ((Number) frames.get(FRAMES * 95 / 100)).doubleValue(),
                        page.locator(element + " .item").count());
            }
        }
    }

    private static Map<String, Double> metrics(CDPSession chromium) {
        JsonArray all = chromium.send("Performance.getMetrics").getAsJsonArray("metrics");
        Map<String, Double> metrics = new HashMap<>();
        for (JsonElement one : all) {
            metrics.put(
                    one.getAsJsonObject().get("name").getAsString(),
                    one.getAsJsonObject().get("value").getAsDouble());
        }
        return metrics;
    }

    private static double each(Map<String, Double> before, Map<String, Double> after, String metric) {
        return (after.getOrDefault(metric, 0.0) - before.getOrDefault(metric, 0.0)) * 1000 / FRAMES;
    }
}
