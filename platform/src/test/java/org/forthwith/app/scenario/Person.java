package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.risk.Question;

/** Somebody who works through the API. */
record Person(Visitor program, String token) {

    Said get(String path) {
        return Said.of(program.getWithToken("/api/v1" + path, token));
    }

    Said post(String path, Map<String, ?> body) {
        return send("POST", path, "application/json", Reports.written(body));
    }

    Said put(String path, Map<String, ?> body) {
        return send("PUT", path, "application/json", Reports.written(body));
    }

    /** The same with one header more. */
    Said post(String path, Map<String, ?> body, String header, String value) {
        return Said.of(program.send(program.asking("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(header, value)
                .method("POST", BodyPublishers.ofString(Reports.written(body)))));
    }

    Said hands(String channel, String document) {
        return send("POST", "/referrals?channel=" + channel, "application/octet-stream", document);
    }

    /** Sends a body of any sort, byte for byte. */
    Said sends(String path, byte[] body) {
        return Said.of(program.send(program.asking("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(body))));
    }

    /** Hands in a report that opens a case or joins one, and gives the reference of the case. */
    String reports(String channel, Map<String, ?> report) {
        Said said = hands(channel, Reports.written(report));
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        return said.text("/reference");
    }

    /** Asks for low by the only road that leads there: every question that moves a grade answered no, with evidence. It waits for a second person. */
    void asksLow(String reference) {
        livesAlone(reference);
        for (Question question : Question.values()) {
            if (question.graded() && question != Question.RESIDENT_CHILD) {
                put(
                                "/cases/" + reference + "/facts/" + question,
                                Map.of("answer", "NO", "source", "research", "evidence", "every source was asked"))
                        .done();
            }
        }
        post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        thinks(reference, "LOW");
        assertThat(post("/cases/" + reference + "/grade", Reports.grade("LOW")).status())
                .as("waits for another person")
                .isEqualTo(202);
    }

    /** Says what they think themselves, which comes before a low or a lower grade. */
    void thinks(String reference, String grade) {
        post("/cases/" + reference + "/grade/view", Reports.grade(grade)).done();
    }

    /** Where the suspect lives is recorded, and that nobody else does. */
    void livesAlone(String reference) {
        recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", "1 Example Street"));
        establishes(reference, "1 Example Street");
    }

    void recordsAround(String reference, Map<String, ?> relation) {
        post("/cases/" + reference + "/relations", relation).done();
    }

    void establishes(String reference, String address) {
        post("/cases/" + reference + "/households", Reports.established(address))
                .done();
    }

    /** Decides as the second person about what they read now. */
    void reviews(String reference, boolean approves) {
        speaks(reference, sees(reference), approves).done();
    }

    /** Decides as the second person about what they have read. */
    Said speaks(String reference, CaseSeen read, boolean approves) {
        return post(
                "/cases/" + reference + "/grade/review",
                Map.of("approves", approves, "reason", "looked at again", "change", read.text("/review/change")),
                "If-Match",
                "\"" + read.json().at("/version").asInt() + "\"");
    }

    /** Says, as a chief officer, that they know of everything in a case that waits for that. */
    void knowsWhatIsLateTwiceOver(String reference) {
        sees(reference)
                .list("/clocks")
                .filter(clock -> clock.at("/clock").asString("").equals("K51"))
                .filter(clock -> clock.at("/stoppedAt").isMissingNode()
                        || clock.at("/stoppedAt").isNull())
                .map(clock -> clock.at("/about").asString("").replace(' ', '/'))
                .forEach(late -> post(
                                "/cases/" + reference + "/clocks/" + late + "/acknowledgement",
                                Map.of("reason", "known, and more people from Monday"))
                        .done());
    }

    Said delete(String path, Map<String, ?> body) {
        return send("DELETE", path, "application/json", Reports.written(body));
    }

    CaseSeen sees(String reference) {
        Said said = get("/cases/" + reference);
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        return new CaseSeen(said.json());
    }

    /** Some act on the version of a case that they have read. */
    Said acts(String method, String path, Map<String, ?> body, int version) {
        return Said.of(program.send(program.asking("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .method(method, BodyPublishers.ofString(Reports.written(body)))));
    }

    private Said send(String method, String path, String type, String body) {
        return Said.of(program.send(program.asking("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))));
    }
}
