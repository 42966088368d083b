package org.recto.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.testing.WithDatabase;

class PresenceTest extends WithDatabase {

    private static final long ENTRY = 7;

    private Presence presence;
    private Presence otherNode;
    private Person ada;
    private Person eve;
    private final List<List<Here>> told = new ArrayList<>();

    @BeforeAll
    void twoPeopleOnTwoNodes() {
        presence = bean(Presence.class);
        otherNode = new Presence(bean(PresenceRows.class));
        ada = person("Ada", Role.CURATOR);
        eve = person("Eve", Role.REVIEWER);
    }

    @AfterEach
    void everyoneLeaves() {
        told.clear();
        jdbc().sql("delete from presence").update();
    }

    @Test
    void whoComesToAnEntryIsToldToThoseWhoAreThereOnWhicheverNode() {
        Presence.Tab adas = presence.enter(ada, ENTRY, told::add);
        adas.at("protein");
        presence.tell();
        assertThat(told).isEmpty();

        Presence.Tab eves = otherNode.enter(eve, ENTRY, here -> {});
        eves.at("mutations");
        presence.tell();
        presence.tell();
        assertThat(told).containsExactly(List.of(new Here(eve.id(), "Eve", "mutations")));

        eves.at("gene");
        presence.tell();
        eves.leave();
        presence.tell();
        assertThat(told.subList(1, 3)).containsExactly(List.of(new Here(eve.id(), "Eve", "gene")), List.of());
        adas.leave();
    }

    @Test
    void allLeaveWithTheServerThatTheyAreOn() {
        Presence.Tab adas = presence.enter(ada, ENTRY, told::add);
        otherNode.enter(eve, ENTRY, here -> {});
        presence.tell();
        assertThat(told).hasSize(1);

        otherNode.close();
        presence.tell();

        assertThat(told.getLast()).isEmpty();
        adas.leave();
    }

    @Test
    void whoeverFallsSilentIsGoneWithinAMinute() {
        Presence.Tab adas = presence.enter(ada, ENTRY, told::add);
        otherNode.enter(eve, ENTRY, here -> {}).at("gene");
        presence.tell();
        assertThat(told).hasSize(1);

        jdbc().sql("update presence set seen_at = seen_at - interval '46 s' where account_id = ?")
                .param(eve.id())
                .update();
        presence.tell();

        assertThat(told.getLast()).isEmpty();
        adas.leave();
    }

    @Test
    void whoIsElsewhereIsNotTold() {
        Presence.Tab adas = presence.enter(ada, ENTRY, told::add);
        otherNode.enter(eve, ENTRY + 1, here -> {}).at("gene");
        presence.tell();

        assertThat(told).isEmpty();
        adas.leave();
    }

    @Test
    void aTabThatWasLeftStaysSo() {
        Presence.Tab tab = presence.enter(ada, ENTRY, told::add);
        tab.leave();
        tab.beat();

        assertThat(jdbc().sql("select count(*) from presence")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
