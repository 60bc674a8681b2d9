package dev.holdfast.stacks.kubernetes.bench;

/**
 * One process of a program, as {@code /usr/bin/time} saw it.
 *
 * @param seconds from its start to its end, with what it waited for the engine
 * @param processor seconds of processor time
 * @param mebibytes the most memory that it had at a time
 */
record Sample(double seconds, double processor, double mebibytes) {

    /** Reads a line of the format {@code %e %U %S %M}. */
    static Sample of(String line) {
        String[] fields = line.split(" ", -1);
        return new Sample(
                Double.parseDouble(fields[0]),
                Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]) / 1024);
    }
}
