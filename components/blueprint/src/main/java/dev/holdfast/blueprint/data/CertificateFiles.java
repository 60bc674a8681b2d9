package dev.holdfast.blueprint.data;

/**
 * Where a certificate is that a server shows.
 *
 * @param certificate the file with the certificate, and those that it was made by
 * @param key the file with its key
 */
public record CertificateFiles(String certificate, String key) {
    /** The files of a TLS secret, which are in a folder of their own. */
    static CertificateFiles in(String folder) {
        return new CertificateFiles(folder + "/tls.crt", folder + "/tls.key");
    }
}
