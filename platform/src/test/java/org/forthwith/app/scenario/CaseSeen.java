package org.forthwith.app.scenario;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A case as a program sees it. */
record CaseSeen(JsonNode json) {

    /** A clock of the case. */
    record Clock(
            String about,
            Instant startedAt,
            Instant dueAt,
            int percent,
            boolean breached,
            boolean runs,
            String clock,
            int openedBy,
            String cause) {}

    String text(String pointer) {
        return json.at(pointer).asString("");
    }

    boolean has(String pointer) {
        return !json.at(pointer).isMissingNode() && !json.at(pointer).isNull();
    }

    Stream<JsonNode> list(String pointer) {
        return json.at(pointer).valueStream();
    }

    List<String> texts(String pointer) {
        return list(pointer).map(JsonNode::asString).toList();
    }

    /** What the people and places around the suspect answer to a question. */
    JsonNode household(String question) {
        return list("/household/answers")
                .filter(answer -> answer.at("/question").asString("").equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** The answer that counts for grading, where anybody has said anything. */
    List<String> known(String question) {
        return list("/rules/explanation/known")
                .filter(ground -> ground.at("/question").asString("").equals(question))
                .map(ground -> ground.at("/answer").asString(""))
                .toList();
    }

    List<Clock> running(String id) {
        return clocks(id).stream().filter(Clock::runs).toList();
    }

    List<Clock> clocks(String id) {
        return list("/clocks")
                .filter(clock -> clock.at("/clock").asString("").equals(id))
                .map(clock -> new Clock(
                        clock.at("/about").asString(""),
                        Instant.parse(clock.at("/startedAt").asString("")),
                        Instant.parse(clock.at("/dueAt").asString("")),
                        clock.at("/percentReached").asInt(),
                        clock.at("/breached").asBoolean(),
                        clock.at("/stoppedAt").isNull(),
                        id,
                        clock.at("/openedBy").asInt(),
                        clock.at("/cause").asString("")))
                .toList();
    }

    /** What the timeline says in detail of everything of one sort, the newest first. */
    List<String> told(String what) {
        return list("/timeline")
                .filter(moment -> moment.at("/what").asString("").equals(what))
                .map(moment -> moment.at("/detail").asString(""))
                .toList();
    }
}
