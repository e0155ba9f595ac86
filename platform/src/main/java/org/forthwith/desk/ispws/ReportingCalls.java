package org.forthwith.desk.ispws;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.function.LongFunction;
import org.forthwith.access.SenderRegister;
import org.forthwith.flow.ReferralWalk;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Readers;
import org.forthwith.referral.ReportsInTheMaking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls of the reporting protocol. Bodies are taken as they come: clients differ in the types they declare. */
@RestController
@RequestMapping("/ispws")
public final class ReportingCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ReportingCalls.class);

    private final Conversation conversation;
    private final Finishing finishing;
    private final SenderRegister senders;

    public ReportingCalls(
            Readers readers,
            ReferralWalk walk,
            ReportsInTheMaking reports,
            Decisions decisions,
            InstantSource clock,
            IdSource ids,
            SenderRegister senders) {
        this.conversation = new Conversation(new Documents(readers, walk), reports, decisions, clock, ids);
        this.finishing = new Finishing(walk, readers, reports, decisions, clock);
        this.senders = senders;
    }

    @GetMapping("/status")
    void status(Actor sender, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = "Remote User : " + sender.id() + ", Remote Ip : " + request.getRemoteAddr();
        answer(response, () -> Answer.because(Code.SUCCESS, words));
    }

    @GetMapping("/xsd")
    void schema(HttpServletResponse response) throws IOException {
        answer(response, () -> Answer.of(Code.NO_SUCH_RESOURCE));
    }

    @PostMapping("/submit")
    void submit(Actor sender, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, permitted(sender, () -> conversation.submit(document(request), sender)));
    }

    @PostMapping("/upload")
    void upload(Actor sender, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, permitted(sender, () -> {
            Form form = Form.read(request);
            return form.files().size() == 1
                    ? onReport(
                            form,
                            number -> conversation.upload(number, form.files().getFirst(), sender))
                    : Answer.because(Code.INVALID, "One file is needed, in the field file");
        }));
    }

    @PostMapping("/fileinfo")
    void fileInfo(Actor sender, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, permitted(sender, () -> conversation.describe(document(request), sender)));
    }

    @PostMapping("/finish")
    void finish(Actor sender, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                response,
                permitted(sender, () -> onReport(Form.read(request), number -> finishing.finish(number, sender))));
    }

    @PostMapping("/retract")
    void retract(Actor sender, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                response,
                permitted(sender, () -> onReport(Form.read(request), number -> conversation.retract(number, sender))));
    }

    /** Who was not enrolled for this protocol leaves nothing here, not even a document that waits for repair. */
    // [impl->req~a-sender-keeps-to-its-channels~1]
    private Call permitted(Actor sender, Call call) {
        return senders.permits(sender, Channel.NCMEC.name()) ? call : () -> Answer.of(Code.MAY_NOT_SUBMIT);
    }

    private static Answer onReport(Form form, LongFunction<Answer> act) {
        return form.report().isPresent()
                ? act.apply(form.report().getAsLong())
                : Answer.because(Code.INVALID, "The number of a report is needed, in the field id");
    }

    private static Original document(HttpServletRequest request) throws IOException {
        return Original.from(request.getInputStream());
    }

    private interface Call {
        Answer make() throws IOException;
    }

    private static void answer(HttpServletResponse response, Call call) throws IOException {
        AnswerText.send(made(call, response), response);
    }

    private static Answer made(Call call, HttpServletResponse response) {
        try {
            return call.make();
        } catch (IOException cutShort) {
            return Answer.of(Code.MALFORMED_FILE);
        } catch (RuntimeException fault) {
            String kind = fault.getClass().getName();
            LOG.error("request {} failed: {}", response.getHeader(RequestNumbers.HEADER), kind);
            return Answer.of(Code.SERVER);
        }
    }
}
