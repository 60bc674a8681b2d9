<#macro peers of>
<#list of as peer>
<#if peer.cidr??>
        - ipBlock:
            cidr: ${peer.cidr}
<#elseif peer.podSelector??>
        - podSelector:
            matchLabels:
              ${yaml_tree(peer.podSelector.matchLabels, 14)}
<#if peer.namespaceSelector??>
          namespaceSelector:
            matchLabels:
              ${yaml_tree(peer.namespaceSelector.matchLabels, 14)}
</#if>
<#else>
        - namespaceSelector:
            matchLabels:
              ${yaml_tree(peer.namespaceSelector.matchLabels, 14)}
</#if>
</#list>
</#macro>
<#macro ports of>
    - ports:
<#list of as port>
        - port: ${port.port}
          protocol: ${port.protocol}
</#list>
</#macro>
<@common.head object/>
<#assign spec = object.spec>
spec:
<#if spec.podSelector.matchLabels?has_content>
  podSelector:
    matchLabels:
      ${yaml_tree(spec.podSelector.matchLabels, 6)}
<#else>
  podSelector: {}
</#if>
  policyTypes:
    ${yaml_tree(spec.policyTypes, 4)}
<#if spec.ingress?has_content>
  ingress:
<#list spec.ingress as rule>
<@ports rule.ports/>
<#if rule.peers?has_content>
      from:
<@peers rule.peers/>
</#if>
</#list>
</#if>
<#if spec.egress?has_content>
  egress:
<#list spec.egress as rule>
<@ports rule.ports/>
<#if rule.peers?has_content>
      to:
<@peers rule.peers/>
</#if>
</#list>
</#if>
