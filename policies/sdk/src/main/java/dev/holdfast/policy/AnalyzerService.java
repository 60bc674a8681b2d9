package dev.holdfast.policy;

import com.google.protobuf.Empty;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.function.Supplier;
import pulumirpc.AnalyzerGrpc.AnalyzerImplBase;
import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzeResponse;
import pulumirpc.AnalyzerOuterClass.AnalyzeStackRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerHandshakeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerHandshakeResponse;
import pulumirpc.AnalyzerOuterClass.AnalyzerInfo;
import pulumirpc.AnalyzerOuterClass.AnalyzerStackConfigureRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerStackConfigureResponse;
import pulumirpc.AnalyzerOuterClass.ConfigureAnalyzerRequest;
import pulumirpc.AnalyzerOuterClass.RemediateResponse;
import pulumirpc.Plugin.PluginInfo;

/** A pack as the engine sees it. The engine may ask about several resources at a time. */
final class AnalyzerService extends AnalyzerImplBase {
    private final PolicyPack pack;
    private final boolean preview;
    private volatile PackSettings settings;

    /**
     * The service of a pack.
     *
     * @param preview whether the engine has started it for a preview, as far as is known
     */
    AnalyzerService(PolicyPack pack, boolean preview) {
        this.pack = pack;
        this.preview = preview;
        this.settings = PackSettings.of(pack);
    }

    @Override
    public void handshake(AnalyzerHandshakeRequest request, StreamObserver<AnalyzerHandshakeResponse> answer) {
        answer(answer, AnalyzerHandshakeResponse::getDefaultInstance);
    }

    @Override
    public void configureStack(
            AnalyzerStackConfigureRequest request, StreamObserver<AnalyzerStackConfigureResponse> answer) {
        settings = settings.deployment(Deployment.of(request, preview));
        answer(answer, AnalyzerStackConfigureResponse::getDefaultInstance);
    }

    @Override
    public void getAnalyzerInfo(Empty request, StreamObserver<AnalyzerInfo> answer) {
        answer(answer, () -> PackInfo.of(pack));
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> answer) {
        answer(answer, () -> PluginInfo.newBuilder().setVersion(pack.version()).build());
    }

    @Override
    public void configure(ConfigureAnalyzerRequest request, StreamObserver<Empty> answer) {
        answer(answer, () -> {
            ConfigCheck.of(pack, request.getPolicyConfigMap());
            settings = settings.configured(request.getPolicyConfigMap());
            return Empty.getDefaultInstance();
        });
    }

    @Override
    public void analyze(AnalyzeRequest request, StreamObserver<AnalyzeResponse> answer) {
        answer(answer, () -> Analysis.of(pack, settings, Resource.of(request)));
    }

    @Override
    public void analyzeStack(AnalyzeStackRequest request, StreamObserver<AnalyzeResponse> answer) {
        answer(answer, () -> {
            Stack stack = new Stack(
                    request.getResourcesList().stream().map(Resource::of).toList());
            return Analysis.of(pack, settings, stack);
        });
    }

    @Override
    public void remediate(AnalyzeRequest request, StreamObserver<RemediateResponse> answer) {
        answer(answer, () -> Mending.of(pack, settings, Resource.of(request)));
    }

    /** Nothing runs for long, so there is nothing to stop. */
    @Override
    public void cancel(Empty request, StreamObserver<Empty> answer) {
        answer(answer, Empty::getDefaultInstance);
    }

    private static <T> void answer(StreamObserver<T> observer, Supplier<T> make) {
        T message;
        try {
            message = make.get();
        } catch (StatusRuntimeException fault) {
            observer.onError(fault);
            return;
        }
        observer.onNext(message);
        observer.onCompleted();
    }
}
