package dev.holdfast.blueprint.proxy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of single servers. A topology gives a service its share, whatever its replicas; both programs weigh servers.
 * So a server's weight is the share over the number of replicas, brought to the smallest whole numbers.
 */
final class Shares {
    private static final int MOST = 256;

    private Shares() {}

    /**
     * Weights each server.
     *
     * @param shares the share of each service, 0 to 256
     * @param replicas its replicas, 0 and more
     * @return for each service the weight of one replica, 0 for a share of 0, else 1 to 256; rounded where no exact whole
     *     numbers are that small
     */
    static List<Integer> perServer(List<Integer> shares, List<Integer> replicas) {
        BigInteger multiple = replicas.stream()
                .filter(count -> count > 0)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<BigInteger> exact = IntStream.range(0, shares.size())
                .mapToObj(i -> BigInteger.valueOf(shares.get(i))
                        .multiply(multiple)
                        .divide(BigInteger.valueOf(Math.max(1, replicas.get(i)))))
                .toList();
        BigInteger divisor = exact.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger largest = exact.stream().reduce(BigInteger.ZERO, BigInteger::max);
        if (divisor.signum() == 0) {
            return shares;
        }
        boolean fits = largest.divide(divisor).bitLength() <= 8
                || largest.divide(divisor).equals(BigInteger.valueOf(MOST));
        return exact.stream()
                .map(weight -> fits ? weight.divide(divisor).intValueExact() : scaled(weight, largest))
                .toList();
    }

    private static int scaled(BigInteger weight, BigInteger largest) {
        int down = weight.multiply(BigInteger.valueOf(MOST)).divide(largest).intValueExact();
        return weight.signum() == 0 ? 0 : Math.max(1, down);
    }
}
