{
  "system": ${system},
  "environment": ${environment},
  "features": [
<#list features as feature>
    {
      "feature": ${feature.word},
      "title": ${feature.title},
      "paths": [<#list feature.paths as path>${path}<#sep>, </#list>],
      "targets": {
<#list feature.targets as target>
<#if target.how?has_content>
        ${target.word}: {"level": ${target.level}, "how": ${target.how}}<#sep>,</#sep>
<#else>
        ${target.word}: {"level": ${target.level}}<#sep>,</#sep>
</#if>
</#list>
      }
    }<#sep>,</#sep>
</#list>
  ],
  "lost": [
<#list lost as feature>
    {"feature": ${feature.word}, "title": ${feature.title}, "paths": [<#list feature.paths as path>${path}<#sep>, </#list>]}<#sep>,</#sep>
</#list>
  ]
}
