package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.io.Writer;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.audit.AuditQuery;
import org.recto.entry.Entry;
import org.recto.entry.ItemKind;
import org.recto.notice.NoticeChoice;
import org.recto.notice.NoticeKind;
import org.recto.notice.Notices;
import org.recto.people.Accounts;
import org.recto.people.AuditReading;
import org.recto.people.Interests;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.people.Preference;
import org.recto.people.Preferences;
import org.recto.people.Role;
import org.recto.picture.Pictures;
import org.recto.presence.Presence;
import org.recto.release.CorpusOverTime;
import org.recto.release.Lives;
import org.recto.release.Releases;
import org.recto.revision.DraftWatch;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Filling;
import org.recto.revision.Histories;
import org.recto.revision.HistoryQuestion;
import org.recto.revision.Rechecks;
import org.recto.revision.Restoring;
import org.recto.revision.Revisions;
import org.recto.revision.SourceCards;
import org.recto.rule.Report;
import org.recto.search.Question;
import org.recto.search.Search;
import org.recto.search.Views;
import org.recto.search.Visits;
import org.recto.testing.WithDatabase;

/** Every use case, asked by someone with each role alone, and by someone with none. */
class RolesTest extends WithDatabase {

    private static final long NONE = 1_000_000;
    private static final Report NOTHING = new Report("", List.of(), List.of(), List.of());

    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private Person nobody;

    @BeforeAll
    void invite() {
        for (Role role : Role.values()) {
            people.put(role, person(role.name(), role));
        }
        nobody = person("Nobody");
    }

    private Arguments useCase(String name, Set<Role> allowed, Consumer<Person> act) {
        return Arguments.of(name, allowed, act);
    }

