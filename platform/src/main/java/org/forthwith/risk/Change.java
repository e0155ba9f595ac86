package org.forthwith.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * One exact change of a grade: of which case, from what to what, by which rule set, over which answers, asked by whom and when. Two changes
 * have the same digest only when nothing about them differs, so whoever approves a digest approves this and nothing else.
 */
// [impl->req~risk-approval-names-the-change~1]
record Change(
        CaseRecord record,
        Grade from,
        Grade to,
        String ruleSet,
        Map<Question, Answer> answers,
        String askedBy,
        Instant askedAt) {

    /** SHA-256, in hexadecimal digits, over one line for each part. The order of the lines is part of its meaning. */
    String digest() {
        return HexFormat.of().formatHex(Digest.sha256(written().getBytes(UTF_8)));
    }

    private String written() {
        return String.join(
                "\n",
                record.caseId().value().toString(),
                String.valueOf(record.version()),
                from.name(),
                to.name(),
                ruleSet,
                HexFormat.of().formatHex(Digest.sha256(said().getBytes(UTF_8))),
                askedAt.toString(),
                askedBy);
    }

    private String said() {
        return answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(said -> said.getKey().name() + " " + said.getValue().name())
                .collect(Collectors.joining("\n"));
    }
}
