package org.forthwith.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.forthwith.app.notice.CallbackToken;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.flow.Posted;
import org.forthwith.flow.Receipts;
import org.forthwith.obligation.notice.NotifyReceipt;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes receipts that GOV.UK Notify brings, before it is asked. It proves itself by a token that both know; where none has been agreed, nobody is
 * let in.
 */
@Controller
final class NotifyReceipts {

    static final String ADDRESS = "/api/v1/notices/notify-receipt";

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 16 * 1024;

    private final Receipts receipts;
    private final Optional<CallbackToken> token;
    private final Consumer<Posted> told;

    NotifyReceipts(Receipts receipts, Optional<CallbackToken> token, Consumer<Posted> told) {
        this.receipts = receipts;
        this.token = token;
        this.told = told;
    }

    // [impl->req~a-receipt-is-taken-when-it-is-brought~1]
    @PostMapping(ADDRESS)
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!proved(request)) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Raised.raise(Problem.SIGN_IN_NEEDED, request, response);
            return;
        }
        Optional<NotifyReceipt> receipt =
                NotifyReceipt.read(request.getInputStream().readNBytes(LONGEST));
        if (receipt.isEmpty()) {
            Raised.raise(Problem.UNREADABLE_REQUEST, request, response);
        } else if (known(receipt.get())) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            Raised.raise(Problem.NOT_FOUND, request, response);
        }
    }

    private boolean proved(HttpServletRequest request) {
        String brought = request.getHeader(HttpHeaders.AUTHORIZATION);
        return brought != null
                && brought.startsWith(BEARER)
                && token.filter(agreed -> agreed.fits(brought.substring(BEARER.length())))
                        .isPresent();
    }

    private boolean known(NotifyReceipt receipt) {
        return id(receipt.reference())
                .filter(id -> receipts.brought(id, receipt.number(), receipt.says(), told))
                .isPresent();
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
