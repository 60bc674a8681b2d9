<#-- A cluster of Amazon EKS, for eksctl create cluster -f. -->
<#macro groups all>
<#list all as group>
  - name: ${group.name}
    amiFamily: AmazonLinux2023
<#if group.onDemandBase??>
    instancesDistribution:
      instanceTypes: <@flow group.instanceTypes/>
      onDemandBaseCapacity: ${group.onDemandBase}
      onDemandPercentageAboveBaseCapacity: ${group.onDemandPercent}
      spotAllocationStrategy: capacity-optimized
<#else>
    instanceTypes: <@flow group.instanceTypes/>
</#if>
    minSize: ${group.min}
    desiredCapacity: ${group.min}
    maxSize: ${group.max}
    volumeSize: ${group.volume}
    volumeType: gp3
    volumeEncrypted: true
    privateNetworking: true
    disableIMDSv1: true
    propagateASGTags: true
    labels:
      ${group.label}: ${group.pool}
<#if group.dedicated>
    taints:
      - key: ${group.label}
        value: ${group.pool}
        effect: NoSchedule
</#if>
</#list>
</#macro>
<#macro flow list>[<#list list as one>${one}<#sep>, </#sep></#list>]</#macro>
# Written by Holdfast from the topology: changes here are lost.
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: ${cluster.name}
  region: ${cluster.region}
  version: ${cluster.version}
iam:
  withOIDC: true
addonsConfig:
  autoApplyPodIdentityAssociations: true
addons:
  - name: vpc-cni
    configurationValues: "{\"enableNetworkPolicy\": \"true\"}"
  - name: coredns
  - name: kube-proxy
  - name: eks-pod-identity-agent
  - name: aws-ebs-csi-driver
  - name: metrics-server
<#if cluster.managed?has_content>
managedNodeGroups:
<@groups cluster.managed/>
</#if>
<#if cluster.mixed?has_content>
nodeGroups:
<@groups cluster.mixed/>
</#if>
