<#-- Pods, as a template that stands in column 2. -->
<#import "scheduling.yaml.ftl" as scheduling>
<#macro template of>
<#local spec = of.spec>
  template:
    metadata:
      labels:
        ${yaml_tree(of.labels, 8)}
<#if of.annotations?has_content>
      annotations:
        ${yaml_tree(of.annotations, 8)}
</#if>
    spec:
      serviceAccountName: ${spec.serviceAccountName}
      automountServiceAccountToken: ${spec.automountServiceAccountToken}
      enableServiceLinks: ${spec.enableServiceLinks}
<#if spec.restartPolicy??>
      restartPolicy: ${spec.restartPolicy}
</#if>
      terminationGracePeriodSeconds: ${spec.terminationGracePeriodSeconds}
<#if spec.priorityClassName??>
      priorityClassName: ${spec.priorityClassName}
</#if>
<#if spec.nodeSelector?has_content>
      nodeSelector:
        ${yaml_tree(spec.nodeSelector, 8)}
</#if>
<@indent by=4>
<@scheduling.placement spec/>
</@indent>
<#if spec.imagePullSecrets?has_content>
      imagePullSecrets:
<#list spec.imagePullSecrets as secret>
        - name: ${secret}
</#list>
</#if>
<#local context = spec.securityContext>
      securityContext:
        runAsNonRoot: ${context.runAsNonRoot}
        runAsUser: ${context.runAsUser}
        runAsGroup: ${context.runAsGroup}
<#if context.fsGroup??>
        fsGroup: ${context.fsGroup}
</#if>
<#if context.fsGroupChangePolicy??>
        fsGroupChangePolicy: ${context.fsGroupChangePolicy}
</#if>
        seccompProfile:
          type: ${context.seccompProfileType}
<#if context.sysctls?has_content>
        sysctls:
<#list context.sysctls as name, value>
          - name: ${name}
            value: ${value}
</#list>
</#if>
<#if spec.initContainers?has_content>
      initContainers:
<#list spec.initContainers as each>
<@container each/>
</#list>
</#if>
      containers:
<#list spec.containers as each>
<@container each/>
</#list>
<#if spec.volumes?has_content>
      volumes:
<#list spec.volumes as each>
<@volume each/>
</#list>
</#if>
</#macro>

<#macro container of>
        - name: ${of.name}
          image: ${of.image}
          imagePullPolicy: ${of.imagePullPolicy}
<#if of.restartPolicy??>
          restartPolicy: ${of.restartPolicy}
</#if>
<#if of.command?has_content>
          command:
            ${yaml_tree(of.command, 12)}
</#if>
<#if of.args?has_content>
          args:
            ${yaml_tree(of.args, 12)}
</#if>
<#if of.ports?has_content>
          ports:
<#list of.ports as port>
            - name: ${port.name}
              containerPort: ${port.containerPort}
              protocol: ${port.protocol}
</#list>
</#if>
<#if of.envFrom?has_content>
          envFrom:
<#list of.envFrom as secret>
            - secretRef:
                name: ${secret}
</#list>
</#if>
<#if of.env?has_content>
          env:
<#list of.env as variable>
            - name: ${variable.name}
<#if variable.value??>
              value: ${block_text(variable.value, 14)}
<#elseif variable.valueFrom.secretKeyRef??>
              valueFrom:
                secretKeyRef:
                  name: ${variable.valueFrom.secretKeyRef.name}
                  key: ${variable.valueFrom.secretKeyRef.key}
<#else>
              valueFrom:
                fieldRef:
                  fieldPath: ${variable.valueFrom.fieldPath}
</#if>
</#list>
</#if>
          resources:
            requests:
              ${yaml_tree(of.resources.requests, 14)}
            limits:
              ${yaml_tree(of.resources.limits, 14)}
<#if of.volumeMounts?has_content>
          volumeMounts:
<#list of.volumeMounts as mount>
            - name: ${mount.name}
              mountPath: ${mount.mountPath}
<#if mount.subPath??>
              subPath: ${mount.subPath}
</#if>
<#if mount.readOnly>
              readOnly: true
</#if>
</#list>
</#if>
<#if of.startupProbe??>
          startupProbe:
<@probe of.startupProbe/>
</#if>
<#if of.readinessProbe??>
          readinessProbe:
<@probe of.readinessProbe/>
</#if>
<#if of.livenessProbe??>
          livenessProbe:
<@probe of.livenessProbe/>
</#if>
<#if of.preStop??>
          lifecycle:
            preStop:
<#if of.preStop.exec??>
              exec:
                command:
                  ${yaml_tree(of.preStop.exec.command, 18)}
<#else>
              sleep:
                seconds: ${of.preStop.sleepSeconds}
</#if>
</#if>
          securityContext:
            allowPrivilegeEscalation: ${of.securityContext.allowPrivilegeEscalation}
            readOnlyRootFilesystem: ${of.securityContext.readOnlyRootFilesystem}
            capabilities:
              drop:
                ${yaml_tree(of.securityContext.drop, 16)}
</#macro>

<#macro probe of>
<#if of.httpGet??>
            httpGet:
              path: ${of.httpGet.path}
              port: ${of.httpGet.port}
              scheme: ${of.httpGet.scheme}
<#elseif of.tcpSocket??>
            tcpSocket:
              port: ${of.tcpSocket.port}
<#else>
            exec:
              command:
                ${yaml_tree(of.exec.command, 16)}
</#if>
            initialDelaySeconds: ${of.initialDelaySeconds}
            periodSeconds: ${of.periodSeconds}
            timeoutSeconds: ${of.timeoutSeconds}
            successThreshold: ${of.successThreshold}
            failureThreshold: ${of.failureThreshold}
</#macro>

<#macro volume of>
        - name: ${of.name}
<#if of.configMap??>
          configMap:
            name: ${of.configMap.name}
<@items of.configMap.items/>
<#elseif of.secret??>
          secret:
            secretName: ${of.secret.secretName}
<@items of.secret.items/>
<#else>
          emptyDir:
<#if of.emptyDir.medium??>
            medium: ${of.emptyDir.medium}
</#if>
            sizeLimit: ${of.emptyDir.sizeLimit}
</#if>
</#macro>

<#macro items of>
            items:
<#list of as item>
              - key: ${item.key}
                path: ${item.path}
                mode: ${item.mode}
</#list>
</#macro>
