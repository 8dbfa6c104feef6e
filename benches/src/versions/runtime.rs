//! This project with the guards and the spans of `factory-runtime`.

use super::{Version, ours::Agent, version};
use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Request, context};
use factory_core::{ScopeEnd, agent_factory};
use factory_runtime::{
    Monitor, RateLimit, Revocations, ScopeMetrics, Threshold, UserField, UserHashKey, agent_span, scope_span,
};
use metrics_util::debugging::DebuggingRecorder;
use std::{hint::black_box, sync::Arc, time::Duration};

const MINUTE: Duration = Duration::from_secs(60);

/// The versions. The ones with a recorder or a subscriber are last, because these are global.
pub(super) const ALL: [Version; 11] = [
    version("factory-core, `Monitor`", false, || monitored(Monitor::default())),
    version("factory-core, `Monitor` with a threshold", false, with_threshold),
    version("factory-core, `RateLimit`", false, || rated(RateLimit::per_user(u32::MAX, MINUTE))),
    version("factory-core, `Revocations`", false, || revocable(Revocations::default())),
    version("factory-core, `Revocations` of another user", false, with_revocation),
    version("factory-core, `ScopeMetrics` without a recorder", false, || measured(ScopeMetrics::default())),
    version("factory-core, spans without a subscriber", false, || traced(hashed())),
    version("factory-core, `ScopeMetrics` with a recorder", false, with_recorder),
    version("factory-core, spans with a registry, user none", false, || with_subscriber(UserField::None)),
    version("factory-core, spans with a registry, user plain", false, || with_subscriber(UserField::Plain)),
    version("factory-core, spans with a registry, user hashed", false, || with_subscriber(hashed())),
];

macro_rules! guarded {
    ($($serve:ident: $factory:ident for $platform:ident, $guard:ty;)*) => { $(
        agent_factory! {
            factory $factory for struct $platform {
                shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
                guards { guard: $guard }
                agents { agent: Agent(topic: u64) }
            }
        }

        fn $serve(guard: $guard) -> Box<Request> {
            let platform = black_box($platform { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS, guard });
            Box::new(move |context, topic| {
                platform.for_user_blocking(context, |factory| factory.agent(topic).answer()).unwrap_or(0)
            })
        }
    )* };
}

guarded! {
    monitored: Monitoring for Monitored, Monitor;
    rated: Rating for Rated, RateLimit;
    revocable: Revoking for Revocable, Revocations;
    measured: Measuring for Measured, ScopeMetrics;
}

agent_factory! {
    factory Tracing for struct Traced {
        shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
        agents { agent: Agent(topic: u64) }
    }
}

fn with_threshold() -> Box<Request> {
    let monitor = Monitor::default();
    monitor.watch(Threshold::number(ScopeEnd::Failed, 1, MINUTE));
    monitored(monitor)
}

fn with_revocation() -> Box<Request> {
    let revocations = Revocations::default();
    revocations.revoke(&context("u-91bc").owner());
    revocable(revocations)
}

fn with_recorder() -> Box<Request> {
    // A second call finds the first one's recorder.
    DebuggingRecorder::new().install().ok();
    measured(ScopeMetrics::default())
}

fn hashed() -> UserField {
    UserField::Hashed(UserHashKey::new([1; 32]))
}

/// Opens a span for the scope and one for the agent.
fn traced(user: UserField) -> Box<Request> {
    let platform = black_box(Traced { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS });
    Box::new(move |context, topic| {
        let _scope = scope_span(&context, &user).entered();
        let answer = |factory: Tracing<'_>| {
            let _agent = agent_span(factory.scope(), "agent").entered();
            factory.agent(topic).answer()
        };
        platform.for_user_blocking(context, answer).unwrap_or(0)
    })
}

fn with_subscriber(user: UserField) -> Box<Request> {
    // A second call finds the first one's subscriber.
    tracing::subscriber::set_global_default(tracing_subscriber::registry()).ok();
    traced(user)
}
