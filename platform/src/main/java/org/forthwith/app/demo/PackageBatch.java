package org.forthwith.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forthwith.app.demo.Account.Visit;
import org.forthwith.kernel.Answer;

/** Writes matters as an agency's packages, one row each, in the form {@code agency-packages-1}. */
final class PackageBatch {

    private static final List<String> QUESTIONS = List.of(
            "RESIDENT_CHILD",
            "REGULAR_CHILD_ACCESS",
            "POSITION_OF_TRUST",
            "PRIOR_CONTACT_CONVICTION_OR_ALLEGATION",
            "PRIOR_IIOC_OR_NONCONTACT",
            "RSO_OR_SUBJECT_TO_ORDER",
            "SUSPECT_IS_CHILD");
    private static final String COLUMNS =
            "reference,agency,priority,incident_time,platform,suspect_account_id,suspect_username,"
                    + "suspect_phone,suspect_email,suspect_address,suspect_ip,suspect_ip_port,suspect_ip_time,"
                    + "child_age,child_lives_with_suspect,district,town,file_hash";

    private final Handwriting handwriting;

    PackageBatch(Handwriting handwriting) {
        this.handwriting = handwriting;
    }

    byte[] write(List<Matter> matters) {
        String header =
                COLUMNS + "," + QUESTIONS.stream().map(PackageBatch::lower).collect(Collectors.joining(","));
        String rows = matters.stream().map(this::row).collect(Collectors.joining("\r\n"));
        return (header + "\r\n" + rows + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String row(Matter matter) {
        var cells = new Cells();
        cells.add(matter.reference()).add("NCA").add(matter.urgent() ? "immediate" : "");
        cells.add(Clockface.utc(matter.noticed())).add(matter.platform().name());
        account(cells, matter);
        children(cells, matter.children());
        cells.add(matter.place().map(Place::district).orElse(""))
                .add(matter.place().map(Place::town).orElse(""));
        cells.addAll(matter.files().stream().map(SeenFile::md5).toList());
        QUESTIONS.forEach(question -> cells.add(answer(matter.suspect().answer(question))));
        return cells.toString();
    }

    private void account(Cells cells, Matter matter) {
        Account account = matter.account();
        cells.add(account.id()).add(handwriting.name(account.userName()));
        cells.add(account.phone().map(handwriting::phone).orElse(""));
        cells.add(account.mail().map(handwriting::name).orElse(""));
        cells.add(matter.place()
                .map(place -> matter.suspect().street() + ", " + place.town())
                .orElse(""));
        cells.addAll(account.visits().stream().map(handwriting::address).toList());
        cells.addAll(account.visits().stream()
                .map(visit -> visit.port() == null ? "" : visit.port().toString())
                .toList());
        cells.addAll(account.visits().stream().map(Visit::time).toList());
    }

    private static void children(Cells cells, List<Child> children) {
        cells.addAll(children.stream().map(child -> String.valueOf(child.age())).toList());
        Answer together = children.stream()
                .map(Child::livesWithSuspect)
                .max(Answer::compareTo)
                .orElse(Answer.UNKNOWN);
        cells.add(children.isEmpty() ? "" : lower(together.name()));
    }

    private static String answer(Answer answer) {
        return answer == Answer.UNKNOWN ? "" : lower(answer.name());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** One row in the making. Several values share a cell, with semicolons between; a cell with a comma stands in quotation marks (RFC 4180). */
    private static final class Cells {

        private final StringBuilder row = new StringBuilder();

        Cells add(String value) {
            row.append(row.isEmpty() ? "" : ",");
            row.append(value.indexOf(',') < 0 ? value : '"' + value + '"');
            return this;
        }

        void addAll(List<String> values) {
            add(String.join(";", values));
        }

        @Override
        public String toString() {
            return row.toString();
        }
    }
}
