package org.sitrep.app.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/// Looks names up, and lets through only addresses that may be connected to.
///
/// It stands where a connection is made, so what it lets through is what is connected to: a name
/// that leads elsewhere the second time is judged the second time too.
final class GuardedResolver implements DnsResolver {
  private final DnsResolver resolver;
  private final AddressRules rules;

  GuardedResolver(DnsResolver resolver, AddressRules rules) {
    this.resolver = resolver;
    this.rules = rules;
  }

  /// A name leads to addresses that may not be connected to.
  static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Forbidden(String message) {
      super(message);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = resolver.resolve(host);
    if (found == null || found.length == 0) {
      throw new UnknownHostException(host);
    }
    InetAddress[] open =
        Stream.of(found).filter(it -> rules.allows(host, it)).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new Forbidden(host + " leads to " + found[0].getHostAddress());
    }
    return open;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return resolver.resolveCanonicalHostname(host);
  }
}
