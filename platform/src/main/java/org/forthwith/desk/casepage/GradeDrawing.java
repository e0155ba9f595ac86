package org.forthwith.desk.casepage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.desk.casepage.GradeSheet.Because;
import org.forthwith.desk.casepage.GradeSheet.Fired;
import org.forthwith.desk.casepage.GradeSheet.Known;
import org.forthwith.desk.casepage.GradeSheet.Missing;
import org.forthwith.desk.casepage.GradeSheet.Now;
import org.forthwith.desk.casepage.GradeSheet.Stands;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Changes;
import org.forthwith.risk.Explanation;
import org.forthwith.risk.Fact;
import org.forthwith.risk.Finding;
import org.forthwith.risk.Ground;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory;
import org.jspecify.annotations.Nullable;

/** Puts a grade into words: first why it stands, then what the rules say now. */
final class GradeDrawing {

    private final Words words;

    GradeDrawing(Words words) {
        this.words = words;
    }

    // [impl->req~the-grade-that-stands-explains-itself~1]
    GradeSheet draw(CaseView view) {
        Explanation why = view.rules().explanation();
        RiskStory.Standing stands = view.risk().standing().orElse(null);
        return new GradeSheet(
                stands == null ? null : stands(stands),
                now(view, stands),
                byClause(why.decisive()),
                byClause(why.others()),
                why.known().stream().map(this::known).toList(),
                why.almost().stream().map(this::almost).toList(),
                view.changes().raising().stream().map(this::change).toList(),
                view.changes().lowering().stream().map(this::change).toList(),
                why.missing().stream().map(this::missing).toList(),
                view.rules().ruleSet());
    }

    private Stands stands(RiskStory.Standing standing) {
        String since = standing.confirmed()
                ? words.say("case.confirmed-by", standing.by(), words.at(standing.since()))
                : words.say("case.proposed-since", words.at(standing.since()));
        String rules = standing.rules().isEmpty()
                ? words.say("case.no-rules-then")
                : words.say("case.rules-then", String.join(", ", standing.rules()), standing.ruleSet());
        return new Stands(standing.grade(), since, standing.because(), rules);
    }

    private @Nullable Now now(CaseView view, RiskStory.@Nullable Standing standing) {
        String sentence = view.rules().explanation().sentence();
        if (standing == null) {
            return new Now(sentence, words.say("case.nothing-stands"));
        }
        Grade now = view.rules().grade();
        boolean same = now == standing.grade()
                && (sentence.equals(standing.because())
                        || Set.copyOf(view.rules().explanation().rules()).equals(Set.copyOf(standing.rules())));
        return same ? null : new Now(sentence, words.say(means(now, standing.grade())));
    }

    private static String means(Grade now, Grade stands) {
        return now == stands ? "case.now-otherwise" : now.isBelow(stands) ? "case.now-less" : "case.now-more";
    }

    private List<Fired> byClause(List<Finding> findings) {
        Map<String, List<Finding>> clauses =
                findings.stream().collect(groupingBy(Finding::rule, LinkedHashMap::new, toList()));
        return clauses.entrySet().stream()
                .map(clause -> fired(clause.getKey(), clause.getValue()))
                .toList();
    }

    private Fired fired(String rule, List<Finding> findings) {
        return new Fired(
                rule,
                findings.stream().map(this::because).toList(),
                findings.stream().map(Finding::provenance).distinct().toList());
    }

    private Because because(Finding finding) {
        return new Because(
                finding.because(),
                finding.grounds().stream()
                        .map(ground -> ground.question().asks() + " " + answer(ground))
                        .collect(joining(" ")));
    }

    private Known known(Ground ground) {
        return new Known(
                ground.question().asks(),
                answer(ground),
                ground.contradicted(),
                ground.said().stream().map(this::said).toList());
    }

    private String said(Fact fact) {
        String evidence = fact.evidence();
        String counts = fact.unsupported() ? words.say("case.fact-unsupported") : "";
        return words.say(
                        "case.fact-said",
                        words.say("answer." + fact.answer().name()),
                        fact.source(),
                        words.at(fact.checkedAt()),
                        fact.by())
                + (evidence == null || evidence.isBlank() ? "" : " " + words.say("case.fact-evidence", evidence))
                + (counts.isEmpty() ? "" : " " + counts);
    }

    private String almost(Explanation.Almost almost) {
        return words.say(
                "case.almost", almost.rule(), almost.question().question().asks(), almost.because());
    }

    /** As one person says it to another: what would have to be so, and what the rules would say then. */
    private String change(Changes.Change change) {
        return words.say(
                "case.change",
                change.facts().entrySet().stream()
                        .map(fact -> fact.getKey().asks() + " "
                                + words.say("answer." + fact.getValue().name()))
                        .collect(joining(" ")),
                words.say("grade." + change.to().name()));
    }

    private Missing missing(Question question) {
        return new Missing(
                question.asks(),
                question.means(),
                words.say("topic." + question.topic().name()));
    }

    private String answer(Ground ground) {
        return words.say("answer." + ground.answer().name());
    }
}
