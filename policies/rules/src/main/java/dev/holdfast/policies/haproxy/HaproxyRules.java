package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class HaproxyRules {
    private HaproxyRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new SectionsHaveTimeouts(),
                new RequestsEndInTime(),
                new ChecksEndInTime(),
                new WebsocketsHaveTimeout(),
                new CheckLineIsShort(),
                new ServersAreChecked(),
                new HttpServersAreAsked(),
                new CheckExpectsAnAnswer(),
                new CheckBodyIsJson(),
                new CheckNamesHost(),
                new JsonRpcAnswerIsRead(),
                new NamesHaveResolvers(),
                new NamesMayBeUnknownAtStart(),
                new GlobalMaxconn(),
                new ServersHaveMaxconn(),
                new ServersTakeWhatIsLetIn(),
                new RequestsAreHandedOn(),
                new ConnectionsAreTriedAgain(),
                new OnlyHarmlessRequestsAreRepeated(),
                new ReloadKeepsConnections(),
                new TablesAreShared(),
                new StatisticsAreProtected(),
                new NoSingleInstance(),
                new AdministrationIsLocal());
    }
}
