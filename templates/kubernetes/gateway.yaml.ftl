<@common.head object/>
<#assign spec = object.spec>
spec:
  gatewayClassName: ${spec.gatewayClassName}
  listeners:
<#list spec.listeners as listener>
    - name: ${listener.name}
      hostname: ${listener.hostname}
      port: ${listener.port}
      protocol: ${listener.protocol}
<#if listener.certificateSecret??>
      tls:
        mode: Terminate
        certificateRefs:
          - kind: Secret
            name: ${listener.certificateSecret}
</#if>
</#list>
