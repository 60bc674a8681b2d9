package dev.holdfast.blueprint;

import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.units.HostName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service is reached by host name from outside the cluster.
 *
 * @param by the Kubernetes interface
 * @param className its class; absent for the cluster's default
 * @param port the port of the service
 * @param hosts the host names
 * @param path the path prefix
 * @param tls the certificate; absent for plain HTTP
 */
public record ExposureBlueprint(
        ExposureKind by,
        @Nullable String className,
        PortBlueprint port,
        List<HostName> hosts,
        String path,
        @Nullable CertificateSource tls) {}
