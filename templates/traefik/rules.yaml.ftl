# Written by Holdfast from the topology: changes here are lost.
<#if http??>
http:
  routers:
<#list http.routers as router>
    ${router.name}:
      entryPoints:
        - ${router.entryPoint}
      rule: ${router.rule}
      priority: ${router.priority}
      middlewares:
<#list router.middlewares as middleware>
        - ${middleware}
</#list>
      service: ${router.service}
<#if router.tls??>
      tls:
        options: ${router.tls.options}
</#if>
</#list>
<#if http.services?has_content>
  services:
<#list http.services as service>
    ${service.name}:
      loadBalancer:
<#if service.strategy??>
        strategy: ${service.strategy}
</#if>
<#if service.servers?has_content>
        servers:
<#list service.servers as server>
          - url: ${server.url}
<#if server.weight??>
            weight: ${server.weight}
</#if>
</#list>
<#else>
        servers: []
</#if>
<#if service.check??>
        healthCheck:
          path: ${service.check.path}
          hostname: ${service.check.host}
<#if service.check.port??>
          port: ${service.check.port}
</#if>
          interval: ${service.check.interval}
          timeout: ${service.check.timeout}
          followRedirects: false
</#if>
<#if service.passive??>
        passiveHealthCheck:
          failureWindow: ${service.passive.window}
          maxFailedAttempts: ${service.passive.failures}
</#if>
<#if service.cookie??>
        sticky:
          cookie:
            name: ${service.cookie.name}
            maxAge: ${service.cookie.seconds}
            secure: ${service.cookie.secure}
            httpOnly: true
            sameSite: lax
</#if>
        passHostHeader: true
        serversTransport: ${service.transport}
</#list>
</#if>
  middlewares:
<#list http.limits as limit>
    ${limit.name}:
      rateLimit:
        average: ${limit.average}
        period: ${limit.period}
        burst: ${limit.burst}
</#list>
<#list http.crowds as crowd>
    ${crowd.name}:
      inFlightReq:
        amount: ${crowd.amount}
        sourceCriterion:
          requestHost: true
</#list>
<#list http.headers as header>
    ${header.name}:
      headers:
        stsSeconds: ${header.seconds}
</#list>
<#list http.retries as retry>
    ${retry.name}:
      retry:
        attempts: ${retry.attempts}
</#list>
<#list http.redirects as redirect>
    ${redirect.name}:
      redirectScheme:
        scheme: https
        permanent: true
<#if redirect.port??>
        port: ${redirect.port}
</#if>
</#list>
<#if http.transports?has_content>
  serversTransports:
<#list http.transports as transport>
    ${transport.name}:
      insecureSkipVerify: ${transport.unverified}
      forwardingTimeouts:
        dialTimeout: ${transport.connect}
<#if transport.answer??>
        responseHeaderTimeout: ${transport.answer}
</#if>
</#list>
</#if>
</#if>
<#if tcp??>
tcp:
<@streams tcp/>
</#if>
<#if udp??>
udp:
<@streams udp/>
</#if>
<#if tls??>
tls:
  certificates:
<#list tls.certificates as certificate>
    - certFile: ${certificate.certificate}
      keyFile: ${certificate.key}
</#list>
  stores:
    default:
      defaultCertificate:
        certFile: ${tls.certificates[0].certificate}
        keyFile: ${tls.certificates[0].key}
  options:
<#list tls.options as option>
    ${option.name}:
      minVersion: ${option.minVersion}
<#if option.ciphers?has_content>
      cipherSuites:
<#list option.ciphers as cipher>
        - ${cipher}
</#list>
</#if>
</#list>
</#if>
<#macro streams streams>
  routers:
<#list streams.routers as router>
    ${router.name}:
      entryPoints:
        - ${router.entryPoint}
<#if router.rule??>
      rule: ${router.rule}
</#if>
      service: ${router.service}
<#if router.encrypted>
      tls:
        passthrough: true
</#if>
<#if router.tls??>
      tls:
        options: ${router.tls.options}
</#if>
</#list>
  services:
<#list streams.services as service>
    ${service.name}:
      loadBalancer:
<#if service.addresses?has_content>
        servers:
<#list service.addresses as address>
          - address: ${address}
</#list>
<#else>
        servers: []
</#if>
<#if service.check??>
        healthCheck:
<#if service.check.port??>
          port: ${service.check.port}
</#if>
          interval: ${service.check.interval}
          timeout: ${service.check.timeout}
</#if>
</#list>
<#list streams.weighted as weighted>
    ${weighted.name}:
      weighted:
        services:
<#list weighted.parts as part>
          - name: ${part.service}
            weight: ${part.weight}
</#list>
<#if weighted.checked>
        healthCheck: {}
</#if>
</#list>
</#macro>