    Stream<Arguments> useCases() {
        Drafts drafts = bean(Drafts.class);
        Revisions revisions = bean(Revisions.class);
        Entries entries = bean(Entries.class);
        SourceCards cards = bean(SourceCards.class);
        Reviews reviews = bean(Reviews.class);
        Filling filling = bean(Filling.class);
        Rechecks rechecks = bean(Rechecks.class);
        Histories histories = bean(Histories.class);
        Restoring restoring = bean(Restoring.class);
        Waivers waivers = bean(Waivers.class);
        Presence presence = bean(Presence.class);
        Releases releases = bean(Releases.class);
        Accounts accounts = bean(Accounts.class);
        Threads threads = bean(Threads.class);
        Assignments assignments = bean(Assignments.class);
        Notices notices = bean(Notices.class);
        Interests interests = bean(Interests.class);
        AuditReading trail = bean(AuditReading.class);
        Set<Role> administrators = Set.of(ADMINISTRATOR);
        Set<Role> everyone = EnumSet.allOf(Role.class);
        Set<Role> curators = Set.of(CURATOR);
        Set<Role> reviewers = Set.of(REVIEWER);
        Set<Role> deciders = Set.of(REVIEWER, EDITOR);
        Set<Role> commenters = Set.of(CURATOR, REVIEWER, EDITOR);
        Set<Role> seers = Set.of(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
        return Stream.of(
                useCase(
                        "read preferences",
                        everyone,
                        p -> bean(Preferences.class).of(p)),
                useCase(
                        "choose a preference",
                        everyone,
                        p -> bean(Preferences.class).choose(p, Preference.values()[0], true)),
                useCase("search", everyone, p -> bean(Search.class).ask(p, Question.ALL, 0, 1)),
                useCase("list entries", everyone, p -> entries.search(p, "", 0, 1)),
                useCase("count entries", everyone, p -> entries.count(p, "")),
                useCase("count by marks", everyone, p -> bean(Search.class).count(p)),
                useCase("be here", everyone, p -> bean(Visits.class).seen(p)),
                useCase("my views", everyone, p -> bean(Views.class).mine(p)),
                useCase("keep a view", everyone, p -> bean(Views.class).keep(p, "Mine", "")),
                useCase("remove a view", everyone, p -> bean(Views.class).remove(p, NONE)),
                useCase("several revisions", everyone, p -> revisions.entries(p, Map.of())),
                useCase("find", everyone, p -> entries.find(p, "TP53")),
                useCase("get an entry", everyone, p -> entries.get(p, NONE)),
                useCase("get a revision", everyone, p -> revisions.get(p, NONE, 1)),
                useCase("the newest revision", everyone, p -> revisions.newest(p, NONE)),
                useCase("history", everyone, p -> revisions.history(p, NONE)),
                useCase("a page of history", everyone, p -> revisions.history(p, NONE, 0, 10)),
                useCase("the length of a history", everyone, p -> revisions.count(p, NONE)),
                useCase("who wrote a section", everyone, p -> histories.written(p, NONE, 1, "protein")),
                useCase("search a history", everyone, p -> histories.search(p, HistoryQuestion.of(NONE), 0, 10)),
                useCase("count in a history", everyone, p -> histories.count(p, HistoryQuestion.of(NONE))),
                useCase("restore a section", curators, p -> restoring.section(p, NONE, 1, "protein")),
                useCase("restore a revision", curators, p -> restoring.whole(p, NONE, 1)),
                useCase("the source card", everyone, p -> cards.of(p, NONE)),
                useCase("begin", curators, p -> drafts.begin(p, Entry.begin("TP53"), null)),
                useCase("open", curators, p -> drafts.open(p, NONE)),
                useCase("find a draft", curators, p -> drafts.find(p, NONE)),
                useCase("my drafts", curators, drafts::mine),
                useCase("my discarded drafts", curators, drafts::discarded),
                useCase("open on a revision", curators, p -> drafts.open(p, NONE, 1)),
                useCase("edit", curators, p -> drafts.edit(p, NONE, List.of())),
                useCase("edit for a reason", curators, p -> drafts.edit(p, NONE, List.of(), "Words.")),
                useCase("edit what was seen", curators, p -> drafts.edit(p, NONE, Entry.begin("TP53"), List.of())),
                useCase("reasons of a draft's steps", curators, p -> drafts.reasons(p, NONE)),
                useCase("begin from reference data", curators, p -> filling.begin(p, "TP53", List.of())),
                useCase("take from reference data", curators, p -> filling.take(p, NONE, List.of())),
                useCase("the check that was kept", everyone, p -> rechecks.kept(p, NONE, 1)),
                useCase("check again as it was", everyone, p -> rechecks.asItWas(p, NONE, 1)),
                useCase("check again today", everyone, p -> rechecks.today(p, NONE, 1)),
                useCase("undo", curators, p -> drafts.undo(p, NONE)),
                useCase("redo", curators, p -> drafts.redo(p, NONE)),
                useCase("what overtook a draft", curators, p -> drafts.overtaken(p, NONE)),
                useCase("rebase", curators, p -> drafts.rebase(p, NONE, null, Entry.begin("TP53"))),
                useCase("discard", curators, p -> drafts.discard(p, NONE)),
                useCase("restore", curators, p -> drafts.restore(p, NONE)),
                useCase("next id", curators, p -> drafts.nextId(p, NONE, ItemKind.EXON)),
                useCase("save", curators, p -> revisions.save(p, NONE, "Words.")),
                useCase("submit", curators, p -> reviews.submit(p, NONE, 1)),
                useCase("request changes", deciders, p -> reviews.requestChanges(p, NONE, "Words.")),
                useCase("approve", deciders, p -> reviews.approve(p, NONE, "")),
                useCase("comment", commenters, p -> reviews.comment(p, NONE, null, null, "Words.")),
                useCase("resolve", commenters, p -> reviews.resolve(p, NONE)),
                useCase("gates", seers, p -> reviews.gates(p, NONE)),
                useCase("approvals", seers, p -> reviews.approvals(p, NONE)),
                useCase("comments", seers, p -> reviews.comments(p, NONE)),
                useCase("current", seers, p -> reviews.current(p, NONE)),
                useCase("rounds", seers, p -> reviews.rounds(p, NONE)),
                useCase("get a round", seers, p -> reviews.get(p, NONE)),
                useCase("queue", seers, reviews::queue),
                useCase(
                        "override a gate",
                        Set.of(EDITOR),
                        p -> bean(Overrides.class).override(p, NONE, Gate.Kind.NO_ERRORS, "Words.")),
                useCase(
                        "why it is approved",
                        everyone,
                        p -> bean(Explanations.class).of(p, NONE, 1)),
                useCase("waivers over a report", everyone, p -> waivers.over(p, NONE, NOTHING)),
                useCase("waive", curators, p -> waivers.waive(p, NONE, "", new Waivers.Grounds("Words.", "", null))),
                useCase("countersign", reviewers, p -> waivers.countersign(p, NONE)),
                useCase("decline", reviewers, p -> waivers.decline(p, NONE, "Words.")),
                useCase("withdraw", curators, p -> waivers.withdraw(p, NONE, "Words.")),
                useCase("answer", commenters, p -> threads.answer(p, NONE, "Words.")),
                useCase("say it is done", curators, p -> threads.done(p, NONE)),
                useCase("suggest", deciders, p -> threads.suggest(p, NONE, null, List.of(), "Words.")),
                useCase("take a suggestion", curators, p -> threads.take(p, NONE)),
                useCase("take a round", Set.of(REVIEWER), p -> assignments.take(p, NONE)),
                useCase("give a round back", Set.of(REVIEWER), p -> assignments.giveBack(p, NONE)),
                useCase("assign a round", Set.of(EDITOR), p -> assignments.assign(p, NONE, NONE)),
                useCase("whose a round is", seers, p -> assignments.holder(p, NONE)),
                useCase("who may review", seers, assignments::reviewers),
                useCase("my notices", seers, p -> notices.mine(p, 1, 1)),
                useCase("unread notices", seers, notices::unread),
                useCase("read a notice", seers, p -> notices.read(p, NONE)),
                useCase("read all notices", seers, p -> notices.readAll(p, NONE)),
                useCase("how I am told", seers, notices::choices),
                useCase(
                        "choose how I am told",
                        seers,
                        p -> notices.choose(p, new NoticeChoice(NoticeKind.APPROVED, true, true))),
                useCase(
                        "who else is here",
                        seers,
                        p -> presence.enter(p, NONE, here -> {}).leave()),
                useCase(
                        "my other windows",
                        curators,
                        p -> bean(DraftWatch.class)
                                .watch(p, NONE, (window, version) -> {}, () -> {})
                                .leave()),
                useCase("upload a picture", curators, p -> bean(Pictures.class).upload(p, new byte[0])),
                useCase("see a picture", everyone, p -> bean(Pictures.class).content(p, "none", null)),
                useCase("the life of an entry", everyone, p -> bean(Lives.class).of(p, NONE)),
                useCase("the corpus by months", seers, bean(CorpusOverTime.class)::months),
                useCase("the corpus by releases", seers, bean(CorpusOverTime.class)::releases),
                useCase("preview a release", commenters, releases::preview),
                useCase("publish a release", Set.of(EDITOR), p -> releases.publish(p, "roles", "Words.")),
                useCase("rebuild a release", Set.of(EDITOR), p -> releases.rebuild(p, "none")),
                useCase(
                        "invite",
                        administrators,
                        p -> accounts.invite(p, "Someone", p.name() + "@invited.example", Set.of())),
                useCase("give a new password", administrators, p -> accounts.resetPassword(p, NONE)),
                useCase("change roles", administrators, p -> accounts.changeRoles(p, NONE, Set.of())),
                useCase("disable", administrators, p -> accounts.disable(p, NONE)),
                useCase("enable", administrators, p -> accounts.enable(p, NONE)),
                useCase("list accounts", administrators, accounts::list),
                useCase("state interests", commenters, p -> interests.state(p, "Words.")),
                useCase("my interests", commenters, interests::mine),
                useCase("search the audit trail", administrators, p -> trail.find(p, AuditQuery.ALL, 1, 1)),
                useCase("kinds of acts", administrators, trail::acts),
                useCase(
                        "export the audit trail",
                        administrators,
                        p -> trail.export(p, AuditQuery.ALL, Writer.nullWriter())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("useCases")
    void isForThoseWhoMayAndNobodyElse(String name, Set<Role> allowed, Consumer<Person> act) {
        Set<Role> let = EnumSet.noneOf(Role.class);
        people.forEach((role, person) -> {
            if (!(catchThrowable(() -> act.accept(person)) instanceof NotAllowed)) {
                let.add(role);
            }
        });

        assertThat(let).isEqualTo(allowed);
        assertThat(catchThrowable(() -> act.accept(nobody))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void noUseCaseIsForgotten() {
        long askedForAPerson = types().filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Person.class))
                .count();

        assertThat(useCases()).hasSize((int) askedForAPerson);
    }
}
