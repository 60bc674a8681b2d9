package dev.holdfast.blueprint.resolve;

/**
 * What decides how the replicas of a service can be replaced.
 *
 * @param stateful whether they keep data
 * @param lasting whether each has a name that stays: those that keep data or talk to each other
 * @param reachable whether anybody connects to them
 * @param alone whether a second one would handle what the only one has to handle
 * @param fewest how many there are in the region that has fewest
 * @param most how many there may be in the region that has most
 */
record ReplicaFacts(boolean stateful, boolean lasting, boolean reachable, boolean alone, int fewest, int most) {}
