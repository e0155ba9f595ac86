package org.forthwith.obligation.notice;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Waiting;
import tools.jackson.databind.json.JsonMapper;

/** Calls the programs that the settings name, as Standard Webhooks has it. No other address is ever called. */
public final class WebhookCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int GONE = 410;

    private final Map<String, WebhookTarget> targets;
    private final boolean privateToo;
    private final InstantSource wallClock;
    private final Duration patience;
    private final JsonMapper json = new JsonMapper();
    private final ExecutorService calls = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("call-", 1).factory());

    /**
     * @param privateToo whether addresses that are not public may be called, as in a demonstration
     * @param wallClock what receivers compare with their own clock
     */
    public WebhookCourier(List<WebhookTarget> targets, boolean privateToo, InstantSource wallClock) {
        this(targets, privateToo, wallClock, PATIENCE);
    }

    WebhookCourier(List<WebhookTarget> targets, boolean privateToo, InstantSource wallClock, Duration patience) {
        this.targets = targets.stream().collect(Collectors.toUnmodifiableMap(WebhookTarget::name, Function.identity()));
        this.privateToo = privateToo;
        this.wallClock = wallClock;
        this.patience = patience;
    }

    /** Hanging up ends the call, whatever it waits for: a program that answers letter by letter keeps no thread. */
    @Override
    public Outcome carry(Waiting notice) {
        WebhookTarget target = targets.get(notice.addressee().name());
        if (target == null || notice.about() == null) {
            return new Outcome.Never("the settings name no such program");
        }
        try (Socket line = new Socket()) {
            return calls.submit(() -> call(target, notice, line)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            return new Outcome.NotNow("no answer within " + patience.toSeconds() + " seconds");
        } catch (ExecutionException fault) {
            return new Outcome.NotNow("not reached: "
                    + requireNonNull(fault.getCause()).getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow("stopped");
        } catch (IOException notEnded) {
            return new Outcome.NotNow("the line could not be ended");
        }
    }

    private Outcome call(WebhookTarget target, Waiting notice, Socket line) throws IOException {
        InetAddress[] found = InetAddress.getAllByName(target.url().getHost());
        if (!privateToo && !Arrays.stream(found).allMatch(PublicAddress::is)) {
            return new Outcome.NotNow("the name leads to an address that is not public");
        }
        String payload = payload(notice);
        int status = new PinnedCall(target.url(), found[0], headers(target, notice, payload), payload).make(line);
        if (status >= 200 && status < 300) {
            return new Outcome.Taken(null);
        }
        return status == GONE
                ? new Outcome.Never("the program is gone: it answered " + GONE)
                : new Outcome.NotNow("the program answered " + status);
    }

    private Map<String, String> headers(WebhookTarget target, Waiting notice, String payload) {
        long now = wallClock.instant().getEpochSecond();
        String id = notice.id().toString();
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Forthwith");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now));
        headers.put("webhook-signature", Signature.of(target.key(), id, now, payload));
        return headers;
    }

    /** Thin: whoever wants to know more asks the platform, which asks them who they are. */
    private String payload(Waiting notice) {
        var about = requireNonNull(notice.about());
        var data = new LinkedHashMap<String, Object>();
        data.put("reference", about.reference());
        data.put("percent", about.percent());
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", "notice.due");
        payload.put("timestamp", notice.writtenAt().toString());
        payload.put("data", data);
        return json.writeValueAsString(payload);
    }
}
