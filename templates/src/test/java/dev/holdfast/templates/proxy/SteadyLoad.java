package dev.holdfast.templates.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask again and again, some on a new connection each time, some on connections that they keep. */
final class SteadyLoad {
    /** Each client ends by itself, however slow the test is. */
    private static final int MOST = 10_000;

    /** Leaves the test's processor to the proxy, and lets the requests last as long as several reloads. */
    private static final long PAUSE_MILLIS = 2;

    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean stopped;

    SteadyLoad(int port) {
        for (int i = 0; i < 2; i++) {
            begin("new connections " + i, () -> Exchange.get(port, "/who").status());
            // As browsers do, it asks anew when a connection that it had kept ends before a word of the answer.
            HttpClient keeping =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/who"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            begin("kept connections " + i, () -> keeping.send(request, HttpResponse.BodyHandlers.ofString())
                    .statusCode());
        }
    }

    private void begin(String name, Callable<Integer> ask) {
        Thread client = new Thread(() -> ask(name, ask), name);
        client.setDaemon(true);
        clients.add(client);
        client.start();
    }

    private void ask(String name, Callable<Integer> ask) {
        for (int i = 0; i < MOST && !stopped; i++) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                int status = ask.call();
                if (status != 200) {
                    failures.add(name + ", request " + i + ": status " + status);
                }
            } catch (IOException e) {
                failures.add(name + ", request " + i + ": " + e);
            } catch (Exception e) {
                failures.add(name + ", request " + i + ", no failure of the network: " + e);
                return;
            }
            answered.incrementAndGet();
        }
    }

    /** Waits for further answers, good or bad. */
    void awaitMore(int answers) throws InterruptedException {
        int goal = answered.get() + answers;
        Await.until(answers + " more answers", () -> answered.get() >= goal);
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (Thread client : clients) {
            client.join(10_000);
        }
    }
}
