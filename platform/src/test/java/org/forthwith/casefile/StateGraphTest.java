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
        reached.addAll(everythingAfter(State.VICTIM_ID));

        assertThat(reached).containsExactlyInAnyOrder(State.values());
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
