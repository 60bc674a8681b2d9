# Written by Holdfast from the topology: changes here are lost. It holds while the process runs; rules are read anew when they change.
global:
  checkNewVersion: false
  sendAnonymousUsage: false
log:
  level: INFO
  noColor: true
accessLog: {}
entryPoints:
<#list process.entryPoints as entryPoint>
  ${entryPoint.name}:
    address: ${entryPoint.address}
    transport:
      lifeCycle:
        graceTimeOut: ${entryPoint.drain}
      respondingTimeouts:
        readTimeout: ${entryPoint.read}
        idleTimeout: ${entryPoint.idle}
</#list>
ping:
  entryPoint: ${process.health}
metrics:
  prometheus:
    entryPoint: ${process.health}
    addEntryPointsLabels: true
    addServicesLabels: true
providers:
  file:
    filename: ${process.rules}
    watch: true
