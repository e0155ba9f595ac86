package org.forthwith.desk.ispws;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Says an answer in the protocol's own form. */
final class AnswerText {

    private AnswerText() {}

    static void send(Answer answer, HttpServletResponse response) throws IOException {
        byte[] body = of(answer).getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.code().status());
        response.setContentType("application/xml;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String of(Answer answer) {
        XmlText xml = new XmlText();
        switch (answer) {
            case Answer.Response said -> response(said, xml);
            case Answer.Done done -> receipt(done, xml);
        }
        return xml.toString();
    }

    private static void response(Answer.Response said, XmlText xml) {
        xml.begin("reportResponse")
                .value("responseCode", said.code().number)
                .value("responseDescription", said.description())
                .value("reportId", said.report())
                .value("fileId", said.file())
                .value("hash", said.hash())
                .end("reportResponse");
    }

    private static void receipt(Answer.Done done, XmlText xml) {
        xml.begin("reportDoneResponse")
                .value("responseCode", done.code().number)
                .value("reportId", done.report())
                .begin("files");
        done.files().forEach(file -> xml.value("fileId", file));
        xml.end("files").end("reportDoneResponse");
    }
}
