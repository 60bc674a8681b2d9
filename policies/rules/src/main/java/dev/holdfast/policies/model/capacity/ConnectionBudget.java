package dev.holdfast.policies.model.capacity;

/**
 * Connections to one server: {@code replicas × (pool + overflow) + kept ≤ max_connections} (PostgreSQL, Connections and Authentication: max_connections,
 * superuser_reserved_connections). Standbys count apart since PostgreSQL 12.
 *
 * @param opened what clients open at most, at once, also during an update
 * @param kept what the administrator, checks, measurements and backups need
 * @param most what the server takes
 */
public record ConnectionBudget(long opened, long kept, long most) {
    /** Whether all can be connected at once. */
    public boolean holds() {
        return opened + kept <= most;
    }
}
