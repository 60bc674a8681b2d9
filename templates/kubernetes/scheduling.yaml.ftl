<#-- Where pods run; every macro prints from column 2. -->
<#macro placement of>
<#if of.affinity??>
<@affinity of.affinity/>
</#if>
<#if of.topologySpreadConstraints?has_content>
<@spread of.topologySpreadConstraints/>
</#if>
<#if of.tolerations?has_content>
<@tolerations of.tolerations/>
</#if>
</#macro>

<#macro affinity of>
  affinity:
    podAntiAffinity:
<#if of.requiredDuringSchedulingIgnoredDuringExecution?has_content>
      requiredDuringSchedulingIgnoredDuringExecution:
<#list of.requiredDuringSchedulingIgnoredDuringExecution as term>
        - topologyKey: ${term.topologyKey}
          labelSelector:
            matchLabels:
              ${yaml_tree(term.labelSelector.matchLabels, 14)}
<#if term.matchLabelKeys?has_content>
          matchLabelKeys:
            ${yaml_tree(term.matchLabelKeys, 12)}
</#if>
</#list>
</#if>
<#if of.preferredDuringSchedulingIgnoredDuringExecution?has_content>
      preferredDuringSchedulingIgnoredDuringExecution:
<#list of.preferredDuringSchedulingIgnoredDuringExecution as weighted>
<#local term = weighted.podAffinityTerm>
        - weight: ${weighted.weight}
          podAffinityTerm:
            topologyKey: ${term.topologyKey}
            labelSelector:
              matchLabels:
                ${yaml_tree(term.labelSelector.matchLabels, 16)}
<#if term.matchLabelKeys?has_content>
            matchLabelKeys:
              ${yaml_tree(term.matchLabelKeys, 14)}
</#if>
</#list>
</#if>
</#macro>

<#macro spread over>
  topologySpreadConstraints:
<#list over as constraint>
    - topologyKey: ${constraint.topologyKey}
      maxSkew: ${constraint.maxSkew}
<#if constraint.minDomains??>
      minDomains: ${constraint.minDomains}
</#if>
      whenUnsatisfiable: ${constraint.whenUnsatisfiable}
      nodeTaintsPolicy: ${constraint.nodeTaintsPolicy}
      labelSelector:
        matchLabels:
          ${yaml_tree(constraint.labelSelector.matchLabels, 10)}
<#if constraint.matchLabelKeys?has_content>
      matchLabelKeys:
        ${yaml_tree(constraint.matchLabelKeys, 8)}
</#if>
</#list>
</#macro>

<#macro tolerations of>
  tolerations:
<#list of as toleration>
    - operator: ${toleration.operator}
<#if toleration.key??>
      key: ${toleration.key}
</#if>
<#if toleration.value??>
      value: ${toleration.value}
</#if>
<#if toleration.effect??>
      effect: ${toleration.effect}
</#if>
<#if toleration.tolerationSeconds??>
      tolerationSeconds: ${toleration.tolerationSeconds}
</#if>
</#list>
</#macro>
