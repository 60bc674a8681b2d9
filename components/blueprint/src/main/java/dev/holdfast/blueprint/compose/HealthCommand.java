package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Protocol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Probes as commands inside the container: Docker asks in no other way. What varies is handed to a shell as arguments and is never part
 * of its script.
 */
public final class HealthCommand {
    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Good only with a result and without an error, as JSON-RPC 2.0 has it; a server may answer an error with status 200.
     *
     * @see <a href="https://www.jsonrpc.org/specification#response_object">JSON-RPC 2.0, response object</a>
     */
    private static final String JUDGE =
            " in *'\"error\":{'* | *'\"error\": {'*) exit 1 ;; *'\"result\":'*) exit 0 ;; esac; exit 1";

    private static final String CURL_CALL =
            "case \"$(curl -fsS --max-time \"$1\" -H 'Content-Type: application/json' --data-binary \"$2\" \"$3\")\""
                    + JUDGE;
    private static final String CURL_CALL_UNVERIFIED = CURL_CALL.replace("-fsS", "-fsSk");
    private static final String WGET_CALL =
            "case \"$(wget -q -O - -T \"$1\" --header 'Content-Type: application/json' --post-data \"$2\" \"$3\")\""
                    + JUDGE;
    private static final String WGET_CALL_UNVERIFIED = WGET_CALL.replace("-q", "-q --no-check-certificate");

    /** State 0A is LISTEN; the port is in hexadecimal digits: proc(5). Only what every POSIX shell has itself. */
    private static final String LISTENING =
            "for table in /proc/net/tcp /proc/net/tcp6; do [ -r \"$table\" ] || continue;"
                    + " while read -r _ address _ state _; do case \"$address.$state\" in *\":$1.0A\") exit 0 ;; esac; done"
                    + " < \"$table\"; done; exit 1";

    private HealthCommand() {}

    /**
     * Spells a probe.
     *
     * @param probe what is asked
     * @param tools the programs that the image holds
     * @return {@code CMD}, the program and its arguments; empty where the image holds no program for it
     */
    public static Optional<List<String>> of(ProbeBlueprint probe, List<ImageTool> tools) {
        return probe.action().accept(new Speller(Set.copyOf(tools), seconds(probe.timeout())));
    }

    /** A port of the container that somebody listens on. */
    static List<String> listening(int port) {
        return List.of("CMD", "sh", "-c", LISTENING, "listening", String.format("%04X", port));
    }

    /** A time-out of these programs is in whole seconds; Docker's own ends the command earlier where that is finer. */
    private static String seconds(Duration timeout) {
        return Long.toString(Math.max(1, timeout.plusMillis(999).toSeconds()));
    }

    private record Speller(Set<ImageTool> tools, String seconds)
            implements ProbeAction.Visitor<Optional<List<String>>> {
        @Override
        public Optional<List<String>> http(ProbeAction.Http http) {
            String url = url(http.port(), http.path());
            boolean secure = http.port().protocol() == Protocol.HTTPS;
            List<String> test = new ArrayList<>(List.of("CMD"));
            if (tools.contains(ImageTool.CURL)) {
                test.addAll(List.of("curl", secure ? "-fsSk" : "-fsS", "-o", "/dev/null", "--max-time", seconds, url));
            } else if (tools.contains(ImageTool.WGET)) {
                test.addAll(List.of("wget", "-q", "-O", "/dev/null", "-T", seconds));
                if (secure) {
                    test.add("--no-check-certificate");
                }
                test.add(url);
            } else {
                return Optional.empty();
            }
            return Optional.of(List.copyOf(test));
        }

        @Override
        public Optional<List<String>> tcp(ProbeAction.Tcp tcp) {
            int port = tcp.port().port();
            if (tools.contains(ImageTool.NC)) {
                return Optional.of(List.of("CMD", "nc", "-z", "-w", seconds, LOOPBACK, Integer.toString(port)));
            }
            return tools.contains(ImageTool.SH) ? Optional.of(listening(port)) : Optional.empty();
        }

        @Override
        public Optional<List<String>> jsonRpc(ProbeAction.JsonRpc call) {
            boolean secure = call.port().protocol() == Protocol.HTTPS;
            if (!tools.contains(ImageTool.SH)) {
                return Optional.empty();
            } else if (tools.contains(ImageTool.CURL)) {
                return Optional.of(script(call, secure ? CURL_CALL_UNVERIFIED : CURL_CALL));
            }
            return tools.contains(ImageTool.WGET)
                    ? Optional.of(script(call, secure ? WGET_CALL_UNVERIFIED : WGET_CALL))
                    : Optional.empty();
        }

        private List<String> script(ProbeAction.JsonRpc call, String script) {
            return List.of("CMD", "sh", "-c", script, "probe", seconds, call.body(), url(call.port(), call.path()));
        }

        @Override
        public Optional<List<String>> command(ProbeAction.Command command) {
            List<String> test = new ArrayList<>(List.of("CMD"));
            test.addAll(command.command());
            return Optional.of(List.copyOf(test));
        }

        private static String url(PortBlueprint port, String path) {
            return (port.protocol() == Protocol.HTTPS ? "https" : "http") + "://" + LOOPBACK + ":" + port.port() + path;
        }
    }
}
