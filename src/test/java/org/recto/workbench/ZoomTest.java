package org.recto.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.review.Reviews;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;

/** Who magnifies a window of 1440 by 900 to 200 % can do all there is to do; who wants no motion sees none. */
class ZoomTest extends Samples {

    private static final String ANSWERED =
            "() => Object.values(window.Vaadin.Flow.clients ?? {}).every(client => !client.isActive?.())";

    /** What of the page can't be reached: beyond its sides, or under something else once it was scrolled to. */
    private static final String OUT_OF_REACH = """
            () => {
              const out = [];
              const root = document.scrollingElement;
              if (root.scrollWidth > root.clientWidth) out.push(`${root.scrollWidth} wide`);
              const name = (one) => `${one.localName} ${one.getAttribute('aria-label') ?? one.label ?? one.textContent.trim().slice(0, 40)}`;
              const around = (one) => one.parentElement ?? one.getRootNode().host;
              const holds = (outer, inner) => { for (; inner; inner = around(inner)) if (inner === outer) return true; return false; };
              const at = (x, y) => { let hit = document.elementFromPoint(x, y);
                while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
                  hit = hit.shadowRoot.elementFromPoint(x, y);
                return hit; };
              const deep = function* (from) { for (const one of from.querySelectorAll('*')) { yield one;
                if (one.shadowRoot) yield* deep(one.shadowRoot); } };
              const wanted = 'a[href], button, input, textarea, select, vaadin-button, [tabindex="0"]';
              for (const one of deep(document)) {
                document.activeElement?.blur();
                if (!one.matches(wanted) || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                if (one.closest('[aria-hidden=true], [inert]') || getComputedStyle(one).pointerEvents === 'none') continue;
                one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
                if ((one.getClientRects()[0]?.bottom ?? 0) < 0) one.focus(); // what comes into view once it has the focus
                const box = one.getClientRects()[0];
                if (!box || box.width < 2 || box.height < 2) continue;
                const x = box.left + box.width / 2, y = box.top + Math.min(box.height, 40) / 2;
                if (box.left < -1 || x > innerWidth || y < 0 || y > innerHeight) { out.push(`${name(one)} beyond the edge`); continue; }
                const hit = at(x, y);
                if (hit && !holds(one, hit) && !holds(hit, one) && !one.labels?.[0]?.contains(hit)) out.push(`${name(one)} under ${name(hit)}`);
              }
              root.scrollTo(0, 0);
              return out;
            }
            """;

    /** What would take longer to appear or to move than one sees. */
    private static final String MOVING = """
            () => {
              const seconds = (times) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
              const moving = [];
              const look = (root) => { for (const one of root.querySelectorAll('*')) {
                for (const pseudo of [null, '::before', '::after']) {
                  const style = getComputedStyle(one, pseudo);
                  if (seconds(style.transitionDuration) > 0.01 && style.transitionProperty !== 'none') moving.push(`${one.localName}${pseudo ?? ''}.${one.className} transition ${style.transitionProperty} ${style.transitionDuration}`);
                  if (seconds(style.animationDuration) > 0.01 && style.animationName !== 'none') moving.push(`${one.localName}${pseudo ?? ''}.${one.className} animation ${style.animationName} ${style.animationDuration}`);
                }
                if (one.shadowRoot) look(one.shadowRoot);
              } };
              look(document);
              document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().duration > 10)
                .forEach((one) => moving.push(`running ${one.animationName ?? one.transitionProperty}`));
              return [...new Set(moving)];
            }
            """;

    @Test
    void nothingIsOutOfReachAtTwiceTheSize() {
        List<String> paths = paths(reviewed("ZOOM1"));
        assertThat(looked(signIn("curator@demo"), paths, OUT_OF_REACH)).isEmpty();
        assertThat(looked(
                        signIn("reviewer@demo"), List.of("review", "entries/ZOOM1/review?since=nothing"), OUT_OF_REACH))
                .isEmpty();
        assertThat(looked(signIn("editor@demo"), List.of("releases", "next-release"), OUT_OF_REACH))
                .isEmpty();
        assertThat(looked(signIn("admin@demo"), List.of("accounts", "audit", "reference-data"), OUT_OF_REACH))
                .isEmpty();
    }

    @Test
    void anEntryIsEditedAndSavedAtTwiceTheSize() {
        Revision entry = saved("ZOOM2", set("/protein/length", 100));
        Page page = signIn("curator@demo");
        page.setViewportSize(720, 450);
        page.navigate(url("entries/ZOOM2/protein"));
        page.getByLabel("Length, residues").fill("120");
        page.getByRole(AriaRole.BUTTON, named("Save revision…")).click();
        page.getByLabel("What did you change, and why?").fill("Counted again");
        page.getByRole(AriaRole.BUTTON, named("Save revision")).click();
        page.getByText("revision 2, in preparation").first().waitFor();

        assertThat(bean(Revisions.class)
                        .newest(curator(), entry.entryId())
                        .entry()
                        .protein()
                        .length())
                .isEqualTo(120);
    }

    @Test
    void whoWantsNoMotionSeesNone() {
        reviewed("ZOOM3");
        Page page = signIn("curator@demo");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> moving = looked(
                page,
                List.of("", "entries", "entries/ZOOM3/protein", "entries/ZOOM3/history", "corpus", "rules", "intake"),
                MOVING);
        page.navigate(url("entries/ZOOM3/protein"));
        page.getByRole(AriaRole.BUTTON, named("Go to…")).click();
        page.locator("recto-palette input").first().waitFor();
        moving.addAll(found(page, "the palette", MOVING));
        page.keyboard().press("Escape");
        page.getByLabel("Length, residues", new Page.GetByLabelOptions().setExact(true))
                .fill("130");
        page.getByRole(AriaRole.BUTTON, named("Save revision…")).click();
        page.getByLabel("What did you change, and why?").waitFor();
        moving.addAll(found(page, "a dialog", MOVING));
        assertThat(moving).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static List<String> paths(Revision entry) {
        String here = "entries/" + entry.accession();
        return List.of(
                "",
                "entries?q=zoom",
                "new-entry?q=nosuchgene",
                "intake",
                "rules",
                "rules/prot.domain-tiling",
                "corpus",
                "history",
                "notices",
                "you",
                here,
                here + "/gene",
                here + "/protein",
                here + "/mutations",
                here + "/diseases",
                here + "/bibliography",
                here + "/compare",
                here + "/history",
                here + "/revisions/1/protein",
                here + "/review");
    }

    private static Revision reviewed(String symbol) {
        Revision first = complete(symbol);
        savedAgain(first.entryId(), "Counted again", set("/protein/length", EntryJson.value(120)));
        long round = bean(Reviews.class).submit(curator(), first.entryId(), 2).id();
        bean(Reviews.class).comment(person("reviewer@demo"), round, Path.of("/protein/function"), null, "Sure?");
        return first;
    }

    private static List<String> looked(Page page, List<String> paths, String looking) {
        page.setViewportSize(720, 450);
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            page.navigate(url(path));
            page.locator("h1").first().waitFor();
            found.addAll(found(page, "/" + path, looking));
        }
        return found;
    }

    private static List<String> found(Page page, String name, String looking) {
        page.waitForFunction(ANSWERED);
        return ((List<?>) page.evaluate(looking))
                .stream().map(what -> name + ": " + what).toList();
    }
}
