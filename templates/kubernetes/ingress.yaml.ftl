<@common.head object/>
<#assign spec = object.spec>
spec:
<#if spec.ingressClassName??>
  ingressClassName: ${spec.ingressClassName}
</#if>
<#if spec.tls?has_content>
  tls:
<#list spec.tls as tls>
    - hosts:
        ${yaml_tree(tls.hosts, 8)}
      secretName: ${tls.secretName}
</#list>
</#if>
  rules:
<#list spec.rules as rule>
    - host: ${rule.host}
      http:
        paths:
          - path: ${rule.path}
            pathType: ${rule.pathType}
            backend:
              service:
                name: ${rule.service.name}
                port:
                  number: ${rule.service.port}
</#list>
