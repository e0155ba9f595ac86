package org.forthwith.casefile;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateGraphTest {

    // [utest->req~one-graph-of-states~1]
    @Test
    void every_state_is_reached_from_the_first_of_its_track() {
        var reached = everythingAfter(State.RECEIVED);
        reached.addAll(everythingAfter(State.CHILD_IDENTIFIED));
        StateGraph.beginning().forEach(state -> reached.addAll(everythingAfter(state)));
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void the_protection_of_a_child_begins_with_an_identified_child_or_by_hand_in_one_of_two_ways() {
        assertThat(StateGraph.beginning()).containsExactlyInAnyOrder(State.LADO, State.VICTIM_ID);
    }

    // [utest->req~a-state-says-who-enters-it~1]
    @Test
    void every_state_but_the_first_is_entered_by_somebody_or_by_an_act_of_its_own() {
        assertThat(State.values())
                .filteredOn(state -> Entry.of(state) instanceof Entry.ByAct)
                .containsExactlyInAnyOrder(
                        State.RECEIVED,
                        State.GRADE_REVIEW,
                        State.ALLOCATED,
                        State.CLOSED,
                        State.CHILD_IDENTIFIED,
                        State.SHARED);
    }

    @Test
    void no_state_is_a_dead_end() {
        assertThat(State.values())
                .allSatisfy(state ->
                        assertThat(StateGraph.after(state)).as(state.name()).isNotEmpty());
    }

    @Test
    void no_state_follows_itself() {
        assertThat(State.values()).noneMatch(state -> StateGraph.allows(state, state));
    }

    // [utest->req~one-graph-of-states~1]
    @Test
    void the_two_tracks_never_meet() {
        for (var state : State.values()) {
            assertThat(StateGraph.after(state)).as(state.name()).allMatch(next -> next.track() == state.track());
        }
    }

    @Test
    void every_open_state_of_the_enforcement_track_can_come_to_a_close() {
        var onTheTrack = Arrays.stream(State.values())
                .filter(state -> state.track() == Track.ENFORCEMENT)
                .collect(toCollection(() -> EnumSet.noneOf(State.class)));

        assertThat(onTheTrack).allMatch(state -> everythingAfter(state).contains(State.CLOSED));
    }

    @Test
    void only_a_grade_review_follows_a_closed_case() {
        assertThat(StateGraph.after(State.CLOSED)).containsExactly(State.ASSESS);
    }

    @Test
    void a_case_that_nobody_has_been_given_cannot_be_closed() {
        assertThat(State.values())
                .filteredOn(State::beforeAllocation)
                .hasSize(6)
                .noneMatch(state -> StateGraph.allows(state, State.CLOSED));
    }

    private static Set<State> everythingAfter(State first) {
        var reached = EnumSet.of(first);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            StateGraph.after(open.removeFirst()).stream().filter(reached::add).forEach(open::addLast);
        }
        return reached;
    }
}
