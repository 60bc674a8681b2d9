package dev.holdfast.blueprint.resolve;

/** What standbys call themselves, and their slots. */
final class StandbyNames {
    private StandbyNames() {}

    /** The name of the standby with a number, from 0: lower-case letters, digits and underscores, as a slot's has to be. */
    static String of(int number) {
        return "replica_" + number;
    }
}
