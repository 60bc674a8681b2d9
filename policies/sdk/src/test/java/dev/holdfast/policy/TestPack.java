package dev.holdfast.policy;

import java.util.List;

/** A pack that does a little of everything; its own main, so that tests can start it as the engine does. */
final class TestPack {
    private TestPack() {}

    static PolicyPack pack() {
        return PolicyPack.of("test", "1.2.3")
                .description("For tests.")
                .with(
                        ResourcePolicy.of("replicas", "Enough replicas.")
                                .mandatory()
                                .types("demo:index:Service")
                                .config(ConfigSchema.NOTHING.whole("minimum", "the least number", 2, 1, 9))
                                .validate(TestPack::replicas)
                                .remediate((service, run) -> service.properties()
                                        .with(run.config().whole("minimum").orElseThrow(), List.of("replicas"))),
                        ResourcePolicy.of("told", "Says what it sees.").validate((service, run) -> {
                            String text = service.properties().text("says").orElse("");
                            if (!text.isEmpty()) {
                                run.violation("it says " + text);
                            }
                        }),
                        ResourcePolicy.of("label", "Labels are set.")
                                .level(EnforcementLevel.REMEDIATE)
                                .types("demo:index:Service")
                                .remediate(
                                        (service, run) -> service.properties().with("shop", List.of("labels", "team"))),
                        ResourcePolicy.of("broken", "Fails.")
                                .types("demo:index:Broken")
                                .validate((broken, run) -> {
                                    throw new IllegalStateException("no idea what "
                                            + broken.properties().text("token").orElse("") + " is");
                                }),
                        ResourcePolicy.of("picky", "Says when it has nothing to say.")
                                .types("demo:index:Service")
                                .validate((service, run) -> {
                                    throw run.notApplicable(
                                            "it is a " + run.deployment().stack());
                                }),
                        ResourcePolicy.of("previewed", "Says whether it is a preview.")
                                .types("demo:index:Preview")
                                .validate((preview, run) -> run.violation(
                                        "preview: " + run.deployment().preview())),
                        StackPolicy.of("unique", "Ports are used once.", TestPack::unique)
                                .mandatory());
    }

    private static void replicas(Resource service, PolicyRun run) {
        long replicas = service.properties().whole("replicas").orElse(1);
        long minimum = run.config().whole("minimum").orElseThrow();
        if (replicas < minimum) {
            run.violation(replicas + " of at least " + minimum);
        }
    }

    private static void unique(Stack stack, PolicyRun run) {
        List<Resource> services = stack.ofType("demo:index:Service");
        for (Resource service : services) {
            long same = services.stream()
                    .filter(other -> other.properties()
                            .whole("port")
                            .equals(service.properties().whole("port")))
                    .count();
            if (same > 1) {
                run.violation(service.name() + " shares its port", service.urn());
            }
        }
    }

    public static void main(String[] args) {
        PolicyPack pack = pack();
        pack.serve();
        System.out.println("served");
    }
}
