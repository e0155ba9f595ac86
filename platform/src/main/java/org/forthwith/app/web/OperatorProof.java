package org.forthwith.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Proves to a command on this machine that it has reached the platform, before the command sends the operator's key. Open to everybody,
 * because it gives away neither the key nor anything that can be used at another port or for another question.
 */
@Controller
final class OperatorProof {

    private final OperatorKey key;
    private final int port;

    OperatorProof(OperatorKey key, int port) {
        this.key = key;
        this.port = port;
    }

    @GetMapping(path = "/api/v1/operator/proof", produces = "text/plain")
    @ResponseBody
    String prove(@RequestParam String challenge) {
        return OperatorKey.proof(key.secret(), port, challenge);
    }
}
