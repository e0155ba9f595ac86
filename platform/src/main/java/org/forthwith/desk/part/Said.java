package org.forthwith.desk.part;

import java.util.List;
import org.forthwith.desk.frame.Words;
import org.forthwith.flow.Reply;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of an act, in words for the page to which a form leads back. */
public record Said(Words words) {

    /** The next page shows it once. */
    public void on(RedirectAttributes page, Reply reply) {
        page.addFlashAttribute("said", of(reply));
        page.addFlashAttribute("done", reply instanceof Reply.Done);
    }

    /** What a person is told who left out what the act needs. */
    public Reply missing(String key) {
        return new Reply.Refused("incomplete", words.say(key), List.of());
    }

    private String of(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> words.say("said.done");
            case Reply.Waiting waiting -> words.say("said.waiting", waiting.because());
            case Reply.Refused refused ->
                refused.rules().isEmpty()
                        ? words.say("said.refused", refused.because())
                        : words.say("said.refused-by", String.join(", ", refused.rules()), refused.because());
            case Reply.Stale stale -> words.say("said.stale");
            case Reply.NoSuchCase none -> words.say("said.none");
        };
    }
}
