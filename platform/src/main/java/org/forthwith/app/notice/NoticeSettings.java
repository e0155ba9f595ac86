package org.forthwith.app.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.forthwith.obligation.notice.FileCourier;
import org.forthwith.obligation.notice.NotifyCourier;
import org.forthwith.obligation.notice.NotifyService;
import org.forthwith.obligation.notice.SmtpCourier;
import org.forthwith.obligation.notice.SmtpServer;
import org.forthwith.obligation.notice.WebhookCourier;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.forthwith.obligation.telling.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads how people are told. Without any of it, they are told at the desk only. Secrets stand in files, never in a variable or a flag.
 */
// [impl->req~without-a-road-the-desk-is-told~1]
public final class NoticeSettings {

    private static final int SUBMISSION = 587;
    private static final String NOTIFY = "https://api.notifications.service.gov.uk";

    private final Told told;
    private final Wording wording;
    private final boolean demonstration;
    private final InstantSource wallClock;

    private NoticeSettings(Map<String, String> words, boolean demonstration, InstantSource wallClock) {
        this.told = new Told(words);
        this.wording = new Wording(house(words));
        this.demonstration = demonstration;
        this.wallClock = wallClock;
    }

    /**
     * @param words {@code FORTHWITH_NOTICE_POST} and others, see the guide
     * @param demonstration whether programs on this machine may be called, in the open
     */
    public static Correspondence read(Map<String, String> words, boolean demonstration, InstantSource wallClock) {
        return new NoticeSettings(words, demonstration, wallClock).correspondence();
    }

    /** By what GOV.UK Notify proves itself when it brings receipts; empty when it is to bring none, and is only asked. */
    public static Optional<CallbackToken> callback(Map<String, String> words) {
        var told = new Told(words);
        Optional<String> token = told.secret("NOTIFY_CALLBACK_FILE");
        if (token.isPresent() && told.find("POST").map(NoticeSettings::road).orElse(null) != Road.NOTIFY) {
            throw new NoticeFault("FORTHWITH_NOTICE_NOTIFY_CALLBACK_FILE is for letters that go by GOV.UK Notify: set"
                    + " FORTHWITH_NOTICE_POST to notify, or take it out.");
        }
        if (token.map(String::length).orElse(CallbackToken.FEWEST) < CallbackToken.FEWEST) {
            throw new NoticeFault("What FORTHWITH_NOTICE_NOTIFY_CALLBACK_FILE holds is too short: it has at least "
                    + CallbackToken.FEWEST + " letters.");
        }
        return token.map(CallbackToken::of);
    }

    private Correspondence correspondence() {
        var couriers = new EnumMap<Road, Courier>(Road.class);
        Road post = told.find("POST").map(NoticeSettings::road).orElse(null);
        if (post != null) {
            couriers.put(post, postal(post));
        }
        Webhooks webhooks = told.find("WEBHOOKS")
                .map(file -> Webhooks.read(Path.of(file), demonstration))
                .orElse(Webhooks.NONE);
        if (!webhooks.targets().isEmpty()) {
            couriers.put(Road.WEBHOOK, new WebhookCourier(webhooks.targets(), demonstration, wallClock));
        }
        return new Correspondence(new Roads(post, webhooks.programs(), quiet()), couriers);
    }

    private static URI house(Map<String, String> words) {
        String port = words.getOrDefault("FORTHWITH_PORT", "8420");
        return URI.create(words.getOrDefault("FORTHWITH_URL", "http://127.0.0.1:" + port));
    }

    private static Road road(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "smtp" -> Road.SMTP;
            case "notify" -> Road.NOTIFY;
            case "file" -> Road.FILE;
            default -> throw new NoticeFault("FORTHWITH_NOTICE_POST is smtp, notify or file.");
        };
    }

    private Courier postal(Road road) {
        return switch (road) {
            case SMTP -> new SmtpCourier(server(), wording);
            case NOTIFY -> new NotifyCourier(service(), wording, wallClock);
            case FILE -> new FileCourier(Path.of(told.need("FILE_DIRECTORY")), wording);
            case DESK, WEBHOOK -> throw new IllegalArgumentException(road + " carries no letters");
        };
    }

    private SmtpServer server() {
        String host = told.need("SMTP_HOST");
        SmtpServer.Security security = security(host);
        @Nullable String user = told.find("SMTP_USER").orElse(null);
        @Nullable String password = told.secret("SMTP_PASSWORD_FILE").orElse(null);
        if ((user == null) != (password == null)) {
            throw new NoticeFault(
                    "Set both FORTHWITH_NOTICE_SMTP_USER and FORTHWITH_NOTICE_SMTP_PASSWORD_FILE, or neither.");
        }
        return new SmtpServer(
                host, told.number("SMTP_PORT", SUBMISSION), security, told.need("SMTP_FROM"), user, password);
    }

    /** In the open only to this same machine. */
    private SmtpServer.Security security(String host) {
        SmtpServer.Security security =
                switch (told.find("SMTP_SECURITY").orElse("starttls").toLowerCase(Locale.ROOT)) {
                    case "starttls" -> SmtpServer.Security.STARTTLS;
                    case "tls" -> SmtpServer.Security.TLS;
                    case "none" -> SmtpServer.Security.NONE;
                    default -> throw new NoticeFault("FORTHWITH_NOTICE_SMTP_SECURITY is starttls, tls or none.");
                };
        if (security == SmtpServer.Security.NONE && !loopback(host)) {
            throw new NoticeFault(
                    "Letters would travel in the open: FORTHWITH_NOTICE_SMTP_SECURITY is none for this machine only.");
        }
        return security;
    }

    private NotifyService service() {
        URI url = URI.create(told.find("NOTIFY_URL").orElse(NOTIFY));
        if (!"https".equals(url.getScheme()) && !loopback(Objects.requireNonNullElse(url.getHost(), ""))) {
            throw new NoticeFault("GOV.UK Notify must be reached by https: see FORTHWITH_NOTICE_NOTIFY_URL.");
        }
        String key = told.secret("NOTIFY_KEY_FILE")
                .orElseThrow(() -> new NoticeFault("Set FORTHWITH_NOTICE_NOTIFY_KEY_FILE."));
        try {
            return NotifyService.ofKey(url, key, told.need("NOTIFY_TEMPLATE"));
        } catch (IllegalArgumentException noKey) {
            throw new NoticeFault("What FORTHWITH_NOTICE_NOTIFY_KEY_FILE holds is no key of GOV.UK Notify.");
        }
    }

    private QuietHours quiet() {
        return told.find("QUIET").map(NoticeSettings::quiet).orElse(QuietHours.USUAL);
    }

    private static QuietHours quiet(String written) {
        if (written.equals("none")) {
            return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        int dash = written.indexOf('-');
        try {
            return new QuietHours(
                    LocalTime.parse(written.substring(0, Math.max(0, dash)).strip()),
                    LocalTime.parse(written.substring(dash + 1).strip()));
        } catch (DateTimeParseException unreadable) {
            throw new NoticeFault("FORTHWITH_NOTICE_QUIET is two times such as 22:00-07:00, or none.");
        }
    }

    /** By what is written: a name that is looked up now may lead elsewhere tomorrow. */
    private static boolean loopback(String host) {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.equals("::1")
                || host.matches("127(\\.\\d{1,3}){3}");
    }
}
